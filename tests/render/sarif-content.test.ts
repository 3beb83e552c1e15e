import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/domain/report.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { readStory, reviewStory } from "../stories.ts";
import { lender } from "./reports/lender.ts";
import { finding, on, quiet } from "./reports/parts.ts";

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: object; readonly region: object } },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
  readonly automationDetails: object;
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly { readonly message: object }[] }];
  readonly results: readonly Result[];
}

const runOf = (report: Report): Run => JSON.parse(renderSarif(report)).runs[0];
const notesOf = (run: Run): readonly object[] =>
  run.invocations[0].toolExecutionNotifications.map((one) => one.message);

const unowned = (index: number, more: Partial<ReportFinding> = {}): ReportFinding => ({
  ...finding({
    rule: "iso-23894/risk-owned",
    subject: `risk:help-desk-bot/R${index}`,
    message: `Risk R${index} has no owner.`,
    fix: "Name an `owner:`.",
    clauses: ["iso-23894:5.4.3"],
    at: on("bot/ai-risk.yml", 10 + index, `  - id: R${index}`, `id: R${index}`),
  }),
  ...more,
});
const many = (count: number, more?: (index: number) => Partial<ReportFinding>): Report => ({
  ...quiet,
  findings: Array.from({ length: count }, (_, index) => unowned(index, more?.(index))),
});

test("a rule tells its title, why it is asked, its clauses, what to do and where to read more", () => {
  const { tool } = runOf(lender);
  expect(tool.driver.rules.find(({ id }) => id === "iso-23894/above-appetite-treated")).toEqual({
    id: "iso-23894/above-appetite-treated",
    name: "AboveAppetiteTreated",
    shortDescription: { text: "What is above appetite is treated." },
    fullDescription: { text: "A risk beyond what the organization holds needs somebody who acts on it." },
    helpUri: "https://github.com/ai-risk-gate/ai-risk-gate/blob/v0.1.0/docs/rules/iso-23894/above-appetite-treated.md",
    help: {
      text:
        "A risk beyond what the organization holds needs somebody who acts on it.\n\n" +
        "What to do: Name an `owner:` and write a plan.\n\nEvidence for clauses ISO/IEC 23894 6.5.1, 6.5.2.",
      markdown:
        "**What is above appetite is treated**\n\n" +
        "A risk beyond what the organization holds needs somebody who acts on it.\n\n" +
        "**What to do:** Name an `owner:` and write a plan.\n\n" +
        "Evidence for clauses ISO/IEC 23894 6.5.1, 6.5.2.\n\n" +
        "[More of this rule](https://github.com/ai-risk-gate/ai-risk-gate/blob/v0.1.0/docs/rules/iso-23894/above-appetite-treated.md)",
    },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["ai-risk", "iso-23894:6.5.1", "iso-23894:6.5.2"] },
  });
});

test("levels are those of the rules, and a run has a category", () => {
  const levels = (["block", "warn", "note"] as const).map((level, index) => unowned(index, { level }));
  const run = runOf({ ...quiet, findings: levels });
  expect(run.results.map(({ level }) => level)).toEqual(["error", "warning", "note"]);
  expect(run.automationDetails).toEqual({ id: "ai-risk-gate/pull-request/" });
});

test("a waived finding is suppressed and says by what", () => {
  const [waived, open] = runOf(many(2, (index) => (index === 0 ? { status: "waived", waiver: "W-4" } : {}))).results;
  expect(waived?.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "Waived by W-4." }]);
  expect(open).not.toHaveProperty("suppressions");
});

