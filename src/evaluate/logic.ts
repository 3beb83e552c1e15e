import type { Condition } from "../domain/condition.ts";
import type { ExplanationPart } from "../domain/finding.ts";
import type { Location } from "../domain/location.ts";
import type { OperatorContext } from "../domain/operator.ts";
import type { Subject } from "../domain/subject.ts";
import { explain } from "./logic-explain.ts";
import { Stuck, startRun } from "./logic-run.ts";
import { holds } from "./logic-truth.ts";

/**
 * What a condition says of a subject. `parts` are the failed parts, empty where it held; `faulty` says that reading
 * already reported the place on which it could not be decided.
 */
export type Decision =
  | { readonly kind: "held" | "failed"; readonly parts: readonly ExplanationPart[] }
  | { readonly kind: "undecided"; readonly why: string; readonly faulty: boolean; readonly at: Location };

/**
 * Decides a condition with JsonLogic's meaning and order: left to right, stopping where JsonLogic stops. Whatever is met
 * on the way and cannot be decided makes the whole undecided, also where a later alternative would have held.
 */
export function decide(condition: Condition, subject: Subject, context: OperatorContext): Decision {
  try {
    if (holds(condition, startRun(subject, context))) return { kind: "held", parts: [] };
  } catch (error) {
    if (error instanceof Stuck) return { kind: "undecided", why: error.message, faulty: error.faulty, at: error.at };
    throw error;
  }
  return failed(() => explain(condition, subject, context));
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
