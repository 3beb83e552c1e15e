import { expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { startOfFile } from "../../src/domain/location.ts";
import type { Waiver } from "../../src/domain/rule-book.ts";
import { waiverFor, waiverState } from "../../src/evaluate/waive.ts";

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

test.each([
  ["today is its first day", { created: "2026-11-21" }, "in-force"],
  ["today is its last day", { expires: "2026-11-21" }, "in-force"],
  ["it lasts one day, today", { created: "2026-11-21", expires: "2026-11-21" }, "in-force"],
  ["it begins tomorrow", { created: "2026-11-22" }, "not-yet"],
  ["it ended yesterday", { expires: "2026-11-20" }, "lapsed"],
  ["it ends before it begins", { created: "2026-11-21", expires: "2026-11-20" }, "malformed"],
  ["nobody says when it began", { created: undefined }, "malformed"],
  ["nobody says when it ends", { expires: undefined }, "malformed"],
  ["it ends on no day", { expires: "2026-02-30" }, "malformed"],
  ["it gives no reason", { reason: "TBD" }, "malformed"],
  ["nobody approved it", { "approved-by": "" }, "malformed"],
] as const)("a waiver of which %s is %j: %s", (_, changes, state) => {
  const days: string[] = [];
  const given = { ...waiver, ...changes } as Waiver;
  expect(waiverState(given, { today: "2026-11-21", mayChange: (day) => days.push(day) })).toBe(state);
  const covers = waiverFor([given], { finding, state: () => null, clock });
  expect(covers?.id ?? null).toBe(state === "in-force" ? "W-3" : null);
  if (state === "malformed") expect(days).toEqual([]);
});

test("a waiver says on which days its state may be another", () => {
  const days: string[] = [];
  waiverState(waiver, { today: "2026-11-21", mayChange: (day) => days.push(day) });
  expect(days).toEqual(["2026-11-01", "2027-01-01"]);
});

test("of several waivers for a finding the first in force covers it", () => {
  const late = { ...waiver, id: "W-1", expires: "2026-11-20" };
  const others = [late, { ...waiver, id: "W-2", rule: "ward/other" }, waiver, { ...waiver, id: "W-4" }];
  expect(waiverFor(others, { finding, state: () => null, clock })?.id).toBe("W-3");
});

test("a waiver whose names read the same when joined as a finding's covers nothing of it", () => {
  const card = { ...finding, subject: "card:docs/model card.md" };
  const twin = { ...waiver, rule: `${finding.rule} card:docs/model`, subject: "card.md" };
  const covers = [twin, { ...waiver, subject: card.subject }].map((one) =>
    waiverFor([one], { finding: card, state: () => null, clock }),
  );
  expect(covers.map((one) => one?.id ?? null)).toEqual([null, "W-3"]);
});
