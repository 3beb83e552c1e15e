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

test("a clause of an edition that was replaced is told with today's edition, another one as unknown", () => {
  const links = [
    "iso-27701@2019:7.2.5",
    "iso-27701@2019:9.9",
    "iso-27701@2025:8",
    "iso-27001:A.8.24",
    "iso-14001@2004:4.3.1",
  ];
  expect([...strangeReferences({ risks: [{ links }] })]).toEqual([
    [
      "iso-27701@2019:7.2.5",
      {
        kind: "earlier",
        words: "(Privacy impact assessment) is of the edition of 2019, and the current one is iso-27701@2025",
      },
    ],
    ["iso-27701@2019:9.9", { kind: "unknown", words: "names an edition of iso-27701 other than 2025" }],
    [
      "iso-27001:A.8.24",
      { kind: "unseen", words: "is not among the clauses of iso-27001@2022 that the catalogue lists" },
    ],
    ["iso-14001@2004:4.3.1", { kind: "unknown", words: "names an edition of iso-14001 other than 2026" }],
  ]);
});

test("the number of another standard is no slip, however near it is", () => {
  const links = ["iso-27002:5.7", "iso-22989:5.1", "iso-38507:4.2", "iso-13485:7.3", "iso-2701:8.2"];
  expect([...strangeReferences({ risks: [{ links }] })].map(([link, { words }]) => `${link} ${words}`)).toEqual([
    ...links.slice(0, 4).map((link) => `${link} is of a framework that the catalogue does not have`),
    "iso-2701:8.2 names no framework, the nearest is iso-27001",
  ]);
});
