import { expect, test } from "vitest";
import { strangeReferences } from "../../src/read/strange-references.ts";

test("of very many broken links the nearest is looked up for some, and all are told", () => {
  const links = Array.from({ length: 5000 }, (_, index) => `iso-42001:A.7.44${index}`);
  const words = [...strangeReferences({ risks: [{ links: [...links, "air:AIR-001"] }] }).values()];
  expect(words.length).toBe(5000);
  expect(words.filter((one) => one.words === "does not exist").length).toBeGreaterThan(4000);
  expect(words[0]).toEqual({ kind: "unknown", words: "does not exist, the nearest is iso-42001:A.7.4" });
});

test("what is no list, no map and no text points at nothing", () => {
  const strange = {
    risks: [{ links: "air:AIR-1" }, 7, { links: [7, null] }],
    "not-applicable": [{ id: 7 }, "air:AIR-1"],
  };
  expect([...strangeReferences(strange)]).toEqual([]);
});
