import type { Operand } from "../domain/condition.ts";
import { isList, type Value } from "../domain/document.ts";
import type { Argument } from "../domain/operator.ts";
import { factAt, isCut, isInItem, operandName, operandValue, type Run, spend, stuckAt } from "./logic-run.ts";

/** How an operand becomes an argument. What reading cut out is not absent: nobody knows what it is. */
export type ArgumentMaker = (run: Run) => Argument;

/** Prepares an operand; its name is worked out beforehand where it is always the same. */
export function argumentMaker(operand: Operand): ArgumentMaker {
  if (operand.kind === "arithmetic")
    return (run) => ({ name: operandName(operand, run), value: operandValue(operand, run) });
  if (operand.kind === "literal") return literalMaker(operand);
  const { path } = operand;
  const name = path.join(".");
  return (run) => {
    const value = factAt(run, path);
    if (isCut(value, run, path)) throw stuckAt(run, path, "was not read");
    spendOn(value, run);
    return isInItem(run) ? new NamedLate(operand, value, run) : { name, value };
  };
}

/** Prepares all operands of an operator; mostly there are one or two, for which a list of just that length is made. */
export function argumentsMaker(operands: readonly Operand[]): (run: Run) => readonly Argument[] {
  const makers = operands.map(argumentMaker);
  const [first, second] = makers;
  if (first !== undefined && makers.length === 1) return (run) => [first(run)];
  if (first !== undefined && second !== undefined && makers.length === 2) return (run) => [first(run), second(run)];
  return (run) => makers.map((make) => make(run));
}

function literalMaker(operand: Extract<Operand, { kind: "literal" }>): ArgumentMaker {
  let made: Argument | undefined;
  return (run) => {
    spendOn(operand.value, run);
    made ??= { name: operandName(operand, run), value: operand.value };
    return made;
  };
}

const spendOn = (value: Value | undefined, run: Run): void => spend(run, isList(value) ? 1 + value.length : 1);

/** An argument inside an item of a list: its name is worked out for who asks. */
class NamedLate implements Argument {
  readonly value: Value | undefined;
  readonly #operand: Operand;
  readonly #run: Run;

  constructor(operand: Operand, value: Value | undefined, run: Run) {
    this.value = value;
    this.#operand = operand;
    this.#run = run;
  }

  get name(): string {
    return operandName(this.#operand, this.#run);
  }
}
