import { isList, isMap, textsIn, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { FactType } from "../domain/fact-type.ts";
import { gates, grades, type Parameter, type Rule, type RuleExample } from "../domain/policy.ts";
import { readLevels } from "../domain/rule-levels.ts";
import { type SubjectKind, subjectKinds } from "../domain/subject.ts";
import { readCondition } from "./condition.ts";
import { type ConditionContext, refuse, type Wrong, wrongShape } from "./condition-context.ts";
import { isWrong, resolvePath } from "./condition-path.ts";
import { readTemplate } from "./policy-text.ts";

export type FactTree = Readonly<Record<SubjectKind, Readonly<Record<string, FactType>>>>;

export interface RuleContext {
  readonly facts: FactTree;
  readonly parameters: Readonly<Record<string, Parameter>>;
  fault(at: ValuePath, wrong: Wrong): void;
}

/** Reads one rule; every fault in it is told, and `null` given where there is one. */
export function readRule(value: Value, at: ValuePath, context: RuleContext): Rule | null {
  if (!isMap(value)) return refuseRule(at, context, "is no rule");
  const kind = subjectKinds.find((one) => one === value["for"]);
  const levels = readLevels(value["level"]);
  const { id, title } = value;
  if (kind === undefined) return refuseRule([...at, "for"], context, "names no kind of subject");
  if (levels === null) return refuseRule([...at, "level"], context, "is no level");
  if (typeof id !== "string" || typeof title !== "string") return refuseRule(at, context, "has no id or title");
  const scope: FactType = { kind: "map", description: kind, fields: context.facts[kind] };
  const inRule: ConditionContext = {
    ...context,
    scope,
    inItem: false,
    seenBy: (name) => subjectKinds.filter((one) => Object.hasOwn(context.facts[one], name)),
    ruleDepth: at.length,
  };
  const parts = readParts(value, { at, kind }, inRule);
  if (parts === null) return null;
  return {
    id,
    title,
    rationale: typeof value["rationale"] === "string" ? value["rationale"] : "",
    clauses: textsIn(value["clauses"]) ?? [],
    levels,
    for: kind,
    ...parts,
    grade: grades.find((one) => one === value["grade"]) ?? "declared",
    examples: examplesOf(value["examples"]),
  };
}

function refuseRule(at: ValuePath, context: RuleContext, message: string): null {
  context.fault(at, wrongShape(message, "See `ai-risk-gate schema policy` for the shape of a rule."));
  return null;
}

type RuleParts = Pick<Rule, "when" | "require" | "at" | "message" | "fix">;

/** What a rule says of facts. All of it is read before giving up, so that every fault is told at once. */
function readParts(
  rule: ValueMap,
  { at, kind }: { at: ValuePath; kind: SubjectKind },
  context: ConditionContext,
): RuleParts | null {
  const when = readCondition({ value: rule["when"] ?? true, at: [...at, "when"] }, context);
  const require = readCondition({ value: rule["require"] ?? null, at: [...at, "require"] }, context);
  const path = readAt(rule["at"] ?? kind, [...at, "at"], context);
  const message = readText(rule["message"], [...at, "message"], context);
  const fix = readText(rule["fix"], [...at, "fix"], context);
  if (when === null || require === null || path === null || message === null || fix === null) return null;
  return { when, require, at: path, message, fix };
}

function readAt(value: Value, at: ValuePath, context: ConditionContext): Rule["at"] | null {
  const found = typeof value === "string" ? resolvePath(value, context) : wrongShape("is no path", "Name a fact.");
  return isWrong(found) ? refuse({ value, at }, context, found) : found.path;
}

function readText(value: Value | undefined, at: ValuePath, context: ConditionContext): string | null {
  const read = typeof value === "string" ? readTemplate(value, context) : wrongShape("is no text", "Write a sentence.");
  return typeof read === "string" ? read : refuse({ value: value ?? null, at }, context, read);
}

function examplesOf(value: Value | undefined): Rule["examples"] {
  const sides = isMap(value) ? value : {};
  const side = (list: Value | undefined) => (isList(list) ? list.filter(isMap).map(exampleOf) : []);
  return { pass: side(sides["pass"]), fail: side(sides["fail"]) };
}

function exampleOf(value: ValueMap): RuleExample {
  const { why, set, base, files, today, gate: gateWord } = value;
  const gate = gates.find((one) => one === gateWord);
  return {
    why: typeof why === "string" ? why : "",
    set: isMap(set) ? set : {},
    ...(isMap(base) ? { base } : {}),
    ...(isMap(files) ? { files: filesOf(files) } : {}),
    ...(typeof today === "string" ? { today } : {}),
    ...(gate === undefined ? {} : { gate }),
  };
}

const filesOf = (files: ValueMap): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, typeof text === "string" ? text : null]));
