import { describe, expect, test } from "vitest";
import { managementStandards } from "../../src/domain/management-standards.ts";
import {
  certainties,
  type Framework,
  frameworks,
  phrases,
  researched,
  researchIsThere,
  researchNotes,
} from "./files.ts";

const sizes = Object.fromEntries(
  frameworks.map(([, { id, edition, clauses }]) => [`${id}@${edition}`, clauses.length]),
);

test("the catalogue holds these frameworks, with so many entries", () => {
  expect(sizes).toEqual({
    "eu-ai-act@2026-07-27": 263,
    "iso-14001@2026": 4,
    "iso-21001@2025": 3,
    "iso-22301@2019": 6,
    "iso-23894@2023": 83,
    "iso-27001@2022": 22,
    "iso-27005@2022": 6,
    "iso-27017@2015": 6,
    "iso-27018@2025": 1,
    "iso-27701@2025": 3,
    "iso-28000@2022": 4,
    "iso-31000@2018": 43,
    "iso-38500@2024": 2,
    "iso-42001@2023": 116,
    "iso-42005@2025": 32,
    "iso-45001@2018": 6,
    "iso-50001@2018": 7,
    "iso-9001@2015": 9,
    "mitre-atlas@2026.07": 231,
    "nist-ai-600-1@2024": 12,
    "nist-ai-rmf@1.0": 95,
    "owasp-asi@2026": 10,
    "owasp-llm@2025": 10,
  });
});

describe.each(frameworks)("catalogue/%s", (file, framework) => {
  const ids = framework.clauses.map(({ id }) => id);

  test("has the one shape, under its own name", () => {
    const {
      aliases,
      dates: _dates,
      editions: _editions,
      earlier: _earlier,
      selection: _selection,
      ...rest
    } = framework;
    expect(Object.keys(rest)).toEqual(["id", "edition", "title", "note", "clauses"]);
    expect(`${framework.id}.yaml`).toBe(file);
    expect([framework.edition, framework.title, framework.note].map((text) => typeof text)).toEqual(
      Array(3).fill("string"),
    );
    expect(Object.values(aliases ?? {}).filter((today) => !ids.includes(today))).toEqual([]);
    expect(Object.keys(aliases ?? {}).filter((before) => ids.includes(before))).toEqual([]);
  });

  test("says of every entry what it is, what it means, how far it can be checked and how sure it is", () => {
    for (const clause of framework.clauses) {
      const { assessed: _assessed, reason: _reason, ...facts } = clause;
      expect(Object.keys(facts)).toEqual(["id", "title", "meaning", "checkable", "certainty"]);
      expect(clause.id).toMatch(/^\S(?:.{0,98}\S)?$/);
      expect(clause.title).toMatch(/^[A-Z]/);
      expect(clause.meaning).toMatch(/^[A-Z].{15,}\.$/);
      expect(clause.meaning.replace(/\.$/, "").toLowerCase()).not.toBe(clause.title.toLowerCase());
      expect(["full", "partly", "not"]).toContain(clause.checkable);
      expect(certainties).toContain(clause.certainty);
    }
  });

  test("says nothing twice, and stands in order", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(repeated(framework)).toEqual([]);
    expect(ids).toEqual([...ids].sort(inOrder));
  });

  test("claims no certification", () => {
    for (const { meaning } of framework.clauses) expect(meaning).not.toMatch(/certif|complian|conform/i);
  });
});

test("controls of annex A of ISO/IEC 42001 are 38", () => {
  const clauses = frameworks.find(([, { id }]) => id === "iso-42001")?.[1].clauses ?? [];
  const groups = /^A\.(?:6\.)?\d+$/;
  expect(clauses.filter(({ id }) => id.startsWith("A.") && !groups.test(id))).toHaveLength(38);
});

const { management_standards: standards = [] } = researchNotes("crosswalk.yaml") as {
  management_standards?: readonly { readonly id: string; readonly seed_edition: string }[];
};

test.skipIf(!researchIsThere)(
  "the standards around AI risk are those of the research, each in an edition that is known (skipped where ../shared is absent)",
  () => {
    expect(standards.map(({ id }) => id)).toEqual(managementStandards);
    const unknown = standards.filter(({ id, seed_edition: seed }) => {
      const found = frameworks.find(([, one]) => one.id === id)?.[1];
      return found?.edition !== seed && !Object.hasOwn(found?.earlier ?? {}, seed);
    });
    expect(unknown).toEqual([]);
  },
);

test.skipIf(!researchIsThere)("no entry repeats the research notes (skipped where ../shared is absent)", () => {
  const theirs = new Set(researched().flatMap((sentence) => phrases(sentence, 6)));
  const copied = frameworks.flatMap(([, { id, clauses }]) =>
    clauses.flatMap((clause) =>
      phrases(clause.meaning, 6).flatMap((run) => (theirs.has(run) ? [`${id}: ${run}`] : [])),
    ),
  );
  expect(copied).toEqual([]);
});

function repeated({ clauses }: Framework): readonly string[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ meaning }) => (seen.size === seen.add(meaning).size ? [meaning] : []));
}

/** Words that their source puts in another order than the alphabet's. */
const ranked = ["GOVERN", "MAP", "MEASURE", "MANAGE", "TA", "T", "M"];

/** By parts, numbers by size and before words: `5`, `5(1)(a)`, `5(1a)`, `10`, `Annex III 1`. */
function inOrder(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = (part.word === "" ? 0 : 1) - (other.word === "" ? 0 : 1) || byWord(part.word, other.word);
    const decided = order || part.number - other.number || byWord(part.rest, other.rest);
    if (decided !== 0) return decided;
  }
  return left.length - right.length;
}

const byWord = (a: string, b: string): number => ranked.indexOf(a) - ranked.indexOf(b) || (a < b ? -1 : Number(a > b));

const partsOf = (id: string) =>
  id.split(/[^A-Za-z0-9]+/).flatMap((part) => {
    const [, word = "", digits = "", rest = ""] = /^([A-Za-z]*)(\d*)(.*)$/.exec(part) ?? [];
    return part === "" ? [] : [{ word, number: Number(digits || "0"), rest }];
  });
