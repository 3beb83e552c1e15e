import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import jsonLogic, { type RulesLogic } from "json-logic-js";
import { expect, test } from "vitest";
import { isList, isMap, type Value, type ValueMap } from "../../src/domain/document.ts";
import type { FactType } from "../../src/domain/fact-type.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { boolean, listOf, map, number, read, text } from "../read/lender-facts.ts";
import { contextOf, subjectOf } from "./lender.ts";

/** What a help desk counts: enough of each type for JsonLogic's own operators. */
const helpDesk = {
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

const day = fc.record({
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
interface Scope {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  readonly flags: readonly string[];
}

const dayScope: Scope = { numbers: ["open", "closed"], words: ["queue", "shift"], flags: ["urgent", "staffed"] };
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

function condition(scope: Scope, depth: number): fc.Arbitrary<Value> {
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

const reference = (rule: Value, data: Value): unknown => jsonLogic.apply(rule as RulesLogic, data);

test("what is decided is what JsonLogic gives, on random conditions over random days", () => {
  const seen = { held: 0, failed: 0, undecided: 0 };
  fc.assert(
    fc.property(condition(dayScope, 3), day, (rule, facts) => {
      const { condition: tree, faults } = read(rule, helpDesk);
      expect(faults).toEqual([]);
      if (tree === null) return;
      const decision = decide(tree, subjectOf(facts), contextOf());
      seen[decision.kind] += 1;
      if (decision.kind === "undecided") return;
      expect(decision.kind === "held").toBe(reference(rule, facts));
      if (decision.kind === "failed") expect(decision.parts.length).toBeGreaterThan(0);
    }),
    { seed: 23894, numRuns: 10_000 },
  );
  expect(seen.held).toBeGreaterThan(3_000);
  expect(seen.failed).toBeGreaterThan(3_000);
  expect(seen.undecided).toBeGreaterThan(300);
}, 60_000);

/** The facts that a case's data holds, as a schema would say them. */
function typeOf(value: Value | undefined): FactType {
  const description = "";
  if (isMap(value)) return map(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeOf(one)])));
  if (isList(value)) return listOf(value.length === 0 ? number : typeOf(value[0]));
  if (typeof value === "number") return number;
  if (typeof value === "boolean") return boolean;
  return typeof value === "string" ? text : { kind: "any", description };
}

interface Case {
  readonly rule: Value;
  readonly data: ValueMap;
  readonly result: Value | undefined;
}

const suites = "../shared/corpus/suites/jsonlogic";

function* casesOf(folder: string): Iterable<Case> {
  for (const file of readdirSync(folder).sort()) {
    const cases: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    for (const one of Array.isArray(cases) ? cases : []) {
      if (typeof one !== "object" || one === null || !("rule" in one)) continue;
      const { rule, data, result } = one as { rule: Value; data?: Value; result?: Value };
      yield { rule, data: isMap(data) ? data : {}, result };
    }
  }
}

/** A case's rule as a condition: a value is asked whether it is the expected one. */
function asCondition({ rule, result }: Case): Value {
  return typeof result === "number" || typeof result === "string" ? { "==": [rule, result] } : rule;
}

test.skipIf(!existsSync(suites))(
  "JsonLogic's own suites (beside the repository) are refused by name or give their value",
  () => {
    const counts = { compared: 0, refused: 0, undecided: 0 };
    const differ: unknown[] = [];
    for (const one of casesOf(suites)) {
      const facts = typeOf(one.data);
      const { condition: tree, faults } = read(asCondition(one), facts.kind === "map" ? facts.fields : {});
      if (tree === null) {
        expect(faults.every((fault) => fault.message !== "" && fault.fix !== "")).toBe(true);
        counts.refused += 1;
        continue;
      }
      const decision = decide(tree, subjectOf(one.data), contextOf());
      if (decision.kind === "undecided") {
        counts.undecided += 1;
        continue;
      }
      counts.compared += 1;
      const expected = typeof one.result === "boolean" ? one.result : true;
      if ((decision.kind === "held") !== expected) differ.push(one);
    }
    expect(differ).toEqual([]);
    expect(counts.compared).toBeGreaterThanOrEqual(100);
  },
);
