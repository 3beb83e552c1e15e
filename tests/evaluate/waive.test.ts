import { expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { startOfFile } from "../../src/domain/location.ts";
import type { Waiver } from "../../src/domain/rule-book.ts";
import { type WaiverGround, waiverFor, waiverStanding } from "../../src/evaluate/waive.ts";

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
const other = `sha256:${"b".repeat(64)}`;
const clock = { today: "2026-11-21", mayChange: () => {} };

/** A hospital with two risks, whose rules are asked of risks, assets and cards. */
const hospital = (digest = approved): WaiverGround => ({
  kindOf: (rule) =>
    (
      ({
        [finding.rule]: "risk",
        "house/asset-owned": "asset",
        "house/card-kept": "card",
        "house/not-prohibited": "risk",
      }) as const
    )[rule] ?? null,
  isFixed: (rule) => rule === "house/not-prohibited",
  stateOf: (kind, subject) =>
    [
      "risk risk:triage/TR-1",
      "risk risk:triage/TR-2",
      "asset asset:triage/models/**",
      "card card:docs/model card.md",
    ].includes(`${kind} ${subject}`)
      ? { count: 1, digest }
      : null,
  nearRule: () => "; the nearest is `house/card-kept`",
  nearSubject: () => "",
});

const covers = (given: Waiver, what = finding, ground = hospital()): string | null =>
  waiverFor([given], what, { ground, clock })?.id ?? null;

test.each([
  ["bound to nothing, a risk in any state", waiver, other, "W-3"],
  ["bound to a state, a risk in that state", { ...waiver, of: approved }, approved, "W-3"],
  ["bound to a state, no risk in another", { ...waiver, of: approved }, other, null],
  ["for another subject, not this one", { ...waiver, subject: "risk:triage/TR-2" }, approved, null],
  ["for a subject in capitals, not this one", { ...waiver, subject: "RISK:triage/TR-1" }, approved, null],
])("a waiver covers, %s", (_, given: Waiver, digest, id) => {
  expect(covers(given, finding, hospital(digest))).toBe(id);
});

test("no waiver covers what the policy integrity found, nor what is found of a waiver", () => {
  const rule = "integrity/loosened";
  expect(covers({ ...waiver, rule }, { ...finding, rule })).toBeNull();
  const subject = "waiver:W-9";
  expect(covers({ ...waiver, subject }, { ...finding, subject })).toBeNull();
});

const until = "it lasts until 2026-12-31";
const nearest = "; the nearest is `house/card-kept`";

test.each([
  ["today is its first day", { created: "2026-11-21" }, "in-force", until],
  ["today is its last day", { expires: "2026-11-21" }, "in-force", "it lasts until 2026-11-21"],
  [
    "it lasts one day, today",
    { created: "2026-11-21", expires: "2026-11-21" },
    "in-force",
    "it lasts until 2026-11-21",
  ],
  ["it begins tomorrow", { created: "2026-11-22" }, "not-yet", "it begins on 2026-11-22"],
  ["it ended yesterday", { expires: "2026-11-20" }, "lapsed", "it lapsed on 2026-11-20"],
  [
    "it ends before it begins",
    { created: "2026-11-21", expires: "2026-11-20" },
    "malformed",
    "it expires on 2026-11-20, before it was created on 2026-11-21",
  ],
  ["nobody says when it began", { created: undefined }, "malformed", "it has no `created`"],
  ["nobody says when it ends", { expires: undefined }, "malformed", "it has no `expires`"],
  ["it ends on no day", { expires: "2026-02-30" }, "malformed", "it has no `expires`"],
  ["it gives no reason", { reason: undefined }, "malformed", "it gives no `reason`"],
  ["its reason is to be done", { reason: "TBD" }, "malformed", "its `reason` is a placeholder"],
  ["nobody approved it", { "approved-by": undefined }, "malformed", "it does not say who approved it (`approved-by`)"],
  ["the approver is to be found", { "approved-by": "" }, "malformed", "its `approved-by` is a placeholder"],
  [
    "the rule is one of integrity",
    { rule: "integrity/loosened" },
    "malformed",
    "findings of the policy integrity cannot be waived",
  ],
  [
    "the rule is fixed",
    { rule: "house/not-prohibited" },
    "malformed",
    "`house/not-prohibited` cannot be waived: its policy says that it is fixed",
  ],
  ["the subject is a waiver", { subject: "waiver:W-1" }, "malformed", "a waiver cannot be waived itself"],
  [
    "the rule holds a wildcard",
    { rule: "house/*" },
    "wildcard",
    "`*` in its rule stands for nothing: a waiver is for one rule on one subject",
  ],
  [
    "the subject holds a wildcard",
    { subject: "risk:triage/*" },
    "wildcard",
    "`*` in its subject stands for nothing: a waiver is for one rule on one subject",
  ],
  [
    "the subject is named by a glob",
    { rule: "house/asset-owned", subject: "asset:triage/models/**" },
    "in-force",
    until,
  ],
  [
    "no policy has the rule",
    { rule: "house/card-keept" },
    "no-rule",
    `no policy in force has a rule \`house/card-keept\`${nearest}`,
  ],
  [
    "nobody bears the name",
    { subject: "risk:triage/TR-9" },
    "no-subject",
    "`iso-23894/above-appetite-treated` is asked of each risk, and none is named `risk:triage/TR-9`",
  ],
  [
    "the subject is in another state",
    { of: other },
    "void",
    `risk:triage/TR-1 changed since it was approved (it is ${approved} now)`,
  ],
] as const)("a waiver of which %s", (_, changes, state, because) => {
  const given = { ...waiver, ...changes } as Waiver;
  expect(waiverStanding(given, hospital(), clock)).toEqual({ state, because });
  const own = { ...finding, rule: given.rule, subject: given.subject };
  expect(covers(given, own)).toBe(state === "in-force" ? "W-3" : null);
});

test("what is wrong is said whole", () => {
  const bare = { id: "W-3", rule: waiver.rule, subject: waiver.subject };
  expect(waiverStanding(bare, hospital(), clock).because).toBe(
    "it gives no `reason`, it does not say who approved it (`approved-by`), it has no `created`, it has no `expires`",
  );
});

test("a waiver says on which days its state may be another, unless it never is", () => {
  const days = (given: Waiver): readonly string[] => {
    const told: string[] = [];
    waiverStanding(given, hospital(), { today: "2026-11-21", mayChange: (day) => told.push(day) });
    return told;
  };
  expect(days(waiver)).toEqual(["2026-11-01", "2027-01-01"]);
  expect(days({ ...waiver, reason: "" })).toEqual([]);
  expect(days({ ...waiver, subject: "risk:triage/TR-9" })).toEqual([]);
});

test("of several waivers for a finding the first in force covers it", () => {
  const late = { ...waiver, id: "W-1", expires: "2026-11-20" };
  const others = [late, { ...waiver, id: "W-2", rule: "ward/other" }, waiver, { ...waiver, id: "W-4" }];
  expect(waiverFor(others, finding, { ground: hospital(), clock })?.id).toBe("W-3");
});

test("a waiver whose names read the same when joined as a finding's covers nothing of it", () => {
  const card = { ...finding, rule: "house/card-kept", subject: "card:docs/model card.md" };
  const twin = { ...waiver, rule: `${card.rule} card:docs/model`, subject: "card.md" };
  expect(covers(twin, card)).toBeNull();
  expect(covers({ ...waiver, rule: card.rule, subject: card.subject }, card)).toBe("W-3");
});
