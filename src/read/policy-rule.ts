import { isList, isMap, textsIn, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { FactType } from "../domain/fact-type.ts";
import { gates, grades, type Parameter, type Rule, type RuleExample } from "../domain/policy.ts";
import { readLevels } from "../domain/rule-levels.ts";
import { type SubjectKind, subjectKinds } from "../domain/subject.ts";
import { readBinding } from "./binding.ts";
import { citedClause } from "./cited-clause.ts";
import { readCondition } from "./condition.ts";
import { type ConditionContext, refuse, type Wrong, wrongShape } from "./condition-context.ts";
import { isWrong, resolvePath } from "./condition-path.ts";
import { nearest } from "./nearest.ts";
import { readTemplate } from "./policy-text.ts";

export type FactTree = Readonly<Record<SubjectKind, Readonly<Record<string, FactType>>>>;

export interface RuleContext {
  readonly facts: FactTree;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Which kinds of subjects a rule may be about whose `for`, at this place, names none. */
  meantAt(at: ValuePath): readonly SubjectKind[];
  fault(at: ValuePath, wrong: Wrong): void;
}

/** Reads one rule; every fault in it is told, and `null` given where there is one. */
export function readRule(value: Value, at: ValuePath, context: RuleContext): Rule | null {
  if (!isMap(value)) return refuseRule(at, context, "is no rule");
  const kind = subjectKinds.find((one) => one === value["for"]) ?? null;
  if (kind === null) refuseRule([...at, "for"], context, "names no kind of subject");
  const levels = readLevels(value["level"]);
  if (levels === null) refuseRule([...at, "level"], context, "is no level");
  const { id, title } = value;
  const isNamed = typeof id === "string" && typeof title === "string";
  if (!isNamed) refuseRule(at, context, "has no id or title");
  const clauses = readClauses(value["clauses"], [...at, "clauses"], context);
  const parts = kind === null ? readForNobody(value, at, context) : readParts(value, { at, kind }, context);
  if (kind === null || levels === null || !isNamed || clauses === null || parts === null) return null;
  return {
    id,
    title,
    rationale: typeof value["rationale"] === "string" ? value["rationale"] : "",
    clauses,
    levels,
    ...(value["fixed"] === true ? { fixed: true as const } : {}),
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

/** Of more rules that name no kind of subject nothing further is told: each is read once for every kind. */
const mostGuessed = 20;

/** The kind of subject that a word was meant to be; where none is near, as often as that is worth it, each of them. */
export function kindsMeant(): (written: Value | undefined) => readonly SubjectKind[] {
  let left = mostGuessed;
  return (written) => {
    const near = typeof written === "string" ? nearest(written, subjectKinds) : null;
    if (near !== null) return subjectKinds.filter((kind) => kind === near);
    left -= 1;
    return left < 0 ? [] : subjectKinds;
  };
}

/** Tells what is wrong in a rule of no known kind of subject: for the kind that was meant, else whichever was meant. */
function readForNobody(rule: ValueMap, at: ValuePath, context: RuleContext): null {
  const wrongs = context.meantAt([...at, "for"]).map((kind) => {
    const told = new Map<string, readonly [ValuePath, Wrong]>();
    const fault = (place: ValuePath, wrong: Wrong) => told.set(JSON.stringify([place, wrong.message]), [place, wrong]);
    readParts(rule, { at, kind }, { ...context, fault });
    return told;
  });
  const fewest = wrongs.reduce((a, b) => (b.size < a.size ? b : a), wrongs[0] ?? new Map());
  for (const [key, [place, wrong]] of fewest) if (wrongs.every((one) => one.has(key))) context.fault(place, wrong);
  return null;
}

function readClauses(value: Value | undefined, at: ValuePath, context: RuleContext): readonly string[] | null {
  const cited = (textsIn(value) ?? []).map(citedClause);
  for (const [index, one] of cited.entries()) if ("wrong" in one) context.fault([...at, index], one.wrong);
  const clauses = cited.flatMap((one) => ("clause" in one ? [one.clause] : []));
  return clauses.length === cited.length ? [...new Set(clauses)] : null;
}

/** Where a rule stands, and whom it is about. */
interface RuleStanding {
  readonly at: ValuePath;
  readonly kind: SubjectKind;
}

const inRule = (context: RuleContext, { at, kind }: RuleStanding): ConditionContext => ({
  ...context,
  scope: { kind: "map", description: kind, fields: context.facts[kind] },
  inItem: false,
  seenBy: (name) => subjectKinds.filter((one) => Object.hasOwn(context.facts[one], name)),
  ruleDepth: at.length,
});

type RuleParts = Pick<Rule, "when" | "require" | "at" | "message" | "fix" | "binds">;

/** What a rule says of facts. All of it is read before giving up, so that every fault is told at once. */
function readParts(rule: ValueMap, { at, kind }: RuleStanding, outside: RuleContext): RuleParts | null {
  const context = inRule(outside, { at, kind });
  const when = readCondition({ value: rule["when"] ?? true, at: [...at, "when"] }, context);
  const require = readCondition({ value: rule["require"] ?? null, at: [...at, "require"] }, context);
  const binds = rule["binds"] === undefined ? undefined : readBinding(rule["binds"], [...at, "binds"], context);
  const path = readAt(rule["at"] ?? kind, [...at, "at"], context);
  const message = readText(rule["message"], [...at, "message"], context);
  const fix = readText(rule["fix"], [...at, "fix"], context);
  if (when === null || require === null || path === null || message === null || fix === null) return null;
  if (binds === null) return null;
  return { when, require, at: path, message, fix, ...(binds === undefined ? {} : { binds }) };
}

function readAt(value: Value, at: ValuePath, context: ConditionContext): Rule["at"] | null {
  const found = typeof value === "string" ? resolvePath(value, context) : wrongShape("is no path", "Name a fact.");
  return isWrong(found) ? refuse({ value, at }, context, found) : found.path;
}

function readText(value: Value | undefined, at: ValuePath, context: ConditionContext): string | null {
  const tell = (wrong: Wrong): void => context.fault(at, wrong);
  if (typeof value === "string") return readTemplate(value, context, tell);
  return refuse({ value: value ?? null, at }, context, wrongShape("is no text", "Write a sentence."));
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
