import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generatedFolders } from "../scripts/generate/docs.ts";
import { runExamples } from "../src/examples/run-examples.ts";
import { readSample } from "../src/examples/sample.ts";
import { facts } from "../src/generated/facts.ts";
import { sampleFiles } from "../src/generated/policies.ts";
import { product } from "../src/product.ts";
import { readDocument } from "../src/read/document.ts";
import { readPolicy } from "../src/read/policy.ts";
import { verbs } from "../src/verbs/index.ts";
import { type CodeBlock, pageOf, pages } from "./docs/pages.ts";
import { faultsOf, isShown, runShown } from "./docs/snippets.ts";

const all = pages();
const byPath = new Map(all.map((page) => [page.path, page]));
const isGenerated = (path: string): boolean =>
  path === "docs/coverage.md" || generatedFolders.some((folder) => path.startsWith(`${folder}/`));
const blocks = all.filter(({ path }) => !isGenerated(path)).flatMap((page) => page.blocks);
const inLanguage = (language: string): readonly CodeBlock[] => blocks.filter((block) => block.language === language);
const readme = readFileSync("README.md", "utf8");

describe("links", () => {
  test("lead to a file, and to a heading where they name one", () => {
    const broken = all.flatMap(({ path, links }) =>
      links.filter((link) => !/^[a-z]+:/.test(link) && !leads(path, link)).map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  function leads(path: string, link: string): boolean {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : join(dirname(path), file);
    if (!existsSync(target)) return false;
    return anchor === undefined || (byPath.get(target)?.anchors.includes(anchor) ?? false);
  }
});

test("the README names every input and output of action.yml", () => {
  const action = parse(readFileSync("action.yml", "utf8"));
  const table = (name: string): readonly string[] => {
    const part = readme.split(`<!-- ${name}: `)[1]?.split(`<!-- /${name} -->`)[0] ?? "";
    return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, word]) => word ?? "");
  };
  expect(table("inputs")).toEqual(Object.keys(action.inputs));
  expect(table("outputs")).toEqual(Object.keys(action.outputs));
});

