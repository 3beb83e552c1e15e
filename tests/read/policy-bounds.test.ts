import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { facts } from "../../src/generated/facts.ts";
import { readDocument } from "../../src/read/document.ts";
import { readPolicy } from "../../src/read/policy.ts";

const rule = (id: string, more: Readonly<Record<string, Value>>): Value => ({
  id,
  title: "A patient is asked",
  clauses: ["iso-23894:6.2"],
  level: "note",
  for: "party",
  require: [{ present: ["party.consulted"] }],
  message: "Nobody asked {party.id}.",
  fix: "Write `consulted:`.",
  examples: { pass: [{ why: "they were" }], fail: [{ why: "they were not" }] },
  ...more,
});

/** The places of what is wrong in a policy of these rules. */
function places(rules: readonly Value[]): readonly string[] {
  const text = JSON.stringify({ version: 1, id: "ward", title: "What the ward asks", rules });
  const { value } = readDocument("ward.json", text);
  if (value === null) throw new Error("The policy is no document.");
  const { faults, value: policy } = readPolicy(value, { source: "ward.json", digest: "", facts: facts() });
  expect(policy?.rules).toEqual([]);
  return faults.map(({ place }) => place.replace(/^.*\]\./, ""));
}

test("of one sentence ten faults are told, each once, and however many there are it is refused", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `{nurse-${index}}`).join(" ");
  expect(places([rule("asked", { message: many })])).toHaveLength(10);
  expect(places([rule("asked", { message: "{nurse} ".repeat(5_000) })])).toEqual(["message"]);
  expect(places([rule("asked", { message: "{".repeat(50_000) })])).toEqual(["message"]);
});

test("rules that name no kind of subject are read for every kind twenty times, and told of always", () => {
  const require = [{ presnt: ["party.consulted"] }];
  const rules = Array.from({ length: 30 }, (_, index) => rule(`asked-${index}`, { for: "nobody-at-all", require }));
  const told = places(rules);
  expect(told.filter((place) => place === "for")).toHaveLength(30);
  expect(told.filter((place) => place === "presnt" || place.endsWith("presnt"))).toHaveLength(20);
});
