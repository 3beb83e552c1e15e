import fc from "fast-check";
import { expect, test } from "vitest";
import { namesSomebody, ownerKnown } from "../../src/judge/names-somebody.ts";
import { peopleOf } from "../people.ts";

const people = peopleOf({ "risk-board": ["nadia"], "head of nursing": ["omar"] });

test.each([
  ["a login", "@nadia"],
  ["a login of a managed user", "@nadia_hosp"],
  ["a team", "@st-anne/ward.7"],
  ["an address", "nurses@st-anne.example"],
  ["a name of people.yml", "risk-board"],
  ["a name of people.yml with spaces", "head of nursing"],
])("%s leads to somebody", (_, text) => {
  expect(namesSomebody(text, people)).toBe(true);
});

test.each([
  ["a bare word", "nadia"],
  ["another spelling of a name", "Risk-Board"],
  ["a sign alone", "@"],
  ["a team without an organization", "@/nurses"],
  ["a team of a team", "@st-anne/ward/7"],
  ["half an address", "nurses@st-anne"],
  ["two addresses", "a@st-anne.example, b@st-anne.example"],
  ["a property that every object has", "constructor"],
  ["an address longer than any", `${"n".repeat(60)}@${"s".repeat(250)}.example`],
])("%s leads to nobody", (_, text) => {
  expect(namesSomebody(text, people)).toBe(false);
});

test("nobody at all is nobody", () => {
  for (const owner of [undefined, null, "", " ", "TBD", 7, ["@nadia"]]) expect(ownerKnown(owner, people)).toBe(false);
});

test("whatever is written, the answer comes at once", () => {
  const text = fc.oneof(fc.string({ maxLength: 4000 }), fc.stringMatching(/^[@a.\-/]{0,4000}$/));
  fc.assert(
    fc.property(text, (owner) => {
      const begun = performance.now();
      namesSomebody(owner, people);
      expect(performance.now() - begun).toBeLessThan(200);
    }),
    { seed: 23894, numRuns: 200 },
  );
});
