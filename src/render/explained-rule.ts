import type { CatalogueClause } from "../domain/catalogue.ts";
import type { DecisionNode } from "../domain/decision.ts";
import type { Location } from "../domain/location.ts";
import { type Gate, gates, type Parameter, type Rule } from "../domain/policy.ts";
import { inWords } from "../domain/words.ts";
import { decisionLines, placeInWords } from "./decision.ts";
import type { TerminalText } from "./escape.ts";
import { heldWords } from "./force-words.ts";
import { clauseLines, grounds, labelWidth, row } from "./rule.ts";
import type { Layout } from "./text/layout.ts";

/** A parameter that a rule takes, with the place that says its value. */
export interface ExplainedParameter extends Parameter {
  readonly name: string;
  readonly from: "default" | "configuration";
  /** `null` where the file is not at hand. */
  readonly at: Location | null;
}

/** A rule as `explain` shows it: in words, with what the configuration makes of it. */
export interface ExplainedRule {
  /** `policy/rule`. */
  readonly id: string;
  readonly rule: Rule;
  readonly gate: Gate;
  readonly today: string;
  /** Until the day before, findings warn at most; `null` where that is over or never was. */
  readonly enforceFrom: string | null;
  /** Where the configuration changes the rule's levels. */
  readonly levelsAt: Location | null;
  readonly parameters: readonly ExplainedParameter[];
  readonly when: DecisionNode;
  readonly require: DecisionNode;
}

type Lines = readonly TerminalText[];

/** Both conditions of a rule in words, of which nobody has been asked. */
export const conditionLines = ({ when, require }: ExplainedRule, layout: Layout): Lines => [
  ...decisionLines(when, { label: "when", labelWidth, decided: false }, layout),
  ...decisionLines(require, { label: "require", labelWidth, decided: false }, layout),
];

/** What a rule is held with, what it does at this gate, and what meeting it is evidence for. */
export const forceLines = (shown: ExplainedRule, catalogue: readonly CatalogueClause[], layout: Layout): Lines => [
  ...shown.parameters.flatMap((one, index) => row(layout, index === 0 ? "takes" : "", parameterInWords(one))),
  ...row(layout, "level", levelsInWords(shown)),
  ...row(layout, "rests on", grounds[shown.rule.grade]),
  ...clauseLines(shown.rule.clauses, catalogue, layout),
];

function parameterInWords({ name, value, default: initial, from, at }: ExplainedParameter): string {
  const place = at === null ? "" : ` in ${placeInWords(at)}`;
  const origin = from === "default" ? `default${place}` : `set${place}; default ${inWords(initial)}`;
  return `parameters.${name} = ${inWords(value)} (${origin})`;
}

/** `block at every gate`; `pull-request warn (asked here), release block, monitor off`. */
function levelsInWords({ rule, gate, enforceFrom, levelsAt }: ExplainedRule): string {
  const { levels } = rule;
  const words = new Set(gates.map((one) => levels[one]));
  const each = gates.map((one) => `${one} ${levels[one]}${one === gate ? " (asked here)" : ""}`).join(", ");
  const changed = levelsAt === null ? "" : `; set in ${placeInWords(levelsAt)}`;
  const waits = enforceFrom === null ? "" : `; warns at most before ${enforceFrom}`;
  const level = words.size === 1 ? `${levels[gate]} at every gate` : each;
  return [`${level}${changed}${waits}`, ...heldWords(rule)].join("; ");
}
