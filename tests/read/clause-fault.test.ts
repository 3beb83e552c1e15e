import { expect, test } from "vitest";
import { clauseFault } from "../../src/read/clause-fault.ts";

test.each([
  ["iso-23894:6.5.2", null],
  ["iso-23894:6.5.9", "names the clause `iso-23894:6.5.9`, which the catalogue does not have"],
  ["ISO-23894:6.5.2", "names the clause `ISO-23894:6.5.2`, which the catalogue does not have"],
  ["iso-2389:6.5.2", "names the clause `iso-2389:6.5.2`, which the catalogue does not have"],
  ["iso-42001:A.5.4", null],
  ["iso-23053:6", null],
  ["quayside-model-risk:3.2", null],
])("%s", (clause, message) => {
  expect(clauseFault(clause)?.message ?? null).toBe(message);
});
