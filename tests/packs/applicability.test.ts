import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Value } from "../../src/domain/document.ts";
import { valueAt } from "../../src/domain/document.ts";
import { resolvePointer } from "../../src/evidence/pointer.ts";
import { reviewFolders } from "../systems/reviewed.ts";
import { beside, classedAs, type Descriptor, descriptors, licences, repositoryOf } from "./descriptors/descriptor.ts";
import { applicabilityPage } from "./descriptors/page.ts";

const today = "2026-11-21";
const corpus = "../shared/corpus";
const corpusIsThere = existsSync(join(corpus, "INDEX.tsv"));

const findingsOf = async (descriptor: Descriptor) =>
  (await reviewFolders(null, repositoryOf(descriptor), { gate: "monitor", today })).findings;

test("the page shows what our policy asks of each system, beside the class that its descriptor states", async () => {
  const rows = await Promise.all(
    descriptors.map(async (descriptor) => ({ descriptor, findings: await findingsOf(descriptor) })),
  );
  await expect(applicabilityPage(rows)).toMatchFileSnapshot("../../docs/packs/applicability.md");
});

const aboutClass = ["role-stated", "class-stated", "class-has-basis", "basis-known", "class-follows-basis"];

test.each(descriptors)("$name: class and basis are whole and do not contradict each other", async (descriptor) => {
  const rules = (await findingsOf(descriptor)).map(({ rule }) => rule);
  const isWrong = (rule: string): boolean =>
    !rule.startsWith("eu-ai-act/") || aboutClass.some((name) => rule === `eu-ai-act/${name}`);
  expect(rules.filter(isWrong)).toEqual([]);
});

test.each(descriptors)("$name: what differs has its reason", (descriptor) => {
  expect(beside(descriptor) === "same" || descriptor.because !== undefined).toBe(true);
});

const lower = descriptors.filter(
  (one) => beside(one) === "different" && ["limited", "minimal"].includes(one.states.class ?? "") && basisOf(one) > 0,
);

function basisOf({ system }: Descriptor): number {
  return system["eu-ai-act"]?.basis?.length ?? 0;
}

test.each(lower)("$name: their class on our basis is a contradiction that blocks", async (descriptor) => {
  const found = await findingsOf(classedAs(descriptor, descriptor.states.class ?? ""));
  expect(found.map(({ rule, level }) => `${rule} ${level}`)).toContain("eu-ai-act/class-follows-basis block");
});

test.skipIf(!corpusIsThere).each(descriptors)("$name: its file says so (skipped where ../shared is absent)", (one) => {
  const { at, reads, text, "file-name": name, "told-in": elsewhere } = one.states;
  const texts = one.files.map((file) => readFileSync(join(corpus, "risk", file), "utf8"));
  const [first = ""] = texts;
  if (at !== undefined) {
    const root: Value = parse(first);
    expect(valueAt(root, resolvePointer(root, at) ?? ["nowhere"])).toBe(reads);
  }
  if (text !== undefined) expect(first).toMatch(new RegExp(text));
  if (name !== undefined) expect(one.files[0]).toContain(name);
  expect([at, text, name, elsewhere].filter((way) => way !== undefined)).toHaveLength(1);
});

test.skipIf(!corpusIsThere)("names each licence as the index does (skipped where ../shared is absent)", () => {
  const rows = readFileSync(join(corpus, "INDEX.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  for (const [repository, licence] of Object.entries(licences)) {
    const known = rows.filter((row) => row[2] === repository && row[0]?.startsWith("risk/"));
    expect(new Set(known.map((row) => row[5]?.replace(/ \(.*$/, ""))), repository).toEqual(new Set([licence]));
  }
});
