import { describe, expect, test } from "vitest";
import { product } from "../../src/product.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, printed, writeFiles } from "./command.ts";
import { lender, policy } from "./lending.ts";

const path = ".github/ai-risk-gate/policies/lending.yml";

function lenderFolder(changes: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...lender, ...changes });
  return folder;
}

const shipped = (id: string): string => {
  const { digest, rules } = JSON.parse(
    command(temporaryFolder(), "policy", "list", "--format", "json").stdout,
  ).policies.find((one: { id: string }) => one.id === id);
  return `${rules} rules, shipped, ${digest.slice(0, 19)}`;
};

describe("policy list", () => {
  test("names what is in force first, then what else ships", async () => {
    const ships = await Promise.all(product.policies.map(({ read }) => read()));
    const { stdout, ...ended } = command(lenderFolder(), "policy", "list");
    expect(ended).toEqual({ status: 0, stderr: "" });
    expect(stdout.replace(/sha256:\w{12}/g, "sha256:…")).toBe(
      [
        "lending  What we ask of lending models",
        `  3 rules, ${path}, sha256:…, in force here`,
        ...ships.flatMap(({ id, title }) => [
          `${id}  ${title}`,
          `  ${shipped(id).replace(/sha256:\w{12}/, "sha256:…")}, not in force here`,
        ]),
        "",
      ].join("\n"),
    );
  });

  test("is the shipped default where a folder configures nothing, as data too", () => {
    const ended = command(temporaryFolder(), "policy", "list", "--format", "json");
    const { version, policies } = JSON.parse(ended.stdout);
    expect(version).toBe(1);
    const others = product.policies.map(({ id }) => id).filter((id) => id !== "iso-23894");
    expect(policies.map((one: { id: string; inForce: boolean }) => [one.id, one.inForce])).toEqual([
      ["iso-23894", true],
      ...others.map((id) => [id, false]),
    ]);
  });
});

