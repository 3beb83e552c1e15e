import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Clause {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly checkable: string;
  readonly certainty: string;
}

interface Catalogue {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly note: string;
  readonly clauses: readonly Clause[];
}

const read = (path: string): unknown => parse(readFileSync(path, "utf8"), { schema: "core", maxAliasCount: 0 });
const catalogue = read("catalogue/iso-23894.yaml") as Catalogue;

const upTo = (prefix: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

describe("catalogue/iso-23894.yaml", () => {
  test("names every clause of 4, 5 and 6 and every item of the annexes, in order", () => {
    expect(catalogue.clauses.map((clause) => clause.id)).toEqual([
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
    const title = (id: string) => catalogue.clauses.find((clause) => clause.id === id)?.title;
    expect([title("6.4.1"), title("6.4.2")]).toEqual(["General", "Risk identification"]);
  });

  test.each(catalogue.clauses)("$id has a title, a meaning and both marks", (clause) => {
    expect(Object.keys(clause)).toEqual(["id", "title", "meaning", "checkable", "certainty"]);
    expect(clause.title).toMatch(/^[A-Z]/);
    expect(clause.meaning).toMatch(/^[A-Z].{15,}\.$/);
    expect(["full", "partly", "not"]).toContain(clause.checkable);
    expect(["high", "medium-high", "medium", "low"]).toContain(clause.certainty);
  });

  test("claims no certification", () => {
    expect(catalogue.note).toContain("cannot be certified against");
    for (const { meaning } of catalogue.clauses) expect(meaning).not.toMatch(/certif|complian|conform/i);
  });
});

interface ResearchedClause {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly title_certainty: string;
}

const research = "../shared/catalogue/iso-23894.yaml";

describe("against the research notes in ../shared", () => {
  const there = existsSync(research);
  const notes = there ? (read(research) as Record<string, unknown>) : {};
  const itemsOf = (key: string) => (notes[key] as { items: readonly ResearchedClause[] }).items;
  const researched = there
    ? [...(notes["clauses"] as readonly ResearchedClause[]), ...itemsOf("annex_a"), ...itemsOf("annex_b")]
    : [];
  const ours = new Map(catalogue.clauses.map((clause) => [clause.id, clause]));

  test.skipIf(!there)("numbers, titles and certainty agree (skipped where ../shared is absent)", () => {
    const facts = researched.map(({ id, title, title_certainty: certainty }) => ({ id, title, certainty }));
    const stated = researched.map(({ id }) => {
      const clause = ours.get(id);
      return { id, title: clause?.title, certainty: clause?.certainty };
    });
    expect(stated).toEqual(facts);
  });

  test.skipIf(!there)("no meaning repeats four words in a row (skipped where ../shared is absent)", () => {
    const theirs = new Set(researched.flatMap(({ meaning }) => phrases(meaning)));
    const repeated = catalogue.clauses.flatMap(({ id, meaning }) =>
      phrases(meaning).flatMap((phrase) => (theirs.has(phrase) ? [`${id}: ${phrase}`] : [])),
    );
    expect(repeated).toEqual([]);
  });
});

function phrases(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.slice(0, -3).map((_, index) => words.slice(index, index + 4).join(" "));
}
