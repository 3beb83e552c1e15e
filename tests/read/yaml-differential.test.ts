import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { difference } from "./yaml-oracle.ts";
import { mutated, style, tree, word } from "./yaml-texts.ts";

const shared = join(import.meta.dirname, "../../../shared/corpus");
const project = join(import.meta.dirname, "../..");

function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/u.test(name) && !name.startsWith("suites"))
    .sort()
    .map((name) => join(folder, name));
}

/** The files that we read otherwise than the `yaml` package does, and how. */
const differing = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const found = text.length > 60_000 || /\r(?!\n)/u.test(text) ? null : difference(text);
    return found === null ? [] : [`${file}: ${found}`];
  });

describe("the yaml package reads the same value at the same places", () => {
  test("of our own files", { timeout: 120_000 }, () => {
    const files = ["fixtures", "policies", ".github"].flatMap((folder) => yamlFiles(join(project, folder)));
    expect(files.length).toBeGreaterThan(50);
    expect(differing(files)).toEqual([]);
  });

  const corpus = yamlFiles(shared);
  test.skipIf(corpus.length === 0)(
    "of files that others wrote (skipped without the corpus)",
    { timeout: 300_000 },
    () => {
      expect(differing(corpus)).toEqual([]);
    },
  );

  const suite = join(shared, "suites/yaml-test-suite");
  test.skipIf(!existsSync(suite))("of the YAML suite (skipped without the corpus)", { timeout: 60_000 }, () => {
    const texts = readdirSync(suite)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .flatMap((name) => parse(readFileSync(join(suite, name), "utf8")) as readonly { yaml?: string }[])
      .map(({ yaml = "" }) => yaml.replace(/␣/gu, " ").replace(/—*»/gu, "\t").replace(/[↵]/gu, "").replace(/∎\n$/u, ""))
      .filter((yaml) => !/[←⇔]/u.test(yaml));
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.map((text) => [text, difference(text)]).filter(([, found]) => found !== null)).toEqual([]);
  });
});

/** Where the oracle or the specification itself is unclear, in ways that the mutations meet. */
const isUnclear = (text: string): boolean => /[&*!]|\r(?!\n)|\t|\? /u.test(text);

describe("so it does", () => {
  test("of any value in any style", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.dictionary(word, tree, { maxKeys: 4, noNullPrototype: true }), style, (value, how) => {
        const text = stringify(value, { ...how, aliasDuplicateObjects: false });
        fc.pre(!/\r(?!\n)/u.test(text));
        expect(difference(text)).toBe(null);
      }),
      { seed: 23894, numRuns: 1500 },
    );
  });

  test("of manifests with mistakes", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutated, fc.boolean(), (text, windows) => {
        fc.pre(!isUnclear(text));
        expect(difference(windows ? text.replace(/\r?\n/gu, "\r\n") : text)).toBe(null);
      }),
      { seed: 23894, numRuns: 3000 },
    );
  });
});
