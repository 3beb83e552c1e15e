import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import type { FactType } from "../../src/domain/fact-type.ts";
import type { Argument, GivenArgument } from "../../src/domain/operator.ts";
import { operatorsByName } from "../../src/operators/index.ts";
import { operatorsNamed } from "../../src/operators/named.ts";
import { answered, fact, literal, refused } from "./asked.ts";

const due = fact("treatment.due", "2026-12-01");
const today = fact("today", "2026-11-21");
const month = literal("30d");

test.each([
  [["present"], "yes: "],
  [["overdue"], "Undecidable: an argument is not stated"],
  [["overdue", fact("risk.review-by", null)], "Undecidable: risk.review-by is not stated"],
  [["overdue", fact("risk.review-by", 7)], "Undecidable: risk.review-by is no text"],
  [["before", due, fact("risk.review-by", "soon")], "Undecidable: risk.review-by is no date"],
  [["within", due, fact("parameters.time", "ten"), today], "Undecidable: parameters.time is no duration"],
  [["within", due, month, fact("treatment.begun", null)], "Undecidable: treatment.begun is not stated"],
  [
    ["above", fact("risk.residual.level", "severe"), fact("criteria.appetite", "low")],
    "Undecidable: risk.residual.level is severe, which is no level of the criteria",
  ],
  [["covers", fact("risk.objectives", "fairness"), literal(["fairness"])], "Undecidable: risk.objectives is no list"],
  [["count", fact("treatment.controls", "reweighing"), literal(1)], "Undecidable: treatment.controls is no list"],
  [
    ["count", fact("treatment.controls", []), fact("parameters.least", "1")],
    "Undecidable: parameters.least is no number",
  ],
  [
    ["count", fact("treatment.controls", []), fact("parameters.least", Number.NaN)],
    "Undecidable: parameters.least is no number",
  ],
  [["known", fact("risk.links")], "Undecidable: risk.links is not stated"],
  [["known", fact("risk.links", [null])], "Undecidable: risk.links is not stated"],
  [["known", fact("risk.links", [7])], "Undecidable: risk.links holds what is no id"],
  [["matches", fact("risk.note", "a".repeat(8193)), literal("b")], "Undecidable: risk.note is longer than 8192 units"],
  [["count", fact("risk.notes", ["a"]), literal(1)], "yes: risk.notes has 1 item, at least 1"],
  [["unique", fact("system.contacts", [["@alice"]])], "Undecidable: item 1 of system.contacts has no single value"],
  [["unique", fact("system.contacts", ["@alice", null])], "Undecidable: item 2 of system.contacts has no single value"],
  [
    ["unique", fact("treatment.controls", [{ id: "review" }, "review"]), literal("id")],
    "Undecidable: item 2 of treatment.controls has no id",
  ],
  [
    ["unique", fact("treatment.controls", [{ id: "review" }]), literal("constructor")],
    "Undecidable: item 1 of treatment.controls has no constructor",
  ],
  [["unique", fact("system.ports", [1, 2, true, "1"])], "yes: system.ports repeats nothing"],
  [["unique", fact("system.owners", ["Strauß", "STRAUSS"])], "yes: system.owners repeats nothing"],
  [["unique", fact("system.owners", ["Ana\u0301", "AN\u00C1"])], "no: system.owners repeats AN\u00C1"],
] satisfies [[string, ...Argument[]], string][])("%j: %s", ([name, ...args], expected) => {
  expect(answered(name, ...args)).toBe(expected);
});

test("a text of 8192 units is searched", () => {
  expect(answered("matches", fact("risk.note", "a".repeat(8_192)), literal("^b"))).toMatch(/^no: risk.note is aaa/u);
});

const text: FactType = { kind: "text", description: "" };
const list = (of: FactType): GivenArgument => path({ kind: "list", of, description: "" });
const path = (type: FactType): GivenArgument => ({ takes: "path", type });
const value = (given: Value): GivenArgument => ({ takes: "literal", value: given });
const controls: FactType = {
  kind: "map",
  description: "",
  fields: { id: text, evidence: { kind: "list", of: text, description: "" } },
};
const needsKey = "0: needs a key, because its items are no single values";

test.each([
  ["count", [list(text), value(1)], null],
  ["count", [list(text), value(0)], "1: is not a whole number from 1"],
  ["count", [list(text), value(-2)], "1: is not a whole number from 1"],
  ["count", [list(text), value(1.5)], "1: is not a whole number from 1"],
  ["count", [list(text), value("two")], null],
  ["count", [list(text), path(text)], null],
  ["count", [list(text)], null],
  ["covers", [list(text), value([])], "1: is empty, and every list covers nothing"],
  ["covers", [list(text), value(["fairness"])], null],
  ["covers", [list(text), value("")], null],
  ["covers", [list(text), list(text)], null],
  ["covers", [list(text)], null],
  ["known", [path(text)], null],
  ["known", [list(text)], null],
  ["known", [list({ kind: "catalogue-id", description: "" })], null],
  ["known", [path(text), list(controls)], "1: is a list of something else than ids"],
  ["known", [list(controls)], "0: is a list of something else than ids"],
  ["known", [value(["iso-42001:A.7.4"])], null],
  ["unique", [list(text)], null],
  ["unique", [list(controls)], needsKey],
  ["unique", [list({ kind: "list", of: text, description: "" })], needsKey],
  ["unique", [list({ kind: "any", description: "" })], needsKey],
  ["unique", [list(controls), value("id")], null],
  ["unique", [list(controls), value("evidence")], "0: has no items with a single value evidence"],
  ["unique", [list(controls), value("owner")], "0: has no items with a single value owner"],
  ["unique", [list(controls), value("toString")], "0: has no items with a single value toString"],
  ["unique", [list(text), value("id")], "0: has no items with a single value id"],
  ["unique", [list(controls), value(7)], needsKey],
  ["unique", [list(controls), path(text)], needsKey],
  ["unique", [path(text)], null],
  ["unique", [value(["fairness"])], null],
  ["unique", [], null],
  ["matches", [path(text), value("^ACME-")], null],
  [
    "matches",
    [path(text), value("a".repeat(500))],
    "1: is no pattern that can be used: it repeats too much when written out",
  ],
  ["matches", [path(text), value("[a]".repeat(166))], null],
  ["matches", [path(text), value("a".repeat(501))], "1: is no pattern that can be used: it is longer than 500 units"],
  [
    "matches",
    [path(text), value("((a{100}){100}){100}")],
    "1: is no pattern that can be used: error parsing regexp: invalid repeat count: `{100}`",
  ],
  [
    "matches",
    [path(text), value("(?:a?){500}a{500}")],
    "1: is no pattern that can be used: it repeats too much when written out",
  ],
  ["matches", [path(text), value(7)], null],
  ["matches", [path(text), path(text)], null],
  ["matches", [path(text)], null],
] as const)("a policy may ask %s of %j: %s", (name, args, why) => {
  expect(refused(name, ...args)).toBe(why);
});

test("an operator that brings a package is loaded where it is named, and not before", async () => {
  const light = await operatorsNamed(["present", "known", "present"]);
  expect([...light.keys()]).toEqual([...operatorsByName.keys()].filter((name) => name !== "matches"));
  expect(await operatorsNamed([])).toBe(light);
  expect(await operatorsNamed(["present", "matches"])).toBe(operatorsByName);
  expect(await operatorsNamed(["exists"])).toBe(operatorsByName);
});
