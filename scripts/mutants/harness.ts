import { expect } from "vitest";

/** A test; those of one outermost `describe` belong together, since they may share what the first of them made. */
export interface Case {
  readonly name: string;
  readonly group: number;
  readonly run: () => unknown;
}

type Body = (...row: never[]) => unknown;
type Declare = (name: string, body: Body) => void;

const rowsOf = (rows: readonly unknown[]): readonly (readonly unknown[])[] =>
  rows.map((row) => (Array.isArray(row) ? row : [row]));

/** Options may stand before the body, and a time after it. */
function bodyIn(rest: readonly unknown[]): Body {
  const body = rest.find((one): one is Body => typeof one === "function");
  if (body === undefined) throw new Error("A test has no body.");
  return body;
}

/** Adds to a declaration what the tests here use of vitest's: `each` and `skipIf`. */
const declaring = (declare: Declare) => {
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]): void => {
      const body = bodyIn(rest);
      for (const row of rowsOf(rows)) declare(name, () => body(...(row as never[])));
    };
  const skip = Object.assign((): void => {}, { each: () => (): void => {} });
  const all = Object.assign((name: string, ...rest: readonly unknown[]): void => declare(name, bodyIn(rest)), { each });
  return Object.assign(all, { skipIf: (is: unknown) => (is ? skip : all) });
};

/** Stands where the tests import vitest: collects them instead of running them, and expects as vitest does. */
export function harness(): { readonly vitest: object; readonly cases: Case[] } {
  const cases: Case[] = [];
  let depth = 0;
  let group = 0;
  const test = declaring((name, body) => {
    if (depth === 0) group += 1;
    cases.push({ name, group, run: () => body() });
  });
  const describe = declaring((_, body) => {
    if (depth === 0) group += 1;
    depth += 1;
    body();
    depth -= 1;
  });
  return { vitest: { test, it: test, describe, expect }, cases };
}

// Outside of its own runner vitest's `expect` asks for one thing only: which file is being tested.
Object.assign(globalThis, { __vitest_worker__: { filepath: "mutants" } });
