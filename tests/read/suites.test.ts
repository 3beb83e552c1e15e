import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Fault } from "../../src/domain/integrity.ts";
import { readDocumentBytes } from "../../src/read/document.ts";
import { readYaml } from "../../src/read/yaml.ts";

const suites = join(import.meta.dirname, "../../../shared/corpus/suites");
const jsonSuite = join(suites, "JSONTestSuite");
const yamlSuite = join(suites, "yaml-test-suite");

/** Refused beyond the grammar: the reason without what it names. */
const policies: readonly (readonly [string, RegExp])[] = [
  ["key twice", /stands here a second time/u],
  ["deep", /more than 64 deep/u],
  ["number", /would lose digits|no finite number/u],
  ["alias or anchor", /(?:anchor &|alias \*)/u],
  ["tag", /a YAML tag/u],
  ["directive", /a YAML directive/u],
  ["several documents", /a second YAML document/u],
  ["key is no text", /a key is (?:no text|empty)|is no text/u],
  ["merge key", /merge key/u],
  ["empty", /the document is empty/u],
  ["carriage return", /carriage return/u],
  ["NUL", /NUL/u],
];

const policyOf = ({ message }: Fault): string | undefined => policies.find(([, words]) => words.test(message))?.[0];

const filesOf = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

describe("JSONTestSuite (skipped where the corpus is not beside the repository)", () => {
  const files = filesOf(jsonSuite).filter((name) => name.endsWith(".json"));
  const read = (name: string) => readDocumentBytes(name, readFileSync(join(jsonSuite, name)));

  test.skipIf(files.length === 0)("what must be taken is taken as JSON.parse takes it, or refused by name", () => {
    const refused: string[] = [];
    for (const name of files.filter((file) => file.startsWith("y_"))) {
      const { value, faults } = read(name);
      if (faults.length > 0) refused.push(`${name}: ${faults.map(policyOf).join()}`);
      else expect(value?.value, name).toEqual(JSON.parse(readFileSync(join(jsonSuite, name), "utf8")));
    }
    expect(refused).toEqual(["y_object_duplicated_key.json: key twice"]);
  });

  test.skipIf(files.length === 0)("what must be refused is refused, and nothing crashes", () => {
    const taken = files.filter((name) => read(name).faults.length === 0);
    expect(taken.filter((name) => name.startsWith("n_"))).toEqual([]);
    expect(files.length).toBeGreaterThan(200);
  });
});

interface YamlCase {
  readonly name?: string;
  readonly yaml?: string;
  readonly json?: string | null;
  readonly fail?: boolean;
}

/** The suite writes what cannot be seen with signs of its own. */
const unsign = (text: string): string =>
  text
    .replace(/␣/gu, " ")
    .replace(/—*»/gu, "\t")
    .replace(/←/gu, "\r")
    .replace(/⇔/gu, "\uFEFF")
    .replace(/↵/gu, "")
    .replace(/∎\n$/u, "");

function yamlCases(): readonly (readonly [string, string, YamlCase])[] {
  return filesOf(yamlSuite)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => {
      const list: readonly YamlCase[] = parse(readFileSync(join(yamlSuite, name), "utf8"));
      let yaml = "";
      return list.map((one, index) => {
        yaml = one.yaml ?? yaml;
        return [`${name.replace(".yaml", "")}#${index}`, unsign(yaml), one] as const;
      });
    });
}

describe("yaml-test-suite (skipped where the corpus is not beside the repository)", () => {
  const cases = yamlCases();

  test.skipIf(cases.length === 0)("what is taken has the suite's value; what must fail is refused", () => {
    const wrong: string[] = [];
    for (const [id, text, { json, fail }] of cases) {
      const { value, faults } = readYaml("case.yaml", text);
      if (faults.length > 0) continue;
      if (fail === true) wrong.push(`${id} must fail`);
      else if (typeof json === "string") expect(value?.value, id).toEqual(JSON.parse(json));
    }
    expect(wrong).toEqual([]);
  });

  test.skipIf(cases.length === 0)("what is refused though it is YAML is refused by policy", () => {
    const counts: Record<string, number> = {};
    const unexplained: string[] = [];
    for (const [id, text, { fail }] of cases) {
      const { faults } = readYaml("case.yaml", text);
      const first = faults[0];
      if (fail === true || first === undefined) continue;
      const policy = policyOf(first);
      if (policy === undefined) unexplained.push(`${id}: ${first.message}`);
      else counts[policy] = (counts[policy] ?? 0) + 1;
    }
    expect(unexplained).toEqual([]);
    expect(Object.keys(counts).sort()).toEqual([
      "alias or anchor",
      "directive",
      "empty",
      "key is no text",
      "several documents",
      "tag",
    ]);
  });
});
