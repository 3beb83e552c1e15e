import { expect, test } from "vitest";
import { asksRecord, assessedClauses, coverageFaults, rulesCiting } from "../../scripts/generate/clause-coverage.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { policiesInForce } from "../../src/gather/policies-in-force.ts";
import { shippedPolicies } from "../../src/generated/policies.ts";
import { product } from "../../src/product.ts";
import { policyNamed } from "../../src/read/config.ts";

const clauses = assessedClauses();
const shipped = await shippedPolicy("iso-23894");

async function shippedPolicy(id: string): Promise<Policy> {
  const [held] = await policiesInForce([policyNamed(id)], { repository: null, remote: null, within: null }, product);
  if (held === undefined) throw new Error(`No policy ${id} ships.`);
  return held.policy;
}

test("each clause has the rule, the record or the reason that the catalogue promises", () => {
  expect(coverageFaults(clauses, shipped)).toEqual([]);
});

test("a clause that only introduces its parts says so in a sentence, and no two say the same", () => {
  const reasons = clauses.flatMap(({ reason }) => reason ?? []);
  expect(reasons.length).toBe(clauses.filter(({ assessed }) => assessed === "none").length);
  expect(new Set(reasons).size).toBeGreaterThan(reasons.length - 4);
  for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});

test("what a person has to stand by is what files show in part at most, and one rule asks for each record", () => {
  const attested = clauses.filter(({ assessed }) => assessed === "attested");
  expect(attested.map(({ id }) => id)).toEqual(["4.c", "4.g", "4.h", "5.2", "5.4.4", "5.5", "5.6", "5.7.1", "5.7.2"]);
  for (const clause of attested) {
    expect(clause.checkable, clause.id).toBe("partly");
    expect(rulesCiting(clause, shipped).filter((rule) => asksRecord(rule, clause))).toHaveLength(1);
  }
});

test("a rule that goes, is switched off or cites what is not assessed is told", () => {
  const without = (id: string): Policy => ({ ...shipped, rules: shipped.rules.filter((rule) => rule.id !== id) });
  const told = (policy: Policy) => coverageFaults(clauses, policy);
  expect(told(without("criteria-defaults-noted"))).toEqual(["6.3.1 is cited by no rule"]);
  expect(told(without("leadership-committed"))).toEqual(["5.2 has no rule that asks for its record"]);
  const off = { "pull-request": "off", release: "off", monitor: "off" } as const;
  const silent = shipped.rules.map((rule) => (rule.id === "criteria-defaults-noted" ? { ...rule, levels: off } : rule));
  expect(told({ ...shipped, rules: silent })).toEqual(["6.3.1 is cited by no rule"]);
  const bold = shipped.rules.map((rule) =>
    rule.id === "purpose-stated" ? { ...rule, clauses: [...rule.clauses, "iso-23894:6.3"] } : rule,
  );
  expect(told({ ...shipped, rules: bold })).toEqual(["6.3 is assessed: none and cited by purpose-stated"]);
});

test("what the catalogue says of a clause agrees with itself", () => {
  const told = (change: Readonly<Record<string, string>>) =>
    clauses.filter(({ id }) => id === "5.3").flatMap((clause) => coverageFaults([{ ...clause, ...change }], shipped));
  expect(told({ assessed: "none" })).toEqual(["5.3 is checkable: full and assessed: none"]);
  expect(told({ checkable: "not" })).toEqual(["5.3 is checkable: not and assessed: rules"]);
  expect(told({ reason: "Nobody looked." })).toEqual(["5.3 has to say why where it is assessed: none, and only there"]);
  expect(told({ assessed: "read" })).toEqual(["5.3 does not say how it is assessed"]);
});

test("this policy is the one that ships", () => {
  expect(shippedPolicies.map(({ id }) => id)).toContain(shipped.id);
});