describe("policy test", () => {
  const tested = (folder: string, ...words: readonly string[]) => {
    const ended = command(folder, "policy", "test", ...words);
    return { ...ended, stdout: ended.stdout.replace(/sha256:\w{12}/g, "sha256:…") };
  };

  test("runs an organization's examples on the sample beside its policy", () => {
    expect(tested(lenderFolder(), path)).toEqual(
      printed(`lending (${path}, sha256:…)
  ✔ redress-named  holds on 1 of 1, fails on 1 of 1
  ✔ risk-owned  holds on 2 of 2, fails on 2 of 2
  ✔ register-filled  holds on 1 of 1, fails on 1 of 1

8 examples held, 0 did not.
`),
    );
  });

  test("says of each example what was found", () => {
    expect(tested(lenderFolder(), "--all", path)).toEqual(
      printed(`lending (${path}, sha256:…)
  ✔ redress-named  holds on 1 of 1, fails on 1 of 1
      ✔ holds: a page says how
          met by 1 of 1
      ✔ fails: there is no such page
          System loans gives applicants no way to object.
  ✔ risk-owned  holds on 2 of 2, fails on 2 of 2
      ✔ holds: somebody owns it
          met by 1 of 2
      ✔ holds: a low risk may wait
          not applicable
      ✔ fails: nobody owns it
          Nobody owns risk CR-001: risk.owner is absent.
      ✔ fails: a placeholder is nobody
          Nobody owns risk CR-001: risk.owner is a placeholder (TBD).
  ✔ register-filled  holds on 1 of 1, fails on 1 of 1
      ✔ holds: there are two
          met by 1 of 1
      ✔ fails: there is one
          System loans names fewer than 2 risks.

8 examples held, 0 did not.
`),
    );
  });

  test("fails where an example shows something else", () => {
    const wrong = policy
      .replace('"risks[CR-002]": null', '"risks[CR-009]": null')
      .replace("why: somebody owns it, set: {}", "why: somebody owns it, set: { 'risks[CR-001].owner': null }")
      .replace("set: { system.feedback-channel: null }", "set: {}")
      .replace('"risks[CR-001].owner": TBD', '"risks[CR-001].inherent.likelihood": often');
    expect(tested(lenderFolder({ [path]: wrong }), path)).toEqual(
      printed(
        `lending (${path}, sha256:…)
  ✖ redress-named  holds on 1 of 1, fails on 0 of 1
      ✖ fails: there is no such page
        → ${path}:20:14
          no finding: met by 1 of 1
  ✖ risk-owned  holds on 1 of 2, fails on 1 of 2
      ✖ holds: somebody owns it
        → ${path}:37:11
          Nobody owns risk CR-001: risk.owner is absent.
      ✖ fails: a placeholder is nobody
        → ${path}:41:11
          the example itself is ill-formed: \`risks[CR-001].inherent.likelihood\` is \`often\`, which is
          not on the likelihood scale (rare, unlikely, possible, likely, almost-certain).
  ✖ register-filled  holds on 1 of 1, fails on 0 of 1
      ✖ fails: there is one
        → ${path}:52:14
          it cannot be set up: \`risks[CR-009]\` names CR-009, which is not in risks of the sample.
          Write the path as it stands in the sample's manifest, items by their id:
          \`risks[CR-001].owner\`.

4 examples held, 4 did not.
`,
        1,
      ),
    );
  });

  test("does not take for a failure what cannot be decided", () => {
    const unguarded = policy.replace(
      "require: [{ present: [risk.owner] }]",
      'require: [{ matches: [risk.owner, "^@"] }]',
    );
    expect(tested(lenderFolder({ [path]: unguarded }), path).stdout).toContain(
      `      ✖ fails: nobody owns it\n        → ${path}:40:11\n          A grave risk has an owner: this cannot be decided for risk:loans/CR-001, because`,
    );
  });

  test("fails where a policy has no sample", () => {
    expect(tested(lenderFolder({ [path]: policy.replace("sample: sample\n", "") }), path)).toEqual(
      printed(
        `lending (${path}, sha256:…)
  ✖ It names no \`sample:\`, so none of its examples can be run. Name the folder of a manifest beside
    it.

0 examples held, 0 did not.
`,
        1,
      ),
    );
  });

  test("needs a policy that can be read, and its sample", () => {
    const refused = (from: string, to: string, ...words: readonly string[]) =>
      tested(lenderFolder({ [path]: policy.replace(from, to) }), ...words, path).stderr;
    expect(refused("sample: sample", "sample: ../elsewhere")).toBe(
      `no verdict: ${path}:6:9: The sample ../elsewhere of lending is not below the policy's folder.\n  Let \`sample:\` name a folder beside the policy: \`samples/lender\`.\n    6 │ sample: ../elsewhere\n      │         ^^^^^^^^^^^^\n`,
    );
    expect(refused("sample: sample", "sample: samples")).toBe(
      `no verdict: ${path}:6:9: The sample samples of lending is no folder beside lending.yml.\n  Let \`sample:\` name the folder of a manifest with its files.\n    6 │ sample: samples\n      │         ^^^^^^^\n`,
    );
    expect(refused(policy.slice(policy.indexOf("rules:")), "rules: []\n")).toBe(
      `no verdict: ${path}:7:1: \`rules\` is an empty list; it has to be a list with at least one item.\n  Write a list with at least one item.\n    7 │ rules: []\n      │ ^^^^^\n`,
    );
    expect(refused(policy.slice(policy.indexOf("    examples:\n")), "")).toBe(
      `no verdict: ${path}:8:5: \`rules[redress-named].examples\` is missing.\n  Write \`examples: { pass: [{ why: as it should be, set: {} }], fail: [{ why: something is missing, set: { system.purpose: null } }] }\`, with the ids of your own sample.\n    8 │ - id: redress-named\n      │   ^^^^^^^^^^^^^^^^^\n`,
    );
  });

  test("is data where data is asked for", () => {
    const { stdout, status } = command(lenderFolder(), "policy", "test", path, "--format", "json");
    const { ok, policies } = JSON.parse(stdout);
    expect({ ok, status }).toEqual({ ok: true, status: 0 });
    expect(policies[0].rows[2]).toEqual({
      policy: "lending",
      rule: "risk-owned",
      kind: "pass",
      why: "somebody owns it",
      ok: true,
      found: "met by 1 of 2",
    });
  });
});

test("a folder of samples beside the policies is no part of the review", () => {
  const { stdout, status } = command(lenderFolder(), "check", "--today", "2026-11-21", "--format", "json");
  const report = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(report.systems.map((system: { path: string }) => system.path)).toEqual(["ai-risk.yml"]);
  expect(report.findings).toEqual([]);
});
