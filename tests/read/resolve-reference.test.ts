import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveReference } from "../../src/read/resolve-reference.ts";
import { frameworks, taxonomy } from "../catalogue/files.ts";

test("every entry of the catalogue is found, with its edition and without", () => {
  for (const [, { id: framework, edition, clauses }] of frameworks)
    for (const { id, title } of clauses) {
      const entry = { kind: "entry", framework, edition, id, title };
      expect(resolveReference(`${framework}:${id}`)).toEqual(entry);
      expect(resolveReference(`${framework}@${edition}:${id}`)).toEqual(entry);
    }
  for (const { id, title } of taxonomy.risks)
    expect(resolveReference(`air:${id}`)).toEqual({ kind: "entry", framework: "air", edition: "1", id, title });
});

test.each([
  ["LLM01", { kind: "no-reference" }],
  ["owasp-llm:", { kind: "no-reference" }],
  ["owasp-llm@:LLM01", { kind: "no-reference" }],
  ["owasp-lm:LLM01", { kind: "unknown-framework", framework: "owasp-lm", near: "owasp-llm" }],
  ["quayside-model-risk:3.2", { kind: "unknown-framework", framework: "quayside-model-risk", near: null }],
  [
    "owasp-llm@2023:LLM01",
    { kind: "unknown-edition", framework: "owasp-llm", edition: "2023", known: "2025", id: "LLM01" },
  ],
  ["owasp-llm:LLM1", { kind: "unknown-id", framework: "owasp-llm", id: "LLM1", near: "LLM01" }],
  ["nist-ai-rmf:govern-1.6", { kind: "unknown-id", framework: "nist-ai-rmf", id: "govern-1.6", near: "GOVERN 1.6" }],
  ["iso-23894:privacy", { kind: "unknown-id", framework: "iso-23894", id: "privacy", near: null }],
  ["mitre-atlas:AML.T0104", { kind: "renamed", framework: "mitre-atlas", id: "AML.T0104", today: "AML.T0115.002" }],
  ["mitre-atlas:AML.T0116", { kind: "later-id", framework: "mitre-atlas", edition: "2026.07", id: "AML.T0116" }],
  [
    "mitre-atlas:AML.T0116.002",
    { kind: "later-id", framework: "mitre-atlas", edition: "2026.07", id: "AML.T0116.002" },
  ],
  ["mitre-atlas:AML.TA9999", { kind: "later-id", framework: "mitre-atlas", edition: "2026.07", id: "AML.TA9999" }],
  ["mitre-atlas:AML.T01160", { kind: "unknown-id", framework: "mitre-atlas", id: "AML.T01160", near: "AML.T0110" }],
  ["__proto__:constructor", { kind: "unknown-framework", framework: "__proto__", near: null }],
  ["owasp-llm:constructor", { kind: "unknown-id", framework: "owasp-llm", id: "constructor", near: null }],
])("%s", (text, found) => {
  expect(resolveReference(text)).toEqual(found);
});

test("any text at all has an answer", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.constantFrom("", "iso-42001:", "air@"),
      (text, start) => {
        expect(typeof resolveReference(start + text).kind).toBe("string");
      },
    ),
    { seed: 23894, numRuns: 200 },
  );
});
