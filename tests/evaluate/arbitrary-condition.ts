import fc from "fast-check";
import type { Value } from "../../src/domain/document.ts";
import { boolean, listOf, map, number, text } from "../read/lender-facts.ts";

/** What a help desk counts: enough of each type for JsonLogic's own operators. */
export const helpDesk = {
  open: number,
  closed: number,
  urgent: boolean,
  staffed: boolean,
  queue: text,
  shift: text,
  waits: listOf(number),
  tags: listOf(text),
  tickets: listOf(map({ age: number, queue: text, escalated: boolean, replies: listOf(number) })),
};

const count = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, 1e21, -0));
const word = fc.constantFrom("first", "second", "");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 12 });

export const day = fc.record({
  open: maybe(count),
  closed: maybe(count),
  urgent: maybe(fc.boolean()),
  staffed: fc.boolean(),
  queue: maybe(word),
  shift: word,
  waits: maybe(fc.array(count, { maxLength: 3 })),
  tags: fc.array(word, { maxLength: 2 }),
  tickets: fc.array(
    fc.record({ age: count, queue: word, escalated: maybe(fc.boolean()), replies: fc.array(count, { maxLength: 2 }) }),
    { maxLength: 3 },
  ),
});

/** Facts of one scope by type, as paths. */
export interface Scope {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  readonly flags: readonly string[];
}

export const dayScope: Scope = { numbers: ["open", "closed"], words: ["queue", "shift"], flags: ["urgent", "staffed"] };
const ticketScope: Scope = { numbers: ["age"], words: ["queue"], flags: ["escalated"] };
const numberScope: Scope = { numbers: [""], words: [], flags: [] };
const wordScope: Scope = { numbers: [], words: [""], flags: [] };

const fact = (paths: readonly string[]) =>
  paths.length === 0 ? [] : [fc.constantFrom(...paths).map((path) => ({ var: path }))];

function numeric(scope: Scope, depth: number): fc.Arbitrary<Value> {
  const leaf = fc.oneof(count, ...fact(scope.numbers));
  if (depth === 0) return leaf;
  const inner = numeric(scope, depth - 1);
  return fc.oneof(
    { arbitrary: leaf, weight: 3 },
    fc
      .tuple(fc.constantFrom("+", "*"), fc.array(inner, { minLength: 2, maxLength: 3 }))
      .map(([op, of]) => ({ [op]: of })),
    fc.tuple(fc.constantFrom("-", "/"), inner, inner).map(([op, a, b]) => ({ [op]: [a, b] })),
  );
}

export function condition(scope: Scope, depth: number): fc.Arbitrary<Value> {
  const aNumber = numeric(scope, Math.min(depth, 2));
  const aWord = fc.oneof(word, ...fact(scope.words));
  const leaves = [
    fc
      .tuple(fc.constantFrom("<", "<=", ">", ">=", "==", "!="), aNumber, aNumber)
      .map(([op, a, b]) => ({ [op]: [a, b] })),
    fc.tuple(fc.constantFrom("==", "!="), aWord, aWord).map(([op, a, b]) => ({ [op]: [a, b] })),
    fc.tuple(aWord, fc.array(word, { minLength: 1, maxLength: 2 })).map(([a, list]) => ({ in: [a, list] })),
    ...fact(scope.flags),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = condition(scope, depth - 1);
  const many = fc.array(inner, { minLength: 1, maxLength: 3 });
  const each = fc.constantFrom("some", "all", "none");
  const lists = [
    fc.tuple(each, condition(numberScope, 0)).map(([op, of]) => ({ [op]: [{ var: "waits" }, of] })),
    fc.tuple(each, condition(wordScope, 0)).map(([op, of]) => ({ [op]: [{ var: "tags" }, of] })),
    fc.tuple(each, condition(ticketScope, depth - 1)).map(([op, of]) => ({ [op]: [{ var: "tickets" }, of] })),
    aWord.map((a) => ({ in: [a, { var: "tags" }] })),
  ];
  return fc.oneof(
    ...leaves,
    ...(scope === dayScope ? lists : []),
    fc.tuple(fc.constantFrom("and", "or"), many).map(([op, of]) => ({ [op]: of })),
    inner.map((of) => ({ "!": of })),
    fc.tuple(inner, inner, inner).map((of) => ({ if: of })),
  );
}