test("the README names every verb", () => {
  expect(verbs.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

describe("what the pages show", () => {
  test.each(inLanguage("yaml"))("$path:$line is read without a fault", (block) => {
    expect(faultsOf(block)).toEqual([]);
  });

  test("is a policy whose examples hold", async () => {
    const policies = inLanguage("yaml").filter(({ kind }) => kind === "policy");
    expect(policies.length).toBeGreaterThan(0);
    for (const { path, text } of policies) {
      const document = readDocument(`${path}.yml`, text).value;
      const policy =
        document === null ? null : readPolicy(document, { source: path, digest: "", facts: facts() }).value;
      const rows = policy === null ? [] : await runExamples(policy, sampleOf(policy.sample), product);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter(({ ok }) => !ok)).toEqual([]);
    }
  });

  const shown = inLanguage("console").map((block) => {
    const [, command = "", output = ""] = /^\$ ([^\n]+)\n(.*)$/s.exec(block.text) ?? [];
    return { ...block, command, output };
  });

  test.each(shown)("$path:$line is what comes of `$command`", ({ command, output }) => {
    const ran = runShown(command);
    expect(isShown(output, ran.output), ran.output).toBe(true);
  });
});

describe("the first rule's story", () => {
  test("shows the rule that its commands run on", () => {
    const shown = inLanguage("yaml").filter(({ text }) => text.includes("\nid: children\n"));
    const file = readFileSync("examples/tutor/.github/ai-risk-gate/policies/children.yml", "utf8");
    expect(shown.map(({ text }) => text)).toEqual([file]);
  });

  test("ends green once the pupils were asked", () => {
    const folder = mkdtempSync(join(tmpdir(), "tutor-"));
    cpSync("examples/tutor", folder, { recursive: true });
    const asked = readFileSync(join(folder, "ai-risk.yml"), "utf8").replace(
      "vulnerable: true }",
      "vulnerable: true, consulted: 2026-11-18, how: two lessons in each year group }",
    );
    writeFileSync(join(folder, "ai-risk.yml"), asked);
    const { status, output } = runShown(`node dist/cli/index.js check ${folder} --today 2026-11-21`);
    expect([status, output.split(" ")[0]]).toEqual([0, "WARN"]);
    expect(output).not.toContain("children-consulted");
  });
});

describe("the README's first command", () => {
  const [command = ""] = /^node dist\/.*$/m.exec(readme) ?? [];

  test("reviews a pull request that blocks, on any day", () => {
    const { status, output } = runShown(command);
    expect([status, output.split(" ")[0]]).toEqual([1, "BLOCK"]);
  });
});

describe("words", () => {
  // Whoever reads one sentence only must not take evidence for a certificate.
  test.each(all)("$path claims no conformity", ({ path }) => {
    // A repository of somebody else may bear such a word in its name, and a clause in its title.
    const text = readFileSync(path, "utf8")
      .replaceAll(/Nonconformity and corrective action|EU declaration of conformity/g, "")
      .replaceAll(/`[\w.-]+\/[\w.-]+`/g, "")
      .replaceAll(/\s+/g, " ");
    const claims = text.match(/[^.:]*\b(?:compliant|compliance|certifi|conformity)[^.:]*/gi) ?? [];
    expect(claims.filter((claim) => !/\b(?:not|no|never|nothing|cannot)\b/i.test(claim))).toEqual([]);
  });
});

describe("the reading of pages", () => {
  test("finds links, anchors and what a comment says of a block", () => {
    const text = "# Loans, and *more*\n\n[a](b.md#c)\n\n<!-- yaml: config -->\n```yaml\nversion: 1\n```\n";
    expect(pageOf("docs/loans.md", text)).toEqual({
      path: "docs/loans.md",
      links: ["b.md#c"],
      anchors: ["loans-and-more"],
      blocks: [{ path: "docs/loans.md", line: 6, language: "yaml", kind: "config", text: "version: 1\n" }],
    });
  });

  test("refuses YAML that says something else than it shows", () => {
    const block = { path: "docs/loans.md", line: 6, language: "yaml", text: "version: 1\npolicy: []\n" };
    expect(faultsOf({ ...block, kind: "config" })).toHaveLength(1);
    expect(faultsOf({ ...block, kind: null })).toHaveLength(1);
  });

  test.each([
    ["a\nb\n", "a\nb\n", true],
    ["a\n…\n", "a\nb\nc\n", true],
    ["a\n…\nc\n", "a\nb\nc\n", true],
    ["…\nb\n…\n", "a\nb\nc\n", true],
    ["a\n…\nd\n", "a\nb\nc\n", false],
    ["…\nd\n…\n", "a\nb\nc\n", false],
    ["a\n", "a\nb\n", false],
    ["b\n…\n", "a\nb\n", false],
  ])("%j shows %j: %j", (shown, output, is) => {
    expect(isShown(shown, output)).toBe(is);
  });
});

/** The sample that a policy on a page names: a shipped one, or that of the first rule's story. */
function sampleOf(name: string | null) {
  const [folder, files] = name === "samples/tutor" ? [name, tutorFiles()] : ["samples/lender", lenderFiles()];
  return readSample(folder, new Map(files.map(([path, text]) => [path, new TextEncoder().encode(text)])));
}

const lenderFiles = (): readonly (readonly [string, string])[] =>
  Object.entries(sampleFiles)
    .filter(([path]) => path.startsWith("samples/lender/"))
    .map(([path, text]) => [path.slice("samples/lender/".length), text]);

const tutorFiles = (): readonly (readonly [string, string])[] => [
  ["ai-risk.yml", readFileSync("examples/tutor/.github/ai-risk-gate/policies/samples/tutor/ai-risk.yml", "utf8")],
];
