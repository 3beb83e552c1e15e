import { describe, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { review } from "../../src/review.ts";
import { gather } from "../../src/run.ts";
import { bytesOf, textOf } from "./bytes.ts";
import { strayIn } from "./places.ts";
import { randomOf } from "./random.ts";
import { folderOf } from "./repository.ts";
import { type Reviewed, reviewLaws } from "./review-laws.ts";
import { laxness } from "./strict-condition.ts";
import { lawsOf } from "./target.ts";

const files = {
  "ai-risk.yml": `version: 1
system: { id: guide, owner: "@rosa", purpose: Tells visitors what they see. }
risks:
  - { id: GD-1, title: A date is told wrong, owner: "@rosa", inherent: { likelihood: likely, consequence: severe } }
  - { id: GD-2, titel: A hall is closed, inherent: { likelihood: rare, consequence: minor } }
`,
};

async function reviewed(): Promise<Reviewed> {
  const head = folderOf(files);
  const rules = { repository: head, source: "head", config: null, policies: null } as const;
  const asked = { base: head, head, rules, gate: "pull-request", today: "2026-11-21", simulated: true } as const;
  const input = await gather(asked, product);
  return { base: files, head: files, input, report: review(input) };
}

const brokenBy = (one: Reviewed): readonly string[] =>
  Object.entries(reviewLaws).flatMap(([name, law]) => ([...law(one)].length > 0 ? [name] : []));

describe("the laws of a review", () => {
  test("hold of a review", async () => {
    expect(brokenBy(await reviewed())).toEqual([]);
  });

  test.each<[string, (report: Report) => object, readonly string[]]>([
    ["an unknown key", () => ({ remark: "fine" }), ["a report satisfies its schema"]],
    [
      "a milder verdict",
      ({ verdict }) => ({ verdict: { ...verdict, outcome: "pass" } }),
      ["the verdict follows from the findings"],
    ],
    [
      "no findings",
      () => ({ findings: [] }),
      ["the verdict follows from the findings", "a fault of reading is a finding"],
    ],
    [
      "a finding twice",
      ({ findings }) => ({ findings: [...findings, ...findings] }),
      ["the verdict follows from the findings", "a finding stands once"],
    ],
    [
      "a line that is not there",
      ({ findings }) => ({
        findings: findings.map((one) => ({ ...one, at: { ...one.at, start: { line: 90, column: 1 } } })),
      }),
      ["a finding stands in its file"],
    ],
  ])("notice %s", async (_, change, laws) => {
    const one = await reviewed();
    expect(brokenBy({ ...one, report: { ...one.report, ...change(one.report) } })).toEqual(laws);
  });

  test("notice a manifest that was not read, and a change where there is none", async () => {
    const one = await reviewed();
    const unread = { "ai-risk.yml": "version: 1\n  system: [" };
    const report = { ...one.report, findings: [], verdict: { ...one.report.verdict, outcome: "pass" as const } };
    expect(brokenBy({ ...one, head: unread, report })).toContain("what cannot be read blocks");
    const resolved = one.report.findings.slice(0, 1);
    expect(brokenBy({ ...one, report: { ...one.report, resolved } })).toContain(
      "what is compared with itself has not changed",
    );
  });
});

test("what throws breaks a law, with the line of the product", async () => {
  const broken = await lawsOf(() => {
    throw new TypeError("no risk");
  });
  expect(broken).toEqual([expect.stringMatching(/^nothing crashes: TypeError: no risk/u)]);
});

test("bytes that are no text come back as they were", () => {
  const bytes = Uint8Array.from([0x61, 0xff, 0xc3, 0x28, 0x0a]);
  expect([...bytesOf(textOf(bytes))]).toEqual([...bytes]);
  expect(textOf(bytesOf("Prüfung"))).toBe("Prüfung");
});

test("a place beyond its line, or another excerpt, is astray", () => {
  const at = { path: "a.yml", start: { line: 2, column: 1 }, end: { line: 2, column: 6 }, excerpt: "owner" };
  expect(strayIn("id: a\nowner", at)).toBeNull();
  expect(strayIn("id: a\nrisks", at)).toContain("shows");
  expect(strayIn("id: a\nown", at)).toContain("beyond");
});

test("the same seed makes the same choices", () => {
  const choices = (seed: number): readonly number[] => {
    const random = randomOf(seed, "reviews");
    return [1, 2, 3].map(() => random.below(1_000));
  };
  expect(choices(7)).toEqual(choices(7));
  expect(choices(7)).not.toEqual(choices(8));
});

test.each([
  [{ and: [{ var: "urgent" }, true] }, null],
  [{ "<": [{ "+": [{ var: "open" }, 1] }, 3] }, null],
  [{ and: [] }, "and of 0"],
  [{ if: [true, true] }, "if of 2"],
  [{ "!!": [true] }, "!! of 1"],
  [{ "==": [[1], 1] }, "an operand that is no value"],
  [{ some: [[1], true] }, "some of 2"],
  [{ var: ["open", 1] }, "a var that is no literal path"],
])("%j is lax: %j", (rule, why) => {
  expect(laxness(rule)).toBe(why);
});
