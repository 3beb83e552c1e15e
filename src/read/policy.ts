import type { Day } from "../domain/day.ts";
import { type Document, isList, isMap, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import { editionFaults } from "./cited-clause.ts";
import { type Wrong, wrongShape } from "./condition-context.ts";
import type { Remainder } from "./cut.ts";
import { withExamplesToPaste } from "./examples-to-paste.ts";
import { overriddenLevels } from "./policy-levels.ts";
import { overrideParameters, readParameters } from "./policy-parameters.ts";
import { type FactTree, kindsMeant, type RuleContext, readRule } from "./policy-rule.ts";
import { checkShape } from "./schema.ts";

/** What a policy is read with: the facts that rules may name, and what the configuration changes. */
export interface GivenToPolicy {
  /** `shipped`, or the path it was read from. */
  readonly source: string;
  readonly digest: string;
  readonly facts: FactTree;
  /** Values by parameter. */
  readonly parameters?: ValueMap | undefined;
  /** A level, or a map of levels by gate, by rule. */
  readonly levels?: ValueMap | undefined;
  readonly enforceFrom?: Day | null | undefined;
  /** Where the configuration says so: paths start with `parameters` or `levels`. Without it, the policy's head. */
  locate?(path: ValuePath, part?: "key"): Location;
}

/** Reads a policy strictly: a rule with any fault is left out, and every fault is told where it stands. */
export function readPolicy(document: Document, given: GivenToPolicy): Reading<Policy> {
  const checked = checkShape(document, "policy");
  const shape = { ...checked, faults: checked.faults.map((fault) => withExamplesToPaste(fault, document)) };
  const shaped = shape.value;
  if (shaped === null || !isMap(shaped.document.value))
    return { value: null, faults: inOrder(orUnreadable(document, shape.faults)) };
  const faults: Fault[] = [...shape.faults];
  const told = (at: ValuePath, wrong: Wrong) => faults.push(faultIn(shaped, document, { at, wrong }));
  const overridden = (at: ValuePath, wrong: Wrong) => faults.push(overrideFault(document, given, { at, wrong }));
  const root = shaped.document.value;
  for (const { at, wrong } of editionFaults(root["editions"])) told(at, wrong);
  const declared = readParameters(root["parameters"], told);
  const parameters = overrideParameters(declared, given.parameters ?? {}, overridden);
  const meant = kindsMeant();
  const meantAt = (at: ValuePath) => meant(valueAt(document.value, shaped.origin(at)));
  const fault = tellOnce(told, shaped);
  const rules = readRules(shaped, { facts: given.facts, parameters, meantAt, fault });
  const value: Policy = {
    id: typeof root["id"] === "string" ? root["id"] : document.path,
    title: typeof root["title"] === "string" ? root["title"] : "",
    ...(typeof root["notice"] === "string" ? { notice: root["notice"] } : {}),
    source: given.source,
    digest: given.digest,
    parameters,
    rules: overriddenLevels(rules, given.levels ?? {}, { overridden, written: root }),
    enforceFrom: given.enforceFrom ?? null,
    sample: typeof root["sample"] === "string" ? root["sample"] : null,
  };
  return { value, faults: inOrder(faults) };
}

/** As they stand in the text, the policy's own before what the configuration says of it. */
const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted((a, b) => {
    const path = Number(a.cut === null) - Number(b.cut === null);
    return path || a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column;
  });

type Tell = (at: ValuePath, wrong: Wrong) => void;

/** A rule that lacks something because its shape was refused has been told of already. */
const tellOnce =
  (told: Tell, shaped: Remainder): Tell =>
  (at, wrong) => {
    const known = shaped.cuts.some((cut) => related(cut, shaped.origin(at)));
    if (!known || wrong.rule !== "wrong-shape" || at.length > 3) told(at, wrong);
  };

const related = (a: ValuePath, b: ValuePath): boolean =>
  a.slice(0, Math.min(a.length, b.length)).every((step, index) => step === b[index]);

function readRules(shaped: Remainder, context: RuleContext): readonly Rule[] {
  const root = shaped.document.value;
  const listed = isMap(root) && Object.hasOwn(root, "rules") ? root["rules"] : undefined;
  if (!isList(listed) || listed.length === 0) {
    context.fault(
      ["rules"],
      wrongShape("holds no rules", "A policy has at least one rule; without any, everything would pass."),
    );
    return [];
  }
  const byId = new Map<string, Rule>();
  for (const [index, value] of listed.entries()) {
    const rule = readRule(value, ["rules", index], context);
    if (rule === null) continue;
    if (byId.has(rule.id)) context.fault(["rules", index, "id"], reused(rule.id));
    else byId.set(rule.id, rule);
  }
  return [...byId.values()];
}

const reused = (id: string): Wrong => ({
  rule: "reused-id",
  message: `names a second rule \`${id}\``,
  fix: "Give each rule its own id.",
});

/** A fault at the exact place; what is cut is the whole rule, for half a rule would judge by other words. */
function faultIn(shaped: Remainder, document: Document, { at, wrong }: { at: ValuePath; wrong: Wrong }): Fault {
  const whole = shaped.origin(at);
  const item = whole.slice(0, 2);
  const place = formatIdPath(document.value, item) + partText(whole.slice(2));
  return {
    rule: wrong.rule,
    message: `\`${place}\` of ${document.path} ${wrong.message}.`,
    fix: wrong.fix,
    place,
    cut: item,
    at: document.locate(whole, wrong.piece),
    ...correctionOf(document, whole, wrong),
  };
}

/** A name stands as a text of its own, or as a key; where it is a piece of a text it is left to people. */
function correctionOf(document: Document, path: ValuePath, { meant, piece }: Wrong): Pick<Fault, "correction"> {
  if (meant === undefined || piece !== undefined) return {};
  if (valueAt(document.value, path) === meant.name) return { correction: { path, part: "value", to: meant.to } };
  return path.at(-1) === meant.name ? { correction: { path, part: "key", to: meant.to } } : {};
}

const partText = (steps: ValuePath): string =>
  steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");

function overrideFault(
  document: Document,
  given: GivenToPolicy,
  { at, wrong }: { at: ValuePath; wrong: Wrong },
): Fault {
  const place = at.join(".");
  return {
    rule: wrong.rule,
    message: `\`${place}\` for ${given.source === "shipped" ? `the shipped ${document.path}` : given.source} ${wrong.message}.`,
    fix: wrong.fix,
    place,
    cut: null,
    at: given.locate?.(at, wrong.rule === "unknown-word" ? "key" : undefined) ?? document.locate([]),
  };
}

const orUnreadable = (document: Document, faults: readonly Fault[]): readonly Fault[] =>
  faults.length > 0
    ? faults
    : [
        {
          rule: "wrong-shape",
          message: `${document.path} is no policy.`,
          fix: "Write a map with `version`, `id`, `title` and `rules`.",
          place: "1",
          cut: null,
          at: document.locate([]),
        },
      ];
