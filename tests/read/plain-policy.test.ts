import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/domain/digest.ts";
import { policiesInForce } from "../../src/gather/policies-in-force.ts";
import { required } from "../../src/gather/required.ts";
import { facts } from "../../src/generated/facts.ts";
import { shippedPolicies } from "../../src/generated/policies.ts";
import { operators, operatorsByName } from "../../src/operators/index.ts";
import { operatorsNamed } from "../../src/operators/named.ts";
import { product } from "../../src/product.ts";
import { policyNamed } from "../../src/read/config.ts";
import { readDocumentBytes } from "../../src/read/document.ts";
import { boundPolicy, plainPolicy } from "../../src/read/plain-policy.ts";
import { readPolicy } from "../../src/read/policy.ts";

const nowhere = { repository: null, remote: null, within: null };

function readFrom(id: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const document = required(readDocumentBytes(`${id}.yml`, bytes), "bad-policy");
  return required(readPolicy(document, { source: "shipped", digest: digestOf(bytes), facts: facts() }), "bad-policy");
}

describe.each(shippedPolicies.map(({ id, text }) => ({ id, text })))("the shipped policy $id", ({ id, text }) => {
  test("was read when it was built as it is read from its text", async () => {
    const [inForce] = await policiesInForce([policyNamed(id)], nowhere, product);
    expect(inForce?.policy).toStrictEqual(readFrom(id, text));
  });

  test("is read from its text where the configuration changes it", async () => {
    const rule = readFrom(id, text).rules[0]?.id ?? "";
    const [held] = await policiesInForce([{ ...policyNamed(id), levels: { [rule]: "note" } }], nowhere, product);
    const changed = held?.policy;
    expect(changed?.rules[0]?.levels).toEqual({ "pull-request": "note", release: "note", monitor: "note" });
    expect(changed?.rules.slice(1)).toStrictEqual(readFrom(id, text).rules.slice(1));
  });
});

const everyOperator = `version: 1
id: help-desk
title: What the help desk asks
rules:
  - id: everything
    title: A risk is asked everything
    for: risk
    level: warn
    when: { if: [{ present: [risk.owner] }, true, { "!": { absent: [risk.title] } }] }
    require:
      - or: [{ matches: [risk.tracker, "^DESK-[0-9]+$"] }, { above: [risk.inherent.level, criteria.appetite] }]
      - some: [{ var: risk.treatment.controls }, { "==": [{ var: role }, key] }]
    message: "Risk {risk.id}: {because}."
    fix: Answer it.
    clauses: [iso-23894:6.5.2]
    grade: declared
    examples:
      pass: [{ why: as it is }]
      fail: [{ why: nobody owns it, set: { "risks[CR-001].owner": null } }]
`;

test("whatever a condition holds is bound again, the operator with the large engine too", async () => {
  const policy = readFrom("help-desk", everyOperator);
  const examples = Object.fromEntries(policy.rules.map((rule) => [rule.id, rule.examples]));
  expect(await boundPolicy(JSON.parse(JSON.stringify(plainPolicy(policy))), () => examples)).toStrictEqual(policy);
});

test("operators are found by name, whichever are loaded", async () => {
  expect(await operatorsNamed(operators.map(({ name }) => name))).toBe(operatorsByName);
  const light = await operatorsNamed(["present"]);
  expect([...light.values()].filter((one) => operatorsByName.get(one.name) !== one)).toEqual([]);
});