describe("a place", () => {
  test.each([
    ["bot/ai-risk.yml", "bot/ai-risk.yml"],
    ["a b/%41#?.yml", "a%20b/%2541%23%3F.yml"],
    ["Kredit-Prüfung/信用.yml", "Kredit-Pr%C3%BCfung/%E4%BF%A1%E7%94%A8.yml"],
    ["c:/windows", "c%3A/windows"],
    ["//evil.example/x", "evil.example/x"],
    ["half\uD800.yml", "half%EF%BF%BD.yml"],
    ["", "ai-risk.yml"],
  ])("in %j is %s, relative to the repository's root", (path, uri) => {
    const [result] = runOf({ ...quiet, findings: [unowned(0, { at: { ...unowned(0).at, path } })] }).results;
    expect(result?.locations[0].physicalLocation.artifactLocation).toEqual({ uri, uriBaseId: "%SRCROOT%" });
  });

  test("counts columns in UTF-16 units, the end exclusive", () => {
    const at = on("ai-risk.yml", 3, "  - title: 🏦 loses 😀", "😀");
    const [result] = runOf({ ...quiet, findings: [unowned(0, { at })] }).results;
    expect(result?.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 21,
      endLine: 3,
      endColumn: 23,
    });
  });
});

describe("a fingerprint", () => {
  const prints = (report: Report) => runOf(report).results.map(({ partialFingerprints }) => partialFingerprints);

  test("stands under a key of ours alone, one for each rule and subject", async () => {
    const found = prints(await reviewStory(readStory("hospital-two-systems")));
    for (const one of found) expect(one).toEqual({ "aiRiskGate/v1": expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect(new Set(found.map((one) => one["aiRiskGate/v1"])).size).toBe(found.length);
  });

  test("stays when other lines are edited, and goes with the subject", () => {
    const before = prints(many(3));
    const lower = many(3, (index) => ({ at: on("bot/ai-risk.yml", 200 + index, `  - id: R${index} # moved`) }));
    expect(prints(lower)).toEqual(before);
    expect(prints(many(1, () => ({ fingerprint: "iso-23894/risk-owned risk:help-desk-bot/R9" })))).not.toEqual(
      before.slice(0, 1),
    );
  });
});

describe("GitHub's limits", () => {
  test("25,000 results, the gravest first, and the rest are counted", () => {
    const run = runOf(many(25_010, (index) => ({ level: index === 25_009 ? "block" : "note" })));
    expect(run.results.length).toBe(25_000);
    expect(run.results[0]).toMatchObject({
      level: "error",
      message: { text: "Risk R25009 has no owner. Name an `owner:`." },
    });
    expect(notesOf(run)[1]).toEqual({
      text: "10 more of 25010 findings stand in the report alone: code scanning takes no more.",
    });
  });

  test("10 MB when packed, and the rest are counted", () => {
    const noise = Array.from({ length: 3_600 }, () => randomBytes(3_000).toString("base64").slice(0, 3_900));
    const report = many(3_600, (index) => ({ message: noise[index] ?? "" }));
    const text = renderSarif(report);
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000);
    const run = runOf(report);
    expect(run.results.length).toBeGreaterThan(1_000);
    const left = 3_600 - run.results.length;
    expect(notesOf(run)[1]).toMatchObject({ text: expect.stringMatching(`^${left} more of 3600 findings`) });
  }, 60_000);

  test("descriptions of 1,024 characters, and tags of which there are twenty, each once", () => {
    const rule = { rule: "lending/letters", title: "t".repeat(5_000), why: "w@".repeat(5_000), fix: "f".repeat(9_000) };
    const clauses = Array.from({ length: 30 }, (_, index) => `iso-23894:6.${index % 25}`);
    const run = runOf({ ...quiet, findings: [unowned(0, { rule: rule.rule, clauses })], rulesFound: [rule] });
    const [told] = run.tool.driver.rules as readonly Readonly<
      Record<string, { readonly text?: string; readonly tags?: string[] }>
    >[];
    expect(told?.["shortDescription"]?.text?.length).toBeLessThanOrEqual(1_024);
    expect(told?.["fullDescription"]?.text?.length).toBeLessThanOrEqual(1_024);
    expect(told?.["properties"]?.tags?.length).toBe(20);
    expect(new Set(told?.["properties"]?.tags).size).toBe(20);
  });
});
