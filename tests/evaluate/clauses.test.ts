import { expect, test } from "vitest";
import type { Finding, RuleOutcome } from "../../src/domain/finding.ts";
import { startOfFile } from "../../src/domain/location.ts";
import type { Grade } from "../../src/domain/policy.ts";
import { type AskedRule, rulesFor } from "../../src/evaluate/asked-rules.ts";
import type { RuleTally } from "../../src/evaluate/assess-all.ts";
import { clauseResults } from "../../src/evaluate/clauses.ts";
import { wardPolicy } from "./ward.ts";

const clause = (id: string) => ({ id, title: `Clause ${id}`, meaning: "", checkable: "partly" }) as const;
const catalogue = ["iso-23894:6.4", "iso-23894:6.5", "iso-23894:6.6", "iso-42001:A.7.4"].map(clause);

const finding = (rule: string, subject: string): Finding => ({
  rule,
  level: "block",
  subject,
  message: "Not so.",
  fix: "Do it.",
  clauses: [],
  at: startOfFile("ai-risk.yml"),
  explanation: [],
});

interface Told {
  readonly clauses: readonly string[];
  readonly grade?: Grade;
  readonly counts?: Partial<Record<RuleOutcome, number>>;
  readonly findings?: readonly Finding[];
}

/** A rule of the ward's policy. */
function ruleOf(id: string, { clauses, grade = "measured" }: Told): AskedRule {
  const policy = wardPolicy([{ id, clauses: [...clauses], grade }]);
  const [asked] = rulesFor("risk", { policies: [policy], gate: "release" });
  if (asked === undefined) throw new Error("The policy asks nothing of a risk.");
  return asked;
}

const tally = (id: string, told: Told): RuleTally => ({
  asked: ruleOf(id, told),
  counts: { met: 0, "not-met": 0, "not-applicable": 0, unclear: 0, ...told.counts },
  findings: told.findings ?? [],
});

const asked = (tallies: readonly RuleTally[], waived: ReadonlySet<string> = new Set()) =>
  ({ waived, policies: tallies.map((one) => one.asked.policy), gate: "release" }) as const;

test("every clause of a framework that is cited tells what the rules found, or that none assesses it", () => {
  const late = finding("ward/treated", "risk:triage/TR-1");
  const tallies = [
    tally("treated", {
      clauses: ["iso-23894:6.5"],
      grade: "declared",
      counts: { met: 3, "not-met": 2, unclear: 1, "not-applicable": 4 },
      findings: [late, finding("ward/treated", "risk:triage/TR-2")],
    }),
    tally("approved", {
      clauses: ["iso-23894:6.5", "iso-23894:6.4"],
      grade: "attested",
      counts: { met: 2, unclear: 5 },
    }),
  ];
  const waived = new Set([`${late.rule} ${late.subject}`]);
  expect(clauseResults(catalogue, tallies, asked(tallies, waived))).toEqual([
    {
      id: "iso-23894:6.4",
      title: "Clause iso-23894:6.4",
      rules: ["ward/approved"],
      assessed: "attested",
      grade: "attested",
      met: 2,
      notMet: 5,
      waived: 0,
      notApplicable: 0,
    },
    {
      id: "iso-23894:6.5",
      title: "Clause iso-23894:6.5",
      rules: ["ward/approved", "ward/treated"],
      assessed: "automated",
      grade: "declared",
      met: 5,
      notMet: 7,
      waived: 1,
      notApplicable: 4,
    },
    {
      id: "iso-23894:6.6",
      title: "Clause iso-23894:6.6",
      rules: [],
      assessed: "none",
      grade: "declared",
      met: 0,
      notMet: 0,
      waived: 0,
      notApplicable: 0,
    },
  ]);
  expect(clauseResults(catalogue, tallies, asked(tallies)).map((one) => [one.notMet, one.waived])).toEqual([
    [5, 0],
    [8, 0],
    [0, 0],
  ]);
  expect(clauseResults(catalogue, [], asked([], waived))).toEqual([]);
});

test("a clause is as well supported as the weakest rule it rests on, in whatever order", () => {
  const grades: readonly Grade[] = ["measured", "attested", "declared"];
  const by = (...some: readonly Grade[]) => {
    const tallies = some.map((grade, index) => tally(`rule-${index}`, { clauses: ["iso-23894:6.5"], grade }));
    const results = clauseResults([clause("iso-23894:6.5")], tallies, asked(tallies));
    return results.map(({ grade, assessed }) => `${grade} ${assessed}`);
  };
  expect([by(...grades), by(...[...grades].reverse()), by("measured"), by("attested", "attested")]).toEqual([
    by("measured", "attested", "declared"),
    by("measured", "attested", "declared"),
    ["measured automated"],
    ["attested attested"],
  ]);
});

test("a clause of which no rule is asked here says at which gates one is, and that nothing here is a rule's subject", () => {
  const later = { "pull-request": "off", release: "warn", monitor: "note" } as const;
  const policies = [
    wardPolicy([{ id: "linked", clauses: ["iso-42001:A.7.4"], level: later }]),
    wardPolicy([{ id: "waived", clauses: ["iso-23894:6.4"] }]),
    wardPolicy([
      { id: "asleep", clauses: ["iso-23894:6.6"], level: { "pull-request": "off", release: "off", monitor: "off" } },
    ]),
  ];
  const owned = tally("owned", { clauses: ["iso-23894:6.5"], counts: { met: 1 } });
  const results = clauseResults(catalogue, [owned], { policies, waived: new Set(), gate: "pull-request" });
  expect(results.map(({ id, assessed, askedAt }) => [id, assessed, askedAt])).toEqual([
    ["iso-23894:6.4", "none", []],
    ["iso-23894:6.5", "automated", undefined],
    ["iso-23894:6.6", "none", undefined],
    ["iso-42001:A.7.4", "none", ["release", "monitor"]],
  ]);
});
