import { describe, expect, test } from "vitest";
import { frameworks, phrases, researchIsThere, researchNotes } from "./files.ts";

const upTo = (prefix: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

const [, iso23894] = frameworks.find(([file]) => file === "iso-23894.yaml") ?? [];
const { note = "", clauses = [] } = iso23894 ?? {};

describe("catalogue/iso-23894.yaml", () => {
  test("names every clause of 4, 5 and 6 and every item of the annexes, in order", () => {
    expect(clauses.map((clause) => clause.id)).toEqual([
      "4",
      ...[..."abcdefgh"].map((letter) => `4.${letter}`),
      ...["5", "5.1", "5.2", "5.3", "5.4", ...upTo("5.4.", 5), "5.5", "5.6", "5.7", ...upTo("5.7.", 2)],
      ...["6", "6.1", "6.2", "6.3", ...upTo("6.3.", 4)],
      ...["6.4", "6.4.1", "6.4.2", ...upTo("6.4.2.", 6), "6.4.3", ...upTo("6.4.3.", 3), "6.4.4"],
      ...["6.5", ...upTo("6.5.", 3), "6.6", "6.7"],
      ...["A", ...upTo("A.", 12), "B", ...upTo("B.", 8), "C", ...upTo("C.s", 8)],
    ]);
  });

  test("keeps the two titles apart that are often confused", () => {
    const title = (id: string) => clauses.find((clause) => clause.id === id)?.title;
    expect([title("6.4.1"), title("6.4.2")]).toEqual(["General", "Risk identification"]);
  });

  test("says that nobody can be certified against it", () => {
    expect(note).toContain("cannot be certified against");
  });
});

interface ResearchedClause {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly title_certainty: string;
}

describe.skipIf(!researchIsThere)("against the research notes (skipped where ../shared is absent)", () => {
  const notes = researchNotes("iso-23894.yaml");
  const itemsOf = (key: string) => (notes[key] as { items: readonly ResearchedClause[] } | undefined)?.items ?? [];
  const outer = (notes["clauses"] ?? []) as readonly ResearchedClause[];
  const researched = [...outer, ...itemsOf("annex_a"), ...itemsOf("annex_b")];
  const ours = new Map(clauses.map((clause) => [clause.id, clause]));

  test("numbers, titles and certainty agree", () => {
    const facts = researched.map(({ id, title, title_certainty: certainty }) => ({ id, title, certainty }));
    const stated = researched.map(({ id }) => {
      const clause = ours.get(id);
      return { id, title: clause?.title, certainty: clause?.certainty };
    });
    expect(stated).toEqual(facts);
    expect(facts.length).toBeGreaterThan(70);
  });

  test("no meaning repeats four words in a row", () => {
    const theirs = new Set(researched.flatMap(({ meaning }) => phrases(meaning, 4)));
    const repeated = clauses.flatMap(({ id, meaning }) =>
      phrases(meaning, 4).flatMap((phrase) => (theirs.has(phrase) ? [`${id}: ${phrase}`] : [])),
    );
    expect(repeated).toEqual([]);
  });
});
