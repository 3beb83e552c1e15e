import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/domain/condition.ts";
import { valueAt } from "../../src/domain/document.ts";
import { stillClock, subjectKinds } from "../../src/domain/subject.ts";
import { readSample } from "../../src/examples/sample.ts";
import { sceneOf, stageOf } from "../../src/examples/scene.ts";
import { required } from "../../src/gather/required.ts";
import { sampleFiles } from "../../src/generated/policies.ts";
import type { SubjectRef } from "../../src/judge/subjects.ts";
import { alwaysStated } from "../../src/lint/solver/always-stated.ts";
import { followings } from "../../src/lint/solver/follows.ts";
import { product } from "../../src/product.ts";
import { readDocument } from "../../src/read/document.ts";
import { readPolicy } from "../../src/read/policy.ts";
import { judge } from "../../src/review.ts";

const always: Condition = { kind: "constant", part: "always", holds: true };

const least = `version: 1
x-today: 2026-11-21
system: { id: loans, assets: [models/score.json] }
risks:
  - { id: CR-001, title: Approval rates differ, inherent: {}, treatment: { controls: [{ id: reweighing }] }, acceptance: {} }
`;

const files = {
  ".github/ai-risk-gate/waivers.yml":
    "version: 1\nwaivers: [{ id: W-1, rule: iso-23894/risk-owned, subject: risk:loans/CR-001 }]\n",
};

/** Every subject of every example of the shipped policy, and of a manifest that says as little as it may. */
const subjects = await allSubjects();

describe("what the solver takes for granted", () => {
  test("is looked at for every kind of subject", () => {
    const kinds = [...new Set(subjects.map(({ ref }) => ref.kind))].sort();
    expect(kinds).toEqual([...subjectKinds].sort());
  });

  test("is stated by each subject of the kind", () => {
    const missing = subjects.flatMap(({ ref, facts }) =>
      alwaysStated(ref.kind)
        .filter(({ key }) => (valueAt(facts, key.split(".")) ?? null) === null)
        .map(({ key }) => `${ref.kind} ${ref.id}: ${key}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test("follows from what it is said to follow from", () => {
    const seen = new Set<string>();
    const wrong = subjects.flatMap(({ facts }) =>
      followings.flatMap(({ fact, is, alsoStated }) => {
        const value = valueAt(facts, fact.split(".")) ?? null;
        if (is === true ? value !== true : value === null) return [];
        seen.add(fact);
        return alsoStated.filter((key) => (valueAt(facts, key.split(".")) ?? null) === null);
      }),
    );
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(followings.map(({ fact }) => fact).sort());
  });
});

async function allSubjects() {
  const encoder = new TextEncoder();
  const document = required(readDocument("iso.yml", readFileSync("policies/iso-23894.yml", "utf8")), "bad-policy");
  const policy = required(readPolicy(document, { source: "shipped", digest: "", facts: product.facts }), "bad-policy");
  const prefix = `${policy.sample}/`;
  const lender = Object.entries(sampleFiles).filter(([path]) => path.startsWith(prefix));
  const sample = new Map(lender.map(([path, text]) => [path.slice(prefix.length), encoder.encode(text)]));
  const stage = await stageOf(policy, readSample("lender", sample), product);
  const bare = await stageOf(policy, readSample("bare", new Map([["ai-risk.yml", encoder.encode(least)]])), product);
  const scenes = [
    ...policy.rules.flatMap((rule) =>
      [...rule.examples.pass, ...rule.examples.fail].map((example) => sceneOf(rule, example, stage)),
    ),
    ...[stage, bare].flatMap((on) =>
      policy.rules
        .slice(0, 1)
        .flatMap((rule) =>
          subjectKinds.map((kind) =>
            sceneOf({ ...rule, for: kind, when: always, require: always }, { why: "a waiver", set: {}, files }, on),
          ),
        ),
    ),
  ];
  const inputs = await Promise.all(scenes);
  return inputs.flatMap((input) => judge(input).head.map(({ ref }) => told(ref, input.today)));
}

function told(ref: SubjectRef, today: string) {
  return { ref, facts: ref.build(stillClock(today)).facts };
}
