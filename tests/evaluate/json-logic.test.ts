import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import jsonLogic, { type RulesLogic } from "json-logic-js";
import { expect, test } from "vitest";
import { isList, isMap, type Value, type ValueMap } from "../../src/domain/document.ts";
import type { FactType } from "../../src/domain/fact-type.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { boolean, listOf, map, number, read, text } from "../read/lender-facts.ts";
import { condition, day, dayScope, helpDesk } from "./arbitrary-condition.ts";
import { contextOf, subjectOf } from "./lender.ts";

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
