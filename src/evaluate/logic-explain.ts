import type { Condition } from "../domain/condition.ts";
import { isList, type Value } from "../domain/document.ts";
import type { ExplanationPart } from "../domain/finding.ts";
import type { OperatorContext } from "../domain/operator.ts";
import { type FactPath, type Subject, stillClock } from "../domain/subject.ts";
import { capped, inWords } from "../domain/words.ts";
import { factAt, nameOf, pathsOf, type Run, Stuck, spend, startRun, wholePath } from "./logic-run.ts";
import { argumentsOf, attempt, holds, itemRuns, type Of } from "./logic-truth.ts";
import { comparisonInWords, membershipInWords } from "./logic-words.ts";

/**
 * Every part that makes a condition hold or fail, whichever it does: all failed parts of an `and`, all alternatives of
 * an `or`, what held inside a `not`, the branch that an `if` took. Parts that cannot be decided have no share in it.
 */
export function explain(condition: Condition, subject: Subject, context: OperatorContext): readonly ExplanationPart[] {
  // Looking at more than the decision did says nothing new about when the decision may change.
  const clock = stillClock(context.clock.today);
  const run = startRun(subject, { levels: context.levels, known: (id) => context.known(id), clock });
  const parts: ExplanationPart[] = [];
  try {
    for (const part of partsOf(condition, run)) parts.push(part);
  } catch (error) {
    if (!(error instanceof Stuck)) throw error;
    const words = error.exhausted ? "further parts are not listed" : error.message;
    parts.push({ part: condition.part, operator: condition.kind, words, values: {}, at: error.at });
  }
  return parts;
}

type Parts = Iterable<ExplanationPart>;

function partsOf(condition: Condition, run: Run): Parts {
  switch (condition.kind) {
    case "and":
    case "or":
      return childParts(condition, run);
    case "not":
      return partsOf(condition.of, run);
    case "if":
      return partsOf(holds(condition.when, run) ? condition.then : condition.otherwise, run);
    case "quantifier":
      return itemParts(condition, run);
    case "operator":
      return operatorParts(condition, run);
    case "constant":
      return [constantPart(condition, run)];
    case "fact":
      return [factPart(condition, run)];
    case "compare":
    case "in":
      return [comparisonPart(condition, run)];
  }
}

function* childParts(condition: Of<"and" | "or">, run: Run): Parts {
  const held = holds(condition, run);
  for (const child of condition.of) {
    if (attempt(child, run) === held) yield* partsOf(child, run);
  }
}

function* itemParts(condition: Of<"quantifier">, run: Run): Parts {
  const { operator, list, part } = condition;
  const items = itemRuns(condition, run);
  if (items.length === 0) {
    const paths = pathsOf(list);
    const words = `${paths.map((path) => nameOf(run, path)).join(", ")} has no items`;
    yield partFrom(run, { part, operator, words, paths });
    return;
  }
  const telling = holds(condition, run) !== (operator === "none");
  for (const item of items) {
    if (attempt(condition.each, item) === telling) yield* partsOf(condition.each, item);
  }
}

/** An operator that asks the same of each argument is explained argument by argument. */
function* operatorParts(condition: Of<"operator">, run: Run): Parts {
  const { operator, part } = condition;
  const args = argumentsOf(condition, run);
  const held = operator.test(args, run.context);
  const whole = condition.args.map((operand, index) => ({ operand, arg: args[index] }));
  const groups = operator.arguments[0]?.repeats === true && whole.length > 1 ? whole.map((one) => [one]) : [whole];
  for (const [index, group] of groups.entries()) {
    const some = group.flatMap(({ arg }) => arg ?? []);
    if (operator.test(some, run.context) !== held) continue;
    yield partFrom(run, {
      part: groups.length > 1 ? `${part}.${operator.name}[${index}]` : part,
      operator: operator.name,
      words: operator.explain(some, held, run.context),
      paths: group.flatMap(({ operand }) => pathsOf(operand)),
    });
  }
}

function constantPart({ part, holds: always }: Of<"constant">, run: Run): ExplanationPart {
  const words = always ? "it always holds" : "it never holds";
  return partFrom(run, { part, operator: "constant", words, paths: [] });
}

function factPart({ part, path }: Of<"fact">, run: Run): ExplanationPart {
  // A computed fact's reason says all that its `false` would.
  const reason = run.subject.reason(wholePath(run, path));
  const told = partFrom(run, {
    part,
    operator: "var",
    words: `${nameOf(run, path)} is ${inWords(factAt(run, path))}`,
    paths: [path],
  });
  return reason === undefined ? told : { ...told, words: reason };
}

function comparisonPart(condition: Of<"compare" | "in">, run: Run): ExplanationPart {
  const held = holds(condition, run);
  const { part } = condition;
  if (condition.kind === "in") {
    const paths = [condition.item, condition.list].flatMap(pathsOf);
    return partFrom(run, { part, operator: "in", words: membershipInWords(condition, run, held), paths });
  }
  const paths = [condition.left, condition.right].flatMap(pathsOf);
  return partFrom(run, { part, operator: condition.operator, words: comparisonInWords(condition, run, held), paths });
}

interface PartDraft {
  readonly part: string;
  readonly operator: string;
  readonly words: string;
  readonly paths: readonly FactPath[];
}

function partFrom(run: Run, { part, operator, words, paths }: PartDraft): ExplanationPart {
  spend(run);
  const whole = paths.map((path) => wholePath(run, path));
  const reasons = [...new Set(whole.flatMap((path) => run.subject.reason(path) ?? []))];
  return {
    part,
    operator,
    words: reasons.length === 0 ? words : `${words} (${reasons.join("; ")})`,
    values: Object.fromEntries(paths.map((path) => [nameOf(run, path), shownValue(factAt(run, path))])),
    at: run.subject.locate(whole[0] ?? [run.subject.kind]),
  };
}

/** Small values as found; large ones in words, so that an explanation of a long list stays short. */
function shownValue(value: Value | undefined): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return capped(value, 1_000);
  if (typeof value !== "object") return value;
  const small = isList(value) && value.length <= 20 && value.every((item) => typeof item !== "object");
  return small ? value : inWords(value);
}
