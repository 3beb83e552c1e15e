import { describe, expect, test } from "vitest";
import { product } from "../../src/product.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict, printed, writeFiles } from "./command.ts";
import { lender, policy } from "./lending.ts";

const path = ".github/ai-risk-gate/policies/lending.yml";

function lenderFolder(changes: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...lender, ...changes });
  return folder;
}

describe("policy show", () => {
  test("lists a policy's parameters and rules", () => {
    const { stdout, status } = command(lenderFolder(), "policy", "show", "lending");
    expect(status).toBe(0);
    expect(stdout.replace(/sha256:\w{12}/, "sha256:…")).toBe(`lending  What we ask of lending models
  ${path}, sha256:…

PARAMETERS
  least  2 (number, stricter: higher). How many risks a register holds at least.

RULES (3)
  redress-named  An applicant can object
    pull-request warn, release block, monitor off; for each system; iso-23894:5.4.5
  risk-owned  A grave risk has an owner
    block; for each risk; iso-23894:6.5.2, iso-23894:5.4.3
  register-filled  A register holds more than one risk
    note; for each system; iso-23894:6.4.2

\`ai-risk-gate policy show lending RULE\` shows one with an example.
`);
  });

  test("shows a rule with its conditions as written, its clauses and its examples", () => {
    expect(command(lenderFolder(), "policy", "show", "lending/risk-owned")).toEqual(
      printed(`lending/risk-owned
  A grave risk has an owner

asked of  each risk
when      - "==": [{ var: risk.status }, open]
          - present: [risk.inherent.level]
          - "!": [{ at-most: [risk.inherent.level, criteria.lowest] }] # a low risk may wait
require   [{ present: [risk.owner] }]
level     block
rests on  a record that somebody signed (attested)
fix       Write \`owner:\` beside the risk.
evidence  for clause ISO/IEC 23894 6.5.2 Selection of risk treatment options
            Seven ways lead on: avoid, take on for a gain, remove the cause, make it rarer, make it
            milder, share, keep. What stays above the limit is kept only by an open decision.
          and ISO/IEC 23894 5.4.3 Assigning organizational roles, authorities, responsibilities and
          accountabilities
            Somebody by name answers for each system and each risk, and somebody by name may say yes
            to what remains.

Holds for example
  - somebody owns it
  - a low risk may wait
      risks[CR-001].owner left out
      risks[CR-001].inherent.likelihood: "rare"
Fails for example
  - nobody owns it
      risks[CR-001].owner left out
  - a placeholder is nobody
      risks[CR-001].owner: "TBD"

The first that fails, as \`check\` tells it at gate pull-request
  ✖ Nobody owns risk CR-001: risk.owner is absent.
    → ai-risk.yml:8:5
      8 │ - id: CR-001
        │   ^^^^^^^^^^
      do    Write \`owner:\` beside the risk.
      rule  lending/risk-owned (.github/ai-risk-gate/policies/lending.yml) · Evidence for clauses
            ISO/IEC 23894 6.5.2, 5.4.3
`),
    );
  });

  test("takes the rule as a second word, and shows those in force without a first", () => {
    const folder = lenderFolder();
    const whole = command(folder, "policy", "show", "lending/redress-named").stdout;
    expect(whole).toContain("  ▲ System loans gives applicants no way to object.\n    → ai-risk.yml:3:1\n");
    expect(command(folder, "policy", "show", "lending", "redress-named").stdout).toBe(whole);
    expect(command(folder, "policy", "show").stdout).toBe(command(folder, "policy", "show", "lending").stdout);
    expect(command(folder, "policy", "show", "lending/redress-named", "risk-owned")).toEqual(
      noVerdict("`risk-owned` is one word too many.", "`ai-risk-gate policy show --help` lists what there is."),
    );
  });

  test("says why there is no finding to show", () => {
    const shown = (from: string, to: string): string =>
      command(lenderFolder({ [path]: policy.replace(from, to) }), "policy", "show", path, "register-filled").stdout;
    const ending = (why: string): string => `\nWhat \`check\` says cannot be shown: ${why}.\n`;
    expect(shown("sample: sample\n", "")).toContain(ending("the policy names no `sample:`"));
    expect(shown("sample: sample", "sample: samples")).toContain(
      ending("The sample samples of lending is no folder beside lending.yml"),
    );
    expect(shown('set: { "risks[CR-002]": null }', "set: {}")).toContain(
      ending("its example does not fail; `policy test` says more"),
    );
  });

  test("without a policy the data is the list of policies", () => {
    const folder = lenderFolder();
    const listed = command(folder, "policy", "list", "--format", "json");
    expect(listed.status).toBe(0);
    expect(command(folder, "policy", "show", "--format", "json")).toEqual(listed);
    const { policies } = JSON.parse(command(".", "policy", "show", "--dir", folder, "--format", "json").stdout);
    expect(policies[0]).toMatchObject({ id: "lending", source: path, rules: 3, inForce: true });
  });

  test("is data where data is asked for, with the finding of each rule", () => {
    const data = (...words: readonly string[]) =>
      JSON.parse(command(lenderFolder(), "policy", "show", ...words, "--format", "json").stdout);
    const all = data("lending");
    expect(all.policy).toMatchObject({ id: "lending", source: path, parameters: { least: { value: 2 } } });
    expect(all.rules.map(({ id }: { id: string }) => id)).toEqual(["redress-named", "risk-owned", "register-filled"]);
    const [rule] = data("lending", "risk-owned").rules;
    expect(rule).toEqual(all.rules[1]);
    expect(rule).toMatchObject({
      for: "risk",
      grade: "attested",
      levels: { release: "block" },
      require: ["[{ present: [risk.owner] }]"],
      finding: {
        rule: "lending/risk-owned",
        level: "block",
        effect: "block",
        status: "introduced",
        subject: "risk:loans/CR-001",
        message: "Nobody owns risk CR-001: risk.owner is absent.",
        at: { path: "ai-risk.yml", start: { line: 8, column: 5 } },
      },
    });
    expect(rule.examples.fail[1]).toEqual({ why: "a placeholder is nobody", set: { "risks[CR-001].owner": "TBD" } });
  });

  test("takes a file, and shows the parameters of a rule with their values", () => {
    expect(command(lenderFolder(), "policy", "show", `${path}/register-filled`).stdout).toContain(
      "Parameters\n  least  2 (number, stricter: higher). How many risks a register holds at least.\n",
    );
  });

  test("shows a shipped rule anywhere", () => {
    const { status, stdout } = command(temporaryFolder(), "policy", "show", "iso-23894/system-owned");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^iso-23894\/system-owned\n {2}A system has an accountable owner\n\nwhy {7}/);
  });

  test("names the nearest policy and the nearest rule", () => {
    const folder = lenderFolder();
    const list = product.policies.map(({ id }) => id).join(", ");
    expect(command(folder, "policy", "show", "landing")).toEqual(
      noVerdict(
        "There is no policy `landing`.",
        `Did you mean \`lending\`? Name one of ${list}, lending, or the file of one.`,
      ),
    );
    expect(command(folder, "policy", "show", "lending/risk-owed")).toEqual(
      noVerdict(
        "There is no rule `risk-owed` in lending.",
        "Did you mean `lending/risk-owned`? `ai-risk-gate policy show lending` lists its rules.",
      ),
    );
  });
});
