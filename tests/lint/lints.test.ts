import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Document, isMap, type Value, type ValueMap } from "../../src/domain/document.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { lints } from "../../src/lint/index.ts";
import type { LintExample } from "../../src/lint/lint.ts";
import { lintPolicy } from "../../src/lint/lint-policy.ts";
import { product } from "../../src/product.ts";
import { readDocument } from "../../src/read/document.ts";
import { readPolicy } from "../../src/read/policy.ts";

const rule: ValueMap = {
  id: "risk-owned",
  title: "A risk has an owner",
  rationale: "What belongs to nobody grows unseen.",
  clauses: ["iso-23894:5.4.3"],
  level: "block",
  for: "risk",
  require: [{ present: ["risk.owner"] }],
  message: "Risk {risk.id} has no owner.",
  fix: "Write `owner:`.",
  examples: {
    pass: [{ why: "somebody owns it", set: {} }],
    fail: [{ why: "nobody does", set: { "risks[CR-001].owner": null } }],
  },
};

const withoutNull = (map: ValueMap): ValueMap =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));

/** A policy with nothing against it, changed as an example says. */
function exampleDocument({ rule: changed, policy, another }: LintExample): Document {
  const rules: Value[] = [{ ...rule, ...changed }];
  if (another !== undefined) rules.push({ ...rule, title: "Another one", ...another });
  const value = withoutNull({ version: 1, id: "lending", title: "Lending", sample: "sample", ...policy, rules });
  const document = readDocument("lending.json", JSON.stringify(value, null, 2)).value;
  if (document === null) throw new Error("An example is no document.");
  return document;
}

function found(document: Document, use: ValueMap = {}, forgotten = false): readonly Finding[] {
  const from = use["enforce-from"];
  const levels = isMap(use["levels"]) ? use["levels"] : {};
  const given = { source: document.path, digest: "", facts: product.facts, levels };
  const reading = readPolicy(document, { ...given, enforceFrom: typeof from === "string" ? from : null });
  return lintPolicy(document, reading, { today: "2026-11-21", use: () => document.locate([]), forgotten });
}

describe.each(lints.map((lint) => ({ id: lint.id, lint })))("$id", ({ lint }) => {
  const rules = ({ use, forgotten, ...example }: LintExample) =>
    found(exampleDocument(example), use, forgotten).map((one) => one.rule);

  test("finds its example", () => {
    expect(rules(lint.examples.finds)).toContain(`lint/${lint.id}`);
  });

  test("leaves its other one, and so do all", () => {
    expect(rules(lint.examples.leaves)).toEqual([]);
  });

  test("stands in the list of docs/policies.md", () => {
    expect(readFileSync("docs/policies.md", "utf8")).toContain(
      `| \`${lint.id}\` | ${lint.level} | ${lint.summary} |\n`,
    );
  });

  test("says why and what to do in whole sentences", () => {
    for (const text of [lint.summary, lint.why, lint.fix]) expect(text).toMatch(/^[A-Z].*\.$/s);
  });
});

test("a lint a file", () => {
  const besides = ["index.ts", "lint.ts", "lint-policy.ts", "parts.ts", "branches.ts", "solver"];
  const files = readdirSync("src/lint").filter((name) => !besides.includes(name));
  expect(files.sort()).toEqual(lints.map(({ id }) => `${id}.ts`).sort());
});

describe("the shipped policies", () => {
  const names = readdirSync("policies").filter((name) => name.endsWith(".yml"));

  test.each(names)("%s passes its own lint without a note", (name) => {
    const path = `policies/${name}`;
    const document = existsSync(path) ? readDocument(path, readFileSync(path, "utf8")).value : null;
    expect(document === null || !isMap(document.value) ? ["unreadable"] : found(document)).toEqual([]);
  });
});

test.each([
  ["2024-01-01", ["lint/enforced-already"]],
  ["2026-12-01", []],
])("a rule's own day of %s is looked at as its policy's is", (day, told) => {
  const use = { levels: { "risk-owned": { "enforce-from": day } } };
  expect(found(exampleDocument({}), use).map((one) => one.rule)).toEqual(told);
});
