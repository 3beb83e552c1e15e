import type { Value } from "../../src/domain/document.ts";
import { type Argument, type GivenArgument, type Operator, Undecidable } from "../../src/domain/operator.ts";
import { operatorsByName } from "../../src/operators/index.ts";

const context = {
  levels: ["low", "medium", "high", "critical"],
  known: (id: string): boolean => id === "iso-42001:A.7.4",
  clock: { today: "2026-11-21", mayChange: () => {} },
};

export function operatorNamed(name: string): Operator {
  const operator = operatorsByName.get(name);
  if (operator === undefined) throw new Error(`There is no operator ${name}.`);
  return operator;
}

/** A fact with the value that is found there. */
export const fact = (name: string, value?: Value): Argument => ({ name, value });
/** A literal is named by itself. */
export const literal = (value: Value): Argument => ({ name: String(value), value });

/** What an operator answers, and its words for it. */
export function answered(name: string, ...args: readonly Argument[]): string {
  const operator = operatorNamed(name);
  try {
    const held = operator.test(args, context);
    return `${held ? "yes" : "no"}: ${operator.explain(args, held, context)}`;
  } catch (error) {
    if (error instanceof Undecidable) return `${error.name}: ${error.message}`;
    throw error;
  }
}

/** Why a policy may not use an operator so, and which argument is to blame; `null` where it may. */
export const refused = (name: string, ...args: readonly GivenArgument[]): string | null => {
  const refusal = operatorNamed(name).refuse?.(args) ?? null;
  return refusal && `${refusal.argument}: ${refusal.why}`;
};
