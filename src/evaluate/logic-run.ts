import type { Operand } from "../domain/condition.ts";
import { isList, isMap, type Scalar, type Value, valueAt } from "../domain/document.ts";
import { idOf } from "../domain/id-path.ts";
import type { Location } from "../domain/location.ts";
import type { OperatorContext } from "../domain/operator.ts";
import type { FactPath, Subject } from "../domain/subject.ts";
import { inWords } from "../domain/words.ts";

/** One pass over a condition: about whom, with what left to spend, and inside which list item. */
export interface Run {
  readonly subject: Subject;
  readonly context: OperatorContext;
  readonly budget: { left: number };
  /** What paths are relative to: the subject's facts, or the item that `some`, `all` or `none` is looking at. */
  readonly here: Value;
  /** Where that is among the subject's facts, and its name in explanations: `risk.treatment.controls[reweighing]`. */
  readonly at: FactPath;
  name(): string;
}

const mostSteps = 100_000;

export const startRun = (subject: Subject, context: OperatorContext): Run => ({
  subject,
  context,
  budget: { left: mostSteps },
  here: subject.facts,
  at: [],
  name: unnamed,
});

const unnamed = (): string => "";

/** Lets the next condition about the same subject spend as much as the first. */
export function renew(run: Run): void {
  run.budget.left = mostSteps;
}

/** Ends a decision: the condition can say neither yes nor no. Caught within this room. */
export class Stuck extends Error {
  override readonly name = "Stuck";
  readonly faulty: boolean;
  readonly at: Location;
  readonly exhausted: boolean;

  constructor(why: string, where: { faulty: boolean; at: Location; exhausted?: boolean }) {
    super(why);
    this.faulty = where.faulty;
    this.at = where.at;
    this.exhausted = where.exhausted ?? false;
  }
}

export function spend(run: Run, steps = 1): void {
  run.budget.left -= steps;
  if (run.budget.left >= 0) return;
  const at = run.subject.locate([run.subject.kind]);
  throw new Stuck(`it takes more than ${mostSteps} steps`, { faulty: false, at, exhausted: true });
}

export const wholePath = (run: Run, path: FactPath): FactPath => [...run.at, ...path];

/** The fact's name in explanations: `risk.treatment.controls[reweighing].owner`. */
export const nameOf = (run: Run, path: FactPath): string =>
  [run.name(), ...path].filter((step) => step !== "").join(".");

/** The run inside one item of a list; where that is, and its name, are worked out for who asks. */
class ItemRun implements Run {
  readonly subject: Subject;
  readonly context: OperatorContext;
  readonly budget: { left: number };
  readonly here: Value;
  readonly #outer: Run;
  readonly #list: FactPath;
  readonly #index: number;

  constructor(outer: Run, list: FactPath, { index, item }: { index: number; item: Value }) {
    this.subject = outer.subject;
    this.context = outer.context;
    this.budget = outer.budget;
    this.here = item;
    this.#outer = outer;
    this.#list = list;
    this.#index = index;
  }

  get at(): FactPath {
    return [...wholePath(this.#outer, this.#list), this.#index];
  }

  name(): string {
    return `${nameOf(this.#outer, this.#list)}[${idOf(this.here) ?? `#${this.#index + 1}`}]`;
  }
}

export const isInItem = (run: Run): boolean => run instanceof ItemRun;

export const inItem = (run: Run, list: FactPath, at: { index: number; item: Value }): Run => new ItemRun(run, list, at);

export const factAt = (run: Run, path: FactPath): Value | undefined => valueAt(run.here, path);

/** A place that cannot be decided on, faulty where reading has already reported it. */
export function stuckAt(run: Run, path: FactPath, why: string): Stuck {
  const whole = wholePath(run, path);
  return new Stuck(`${nameOf(run, path)} ${why}`, { faulty: run.subject.faulty(whole), at: run.subject.locate(whole) });
}

/** Whether nothing is left of a value because reading cut it out: its absence says nothing. */
export const cutOut = (run: Run, path: FactPath): boolean => isCut(factAt(run, path), run, path);

/** The same of a value that is known already. */
export const isCut = (value: Value | undefined, run: Run, path: FactPath): boolean =>
  isBare(value) && run.subject.faulty(wholePath(run, path));

function isBare(value: Value | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (isList(value)) return value.length === 0;
  return isMap(value) && Object.keys(value).length === 0;
}

/** The value of an operand; a missing one cannot be decided on. */
export function operandValue(operand: Operand, run: Run): Value {
  spend(run);
  if (operand.kind === "literal") return operand.value;
  if (operand.kind === "arithmetic") return calculate(operand, run);
  const value = factAt(run, operand.path);
  if (value === undefined || value === null) throw stuckAt(run, operand.path, "is not stated");
  return value;
}

export function pathsOf(operand: Operand): readonly FactPath[] {
  if (operand.kind === "path") return [operand.path];
  return operand.kind === "arithmetic" ? operand.of.flatMap(pathsOf) : [];
}

/** Ends a decision on account of operands: located and judged by the first path among them. */
export function stuckOn(run: Run, operands: readonly Operand[], why: string): Stuck {
  const paths = operands.flatMap(pathsOf).map((path) => wholePath(run, path));
  return new Stuck(why, {
    faulty: paths.some((path) => run.subject.faulty(path)),
    at: run.subject.locate(paths[0] ?? [run.subject.kind]),
  });
}

type Sum = Extract<Operand, { kind: "arithmetic" }>;

const steps: Readonly<Record<Sum["operator"], (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

function calculate(sum: Sum, run: Run): number {
  const numbers = sum.of.map((part) => numberOf(part, run));
  const total = numbers.reduce(steps[sum.operator]);
  if (!Number.isFinite(total)) throw stuckOn(run, [sum], `${numbers.join(` ${sum.operator} `)} is no finite number`);
  return total;
}

export function numberOf(operand: Operand, run: Run): number {
  const value = operandValue(operand, run);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw stuckOn(run, [operand], `${operandName(operand, run)} is no number`);
}

export function scalarOf(operand: Operand, run: Run): Scalar {
  const value = operandValue(operand, run);
  if (typeof value !== "object") return value;
  throw stuckOn(run, [operand], `${operandName(operand, run)} is no single value`);
}

export function listOf(operand: Operand, run: Run): readonly Value[] {
  const value = operandValue(operand, run);
  if (isList(value)) return value;
  throw stuckOn(run, [operand], `${operandName(operand, run)} is no list`);
}

/** A path's name, a literal's value or parameter, a calculation as written. */
export function operandName(operand: Operand, run: Run): string {
  if (operand.kind === "path") return nameOf(run, operand.path);
  if (operand.kind === "arithmetic") return operand.of.map((o) => operandName(o, run)).join(` ${operand.operator} `);
  return operand.parameter ?? inWords(operand.value);
}
