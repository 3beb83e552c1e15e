import { expect, test } from "vitest";
import type { Finding, FindingLevel } from "../../src/domain/finding.ts";
import { startOfFile } from "../../src/domain/location.ts";
import type { ReportFinding } from "../../src/domain/report.ts";
import { type EffectScope, effectOf, verdictOf } from "../../src/evaluate/decide.ts";

const finding = (level: FindingLevel, rule = "ward/treated"): Finding => ({
  rule,
  level,
  subject: "risk:triage/TR-1",
  message: "Risk TR-1 is not treated.",
  fix: "Treat it.",
  clauses: [],
  at: startOfFile("ai-risk.yml"),
  explanation: [],
});

const pullRequest: EffectScope = { gate: "pull-request", adoption: false, inherited: "note" };
const blocking = finding("block");
const guarded = finding("block", "integrity/loosened");

test.each([
  [blocking, "introduced", pullRequest, "block"],
  [blocking, "worsened", pullRequest, "block"],
  [blocking, "inherited", pullRequest, "note"],
  [blocking, "inherited", { ...pullRequest, inherited: "warn" }, "warn"],
  [blocking, "inherited", { ...pullRequest, inherited: "block" }, "block"],
  [finding("note"), "inherited", { ...pullRequest, inherited: "warn" }, "note"],
  [blocking, "inherited", { ...pullRequest, gate: "release" }, "block"],
  [blocking, "inherited", { ...pullRequest, gate: "monitor" }, "block"],
  [blocking, "introduced", { ...pullRequest, adoption: true }, "warn"],
  [finding("warn"), "introduced", { ...pullRequest, adoption: true }, "warn"],
  [finding("note"), "introduced", { ...pullRequest, adoption: true }, "note"],
  [guarded, "introduced", { ...pullRequest, adoption: true }, "block"],
  [guarded, "worsened", pullRequest, "block"],
  [guarded, "inherited", pullRequest, "note"],
  [guarded, "inherited", { ...pullRequest, adoption: true }, "warn"],
] as const)("the effect of %j, %s, in %j is %s", (found, status, scope, effect) => {
  expect(effectOf({ finding: found, status }, scope)).toBe(effect);
});

const reported = (effect: ReportFinding["effect"], status: ReportFinding["status"]): ReportFinding => ({
  ...finding("block"),
  at: { ...startOfFile("ai-risk.yml"), side: "head" },
  explanation: [],
  fingerprint: "ward/treated risk:triage/TR-1",
  effect,
  status,
});

test("one verdict of all effects, with their counts", () => {
  const notes = [reported("note", "inherited"), reported("none", "waived"), reported("none", "waived")];
  const warning = reported("warn", "introduced");
  const counts = { block: 0, warn: 0, note: 1, waived: 2, inherited: 1, resolved: 4 };
  expect([
    verdictOf([], 0),
    verdictOf(notes, 4),
    verdictOf([...notes, warning], 4),
    verdictOf([warning, reported("block", "worsened"), ...notes], 4),
  ]).toEqual([
    { outcome: "pass", counts: { block: 0, warn: 0, note: 0, waived: 0, inherited: 0, resolved: 0 } },
    { outcome: "pass", counts },
    { outcome: "warn", counts: { ...counts, warn: 1 } },
    { outcome: "block", counts: { ...counts, warn: 1, block: 1 } },
  ]);
});
