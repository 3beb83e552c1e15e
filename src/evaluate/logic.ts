import type { Condition } from "../domain/condition.ts";
import type { ExplanationPart } from "../domain/finding.ts";
import type { Location } from "../domain/location.ts";
import type { OperatorContext } from "../domain/operator.ts";
import type { Subject } from "../domain/subject.ts";
import { explain } from "./logic-explain.ts";
import { type Run, renew, Stuck, startRun } from "./logic-run.ts";
import { type Test, testOf } from "./logic-truth.ts";

/**
 * What a condition says of a subject. `parts` are the failed parts, empty where it held; `faulty` says that reading
 * already reported the place on which it could not be decided.
 */
export type Decision =
  | { readonly kind: "held" | "failed"; readonly parts: readonly ExplanationPart[] }
  | { readonly kind: "undecided"; readonly why: string; readonly faulty: boolean; readonly at: Location };

/**
 * Whether a condition holds, with JsonLogic's meaning and order: left to right, stopping where JsonLogic stops. Whatever
 * is met on the way and cannot be decided makes the whole undecided, also where a later alternative would have held.
 */
export function answerTo(test: Test, run: Run): boolean | Stuck {
  renew(run);
  try {
    return test(run);
  } catch (error) {
    if (error instanceof Stuck) return error;
    throw error;
  }
}

/** Decides a condition, with the reasons for who reads them. */
export function decide(condition: Condition, subject: Subject, context: OperatorContext): Decision {
  const answer = answerTo(testOf(condition), startRun(subject, context));
  if (answer === true) return { kind: "held", parts: [] };
  if (answer === false) return failed(() => explain(condition, subject, context));
  return { kind: "undecided", why: answer.message, faulty: answer.faulty, at: answer.at };
}

/** Most conditions that fail are a rule's `when`, which nobody asks why: parts are worked out once they are read. */
function failed(partsOf: () => readonly ExplanationPart[]): Decision {
  let parts: readonly ExplanationPart[] | null = null;
  return {
    kind: "failed",
    get parts() {
      parts ??= partsOf();
      return parts;
    },
  };
}
