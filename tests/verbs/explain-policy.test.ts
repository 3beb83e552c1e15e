import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict, printed, writeFiles } from "./command.ts";
import { town } from "./town.ts";

function townFolder(): string {
  const folder = temporaryFolder();
  writeFiles(folder, town);
  return folder;
}

const today = ["--today", "2026-11-21"] as const;

describe("explain, with the name of a policy", () => {
  test("tells of each system which clauses apply, why, from when, and whether they are met", () => {
    expect(command(townFolder(), "explain", "act", ...today)).toEqual(
      printed(`act
  What the town owes under the Act

Asked in a folder, on 2026-11-21, at gate pull-request.

system:parking: rules that apply, 0 of 4

EU AI Act 5 Prohibited AI practices: does not apply
– screened: It is screened
    does not apply, because system.act.concerned is false

EU AI Act 9 Risk management system: does not apply
– misuse-foreseen: It is misuse-foreseen
    does not apply, because system.act.high-risk is false
– risks-owned: It is risks-owned
    asked of each risk: 1 not applicable
    does not apply, because system.act.high-risk is false

EU AI Act 50 Transparency obligations for certain AI systems: does not apply
– told: It is told
    does not apply, because not: this holds for some item of system.interested-parties (the list has
    no items)

system:permits (Sorting of building permits): rules that apply, 4 of 4

EU AI Act 5 Prohibited AI practices
✔ screened: It is screened
    met; binds since 2025-02-02
    applies, because system.act.concerned is true

EU AI Act 9 Risk management system
✘ misuse-foreseen: It is misuse-foreseen
    not met; binds from 2027-12-02; not asked at this gate (release block, monitor block)
    applies, because system.act.high-risk is true; system.act.legacy is false
✘ risks-owned: It is risks-owned
    asked of each risk: 1 met, 1 not met; binds from 2027-12-02
    applies, because system.act.high-risk is true

EU AI Act 50 Transparency obligations for certain AI systems
✘ told: It is told
    not met (introduced, blocks); binds since 2026-08-02
    applies, because this holds for some item of system.interested-parties
    (system.interested-parties is clerks)

The repository: rules that apply, 0 of 1

ISO/IEC 23894 6.5.2 Selection of risk treatment options: does not apply
– waivers-ticketed: It is waivers-ticketed
    there is no waiver to ask

This is no legal advice.
`),
    );
  });

  test("tells of one system at another gate, by the policy's file, once a day has come", () => {
    const policy = ".github/ai-risk-gate/policies/act.yml";
    const words = ["explain", policy, "system:permits", "--gate=monitor", "--today=2027-12-02"] as const;
    expect(command(townFolder(), ...words)).toEqual(
      printed(`act
  What the town owes under the Act

Asked in a folder, on 2027-12-02, at gate monitor.

system:permits (Sorting of building permits): rules that apply, 4 of 4

EU AI Act 5 Prohibited AI practices
✔ screened: It is screened
    met; binds since 2025-02-02
    applies, because system.act.concerned is true

EU AI Act 9 Risk management system
✘ misuse-foreseen: It is misuse-foreseen
    not met (introduced, blocks); binds since 2027-12-02
    applies, because system.act.high-risk is true; system.act.legacy is false
✘ risks-owned: It is risks-owned
    asked of each risk: 1 met, 1 not met; binds since 2027-12-02
    applies, because system.act.high-risk is true

EU AI Act 50 Transparency obligations for certain AI systems
✘ told: It is told
    not met (introduced, blocks); binds since 2026-08-02
    applies, because this holds for some item of system.interested-parties
    (system.interested-parties is clerks)

This is no legal advice.
`),
    );
  });

  test("tells the same as data", () => {
    const { stdout } = command(townFolder(), "explain", "act", "parking", ...today, "--format=json");
    const told = JSON.parse(stdout);
    expect({ ...told, systems: told.systems.map(({ system }: { system: string }) => system) }).toEqual({
      version: 1,
      policy: {
        id: "act",
        title: "What the town owes under the Act",
        source: ".github/ai-risk-gate/policies/act.yml",
        notice: "This is no legal advice.",
      },
      gate: "pull-request",
      today: "2026-11-21",
      head: { revision: null },
      notes: [],
      systems: ["system:parking"],
    });
    expect(told.systems[0].clauses[0]).toEqual({
      id: "eu-ai-act:5",
      title: "Prohibited AI practices",
      applies: false,
      rules: [
        {
          id: "act/screened",
          title: "It is screened",
          for: "system",
          levels: { "pull-request": "block", release: "block", monitor: "block" },
          clauses: ["eu-ai-act:5(1)(a)", "iso-23894:6.4.2.5"],
          applies: false,
          because: ["system.act.concerned is false"],
          bindsFrom: "2025-02-02",
          outcome: "not-applicable",
          status: "",
          counts: { met: 0, notMet: 0, notApplicable: 1, unclear: 0 },
        },
      ],
    });
  });

  test("asks a shipped policy that is not in force as if it were", () => {
    const { status, stdout } = command(townFolder(), "explain", "iso-23894", "permits", ...today);
    expect(status).toBe(0);
    expect(stdout).toContain("- The policy iso-23894 is not in force here; it is asked as if it were.");
    expect(stdout).toContain("system:permits (Sorting of building permits): rules that apply, ");
  });

  test("names the systems where there is none of that name", () => {
    expect(command(townFolder(), "explain", "act", "permit", ...today)).toEqual(
      noVerdict("There is no system `permit`.", "Did you mean `permits`? There are parking, permits."),
    );
  });
});

describe("a rule that binds from a day, or that is fixed", () => {
  const told = (...words: readonly string[]) =>
    command(townFolder(), ...words, "--dir", ".").stdout.replace(/\s+/g, " ");

  test("is explained with it", () => {
    expect(told("explain", "misuse-foreseen")).toContain(
      "takes parameters.ahead = 400d (default in .github/ai-risk-gate/policies/act.yml:1:155) level pull-request off (asked here), release block, monitor block; binds from system.act.high-risk-from, warns at most before it, and only notes until 400 days before (parameters.ahead) rests on",
    );
    expect(told("explain", "screened")).toContain(
      "level block at every gate; binds from system.act.prohibited-from, warns at most before it; fixed: it cannot be waived, lowered or put off rests on",
    );
  });

  test("is shown with it, and the policy with what it says of itself", () => {
    const shown = told("policy", "show", "act");
    expect(shown).toContain("This is no legal advice. PARAMETERS ahead");
    expect(shown).toContain(
      "risks-owned It is risks-owned block; binds from 2027-12-02, warns at most before it, and only notes until 400 days before (parameters.ahead); for each risk;",
    );
    expect(told("policy", "show", "act", "misuse-foreseen")).toContain("Parameters ahead 400d (duration");
  });

  test("is data with it", () => {
    const { stdout } = command(townFolder(), "explain", "act/screened", "--format=json");
    expect(JSON.parse(stdout).rule).toMatchObject({
      binds: { from: "system.act.prohibited-from", near: null },
      fixed: true,
    });
    const show = JSON.parse(command(townFolder(), "policy", "show", "act", "--dir", ".", "--format=json").stdout);
    expect(show.policy.notice).toBe("This is no legal advice.");
    expect(show.rules.map(({ binds }: { binds?: object }) => binds ?? null)).toEqual([
      { from: "system.act.prohibited-from", near: null },
      { from: "system.act.high-risk-from", near: 400 },
      { from: "2027-12-02", near: 400 },
      { from: "system.act.transparency-from", near: null },
      null,
    ]);
  });
});
