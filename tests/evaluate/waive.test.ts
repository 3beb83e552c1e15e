import { expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { startOfFile } from "../../src/domain/location.ts";
import type { Waiver } from "../../src/domain/rule-book.ts";
import { waiverFor } from "../../src/evaluate/waive.ts";

const finding: Finding = {
  rule: "iso-23894/above-appetite-treated",
  level: "block",
  subject: "risk:triage/TR-1",
  message: "Risk TR-1 is not treated.",
  fix: "Treat it.",
  clauses: [],
  at: startOfFile("ai-risk.yml"),
  explanation: [],
};

const waiver: Waiver = {
  id: "W-3",
  rule: finding.rule,
  subject: finding.subject,
  reason: "The ward is closed until spring.",
  "approved-by": "risk-board",
  created: "2026-11-01",
  expires: "2026-12-31",
};

const approved = `sha256:${"a".repeat(64)}`;
const clock = { today: "2026-11-21", mayChange: () => {} };

test.each([
  ["bound to nothing, a risk in any state", waiver, `sha256:${"b".repeat(64)}`, "W-3"],
  ["bound to a state, a risk in that state", { ...waiver, of: approved }, approved, "W-3"],
  ["bound to a state, no risk in another", { ...waiver, of: approved }, `sha256:${"b".repeat(64)}`, null],
  ["bound to a state, nothing that has none", { ...waiver, of: approved }, null, null],
  ["for another subject, not this one", { ...waiver, subject: "risk:triage/TR-2" }, null, null],
  ["for a subject in capitals, not this one", { ...waiver, subject: "RISK:triage/TR-1" }, null, null],
])("a waiver covers, %s", (_, given: Waiver, state, covers) => {
  expect(waiverFor([given], { finding, state: () => state, clock })?.id ?? null).toBe(covers);
});

test("no waiver covers what the policy integrity found", () => {
  const rule = "integrity/loosened";
  expect(waiverFor([{ ...waiver, rule }], { finding: { ...finding, rule }, state: () => null, clock })).toBeNull();
});
