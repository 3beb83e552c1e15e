import fc from "fast-check";
import jsonLogic, { type RulesLogic } from "json-logic-js";
import type { Condition } from "../../../src/domain/condition.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../src/domain/document.ts";
import { decide } from "../../../src/evaluate/logic.ts";
import { explain } from "../../../src/evaluate/logic-explain.ts";
import { condition, day, dayScope, helpDesk } from "../../evaluate/arbitrary-condition.ts";
import { contextOf, subjectOf } from "../../evaluate/lender.ts";
import { read } from "../../read/lender-facts.ts";
import type { Random } from "../random.ts";
import { laxness } from "../strict-condition.ts";
import { lawsOf, type Target } from "../target.ts";
import { mutateValue, pathsIn } from "../value-mutations.ts";

const cases = fc.record({ rule: condition(dayScope, 3), facts: day });
const names = [
  "and",
  "or",
  "!",
  "if",
  "==",
  "!=",
  "<",
  ">=",
  "in",
  "some",
  "all",
  "none",
  "var",
  "+",
  "/",
  "!!",
  "log",
];

/** Conditions against json-logic-js; half of them are spoilt, for the strict reader to refuse. */
export const conditions: Target = {
  name: "conditions",
  mayDrop: (path) => path.length > 1,
  mayShorten: () => false,
  make(random) {
    const [made] = fc.sample(cases, { seed: random.below(2 ** 31), numRuns: 1 });
    const { rule, facts } = made ?? { rule: true, facts: {} };
    const spoilt = random.once(2) ? rule : random.once(2) ? renamed(rule, random) : mutateValue(rule, random);
    return JSON.parse(JSON.stringify({ rule: spoilt, facts }));
  },
  broken: (input) => lawsOf(() => (isMap(input) ? [...brokenBy(input)] : [])),
};

/** The rule with another operator somewhere. */
function renamed(rule: Value, random: Random): Value {
  const at = random.below(pathsIn(rule).length);
  let met = 0;
  return JSON.parse(JSON.stringify(rule), (_, value) => {
    met += 1;
    if (met < at || !isMap(value)) return value;
    met = Number.NEGATIVE_INFINITY;
    return Object.fromEntries(Object.values(value).map((under) => [random.pick(names), under]));
  });
}

function* brokenBy({ rule = null, facts = {} }: ValueMap): Iterable<string> {
  const { condition: tree, faults } = read(rule, helpDesk);
  if (tree === null) {
    const told = faults.length > 0 && faults.every(({ message, fix }) => message !== "" && fix !== "");
    if (!told) yield "a refused condition is told why: nothing is told";
    return;
  }
  if (faults.length > 0) yield `a faulty condition is no condition: ${faults.map(({ message }) => message).join()}`;
  const asked = isList(rule) ? { and: rule } : rule;
  const lax = laxness(asked);
  if (lax !== null) yield `the reader is strict: it takes ${lax}`;
  yield* wrongDecision(tree, asked, isMap(facts) ? facts : {});
}

function* wrongDecision(tree: Condition, rule: Value, facts: ValueMap): Iterable<string> {
  const subject = subjectOf(facts);
  const decision = decide(tree, subject, contextOf());
  explain(tree, subject, contextOf());
  if (decision.kind === "undecided") {
    if (decision.why === "") yield "an undecided condition is told why: nothing is told";
    return;
  }
  const due = jsonLogic.apply(rule as RulesLogic, facts);
  if (due !== (decision.kind === "held")) yield `a condition holds as JsonLogic says: ${decision.kind}, not ${due}`;
  if (decision.kind === "failed" && decision.parts.length === 0) yield "what fails is explained: nothing is";
}
