import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { runWithCoverage } from "../../src/examples/run-examples.ts";
import { readSample } from "../../src/examples/sample.ts";
import { required } from "../../src/gather/required.ts";
import { product } from "../../src/product.ts";
import { readDocument } from "../../src/read/document.ts";
import { readPolicy } from "../../src/read/policy.ts";

const manifest = "fixtures/policies/ward/ai-risk.yml";
const ward = readSample("ward", new Map([["ai-risk.yml", new Uint8Array(readFileSync(manifest))]]));

/** What the examples of one rule about the ward's system leave out: `PART held`, `PART failed`. */
async function left(rule: ValueMap, sets: Readonly<Record<string, Value>>) {
  const examples = Object.entries(sets).map(([why, set]): Value => ({ why, set }));
  const written: ValueMap = {
    version: 1,
    id: "triage",
    title: "Triage",
    sample: "ward",
    rules: [
      {
        id: "patients-named",
        title: "Patients are named",
        clauses: ["iso-23894:6.2"],
        level: "warn",
        for: "system",
        message: "System {system.id} names no patients.",
        fix: "Name them.",
        examples: { pass: examples, fail: [{ why: "none", set: { "system.interested-parties": null } }] },
        ...rule,
      },
    ],
  };
  const document = required(readDocument("triage.json", JSON.stringify(written)), "bad-policy");
  const given = { source: document.path, digest: "", facts: product.facts };
  const { coverage } = await runWithCoverage(required(readPolicy(document, given), "bad-policy"), ward, product);
  const words = ({ part, outcome }: { part: string; outcome: boolean }) => `${part} ${outcome ? "held" : "failed"}`;
  const [one] = coverage;
  return { missing: one?.missing.map(words), excepted: one?.excepted.map(words), reached: one?.reached };
}

const parties = "system.interested-parties";

describe("the coverage of examples", () => {
  test("counts a part only where the evaluation comes to it", async () => {
    const require = [{ present: [parties] }, { present: ["system.owner"] }];
    expect(await left({ require }, { "as it is": {} })).toEqual({
      missing: ["require[1] failed"],
      excepted: [],
      reached: 5,
    });
    expect(await left({ require }, { "as it is": {}, "no owner": { "system.owner": null } })).toEqual({
      missing: [],
      excepted: [],
      reached: 6,
    });
  });

  test("looks at what is asked of items, of each one that is asked", async () => {
    const each = { and: [{ present: ["kind"] }, { "==": [{ var: "kind" }, "affected"] }] };
    const require = [{ present: [parties] }, { some: [{ var: parties }, each] }];
    expect((await left({ require }, { "as it is": {} })).missing).toEqual([
      "require[1] failed",
      "require[1].some[1] failed",
      "require[1].some[1].and[0] failed",
      "require[1].some[1].and[1] failed",
    ]);
    const others = { [`${parties}[patients].kind`]: "user", [`${parties}[nurses].kind`]: null };
    expect((await left({ require }, { "as it is": {}, "nobody affected": others })).missing).toEqual([]);
  });

  test("follows the branch that an if takes, and takes a negation for what it negates", async () => {
    const require = [{ if: [{ "!": [{ present: [parties] }] }, { present: ["system.purpose"] }, true] }];
    expect((await left({ require }, { "as it is": {} })).missing).toEqual(["require[0].if[1] held"]);
  });

  test("notes nothing of what cannot be decided", async () => {
    const require = [{ present: [parties] }, { matches: ["system.purpose", "triage"] }];
    expect((await left({ require }, { "as it is": {} })).missing).toEqual([
      "require held",
      "require[1] held",
      "require[1] failed",
    ]);
  });

  test("does not count what nothing can reach", async () => {
    const require = [{ present: [parties] }, { or: [{ present: [parties] }, { present: ["system.purpose"] }] }];
    expect(await left({ require }, { "as it is": {} })).toEqual({
      missing: [],
      excepted: ["require[1] failed", "require[1].or[0] failed", "require[1].or[1] held", "require[1].or[1] failed"],
      reached: 6,
    });
  });
});
