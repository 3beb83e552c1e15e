import type { Condition } from "../domain/condition.ts";
import type { OperatorContext } from "../domain/operator.ts";
import type { Rule } from "../domain/policy.ts";
import type { Subject } from "../domain/subject.ts";
import { type Run, Stuck, startRun } from "./logic-run.ts";
import { attempt, itemRuns, type Of } from "./logic-truth.ts";

/** Which ways the parts of a rule were seen to come out, by part: `require[1].or[0]`. */
export type SeenOutcomes = Map<string, Set<boolean>>;

/** Whom a rule is put to, and with what. */
export interface Put {
  readonly subject: Subject;
  readonly context: OperatorContext;
}

/** Puts a rule to a subject and notes of every part that is asked how it came out. */
export function noteOutcomes(
  rule: Pick<Rule, "when" | "require">,
  { subject, context }: Put,
  seen: SeenOutcomes,
): void {
  const note = (part: string, outcome: boolean): void => {
    const outcomes = seen.get(part) ?? new Set();
    seen.set(part, outcomes.add(outcome));
  };
  try {
    if (follow(rule.when, startRun(subject, context), note) === true)
      follow(rule.require, startRun(subject, context), note);
  } catch (error) {
    // A condition that takes too many steps is as good as undecided.
    if (!(error instanceof Stuck)) throw error;
  }
}

type Note = (part: string, outcome: boolean) => void;

/** Goes through a condition as its evaluation does; `null` where it cannot be decided. */
function follow(condition: Condition, run: Run, note: Note): boolean | null {
  const outcome = outcomeOf(condition, run, note);
  if (outcome !== null) note(condition.part, outcome);
  return outcome;
}

function outcomeOf(condition: Condition, run: Run, note: Note): boolean | null {
  switch (condition.kind) {
    case "and":
      return chain(condition.of, true, (part) => follow(part, run, note));
    case "or":
      return chain(condition.of, false, (part) => follow(part, run, note));
    case "not": {
      const inner = follow(condition.of, run, note);
      return inner === null ? null : !inner;
    }
    case "if": {
      const taken = follow(condition.when, run, note);
      return taken === null ? null : follow(taken ? condition.then : condition.otherwise, run, note);
    }
    case "quantifier":
      return followItems(condition, run, note);
    default:
      return attempt(condition, run);
  }
}

function followItems(condition: Of<"quantifier">, run: Run, note: Note): boolean | null {
  // The list itself may not be there: then nothing is asked of its items.
  if (attempt({ ...condition, each: always }, run) === null) return null;
  const items = itemRuns(condition, run);
  const goesOn = condition.operator === "all";
  const said = chain(items, goesOn, (item) => follow(condition.each, item, note));
  if (said === null) return null;
  if (condition.operator === "none") return !said;
  return said && items.length > 0;
}

const always: Condition = { kind: "constant", part: "", holds: true };

/** Asks one after the other as long as each says the same; what ends it, or what all say. */
function chain<T>(items: readonly T[], goesOn: boolean, ask: (item: T) => boolean | null): boolean | null {
  for (const item of items) {
    const outcome = ask(item);
    if (outcome !== goesOn) return outcome;
  }
  return goesOn;
}
