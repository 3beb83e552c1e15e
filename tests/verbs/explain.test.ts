import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, printed, writeFiles } from "./command.ts";
import { lender, manifest, worse } from "./lending.ts";

const today = ["--today", "2026-11-21"] as const;

function lenderFolder(text = manifest): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...lender, "ai-risk.yml": text });
  return folder;
}

const force = `level     block at every gate
rests on  a record that somebody signed (attested)
evidence  for clause ISO/IEC 23894 6.5.2 Selection of risk treatment options
            Seven ways lead on: avoid, take on for a gain, remove the cause, make it rarer, make it
            milder, share, keep. What stays above the limit is kept only by an open decision.
          and ISO/IEC 23894 5.4.3 Assigning organizational roles, authorities, responsibilities and
          accountabilities
            Somebody by name answers for each system and each risk, and somebody by name may say yes
            to what remains.
`;

const configured = `version: 1
policies:
  - use: .github/ai-risk-gate/policies/lending.yml
    parameters: { least: 3 }
    levels: { register-filled: { release: block } }
    enforce-from: 2027-02-01
`;

describe("explain", () => {
  test("shows a rule in words, and a line for each subject", () => {
    expect(command(lenderFolder(), "explain", "lending/risk-owned", ...today)).toEqual(
      printed(`lending/risk-owned
  A grave risk has an owner

asked of  each risk
when      all of these hold
          ├─ risk.status is open
          ├─ risk.inherent.level is present
          └─ this does not hold
             └─ risk.inherent.level is at most criteria.lowest
require   risk.owner is present
fix       Write \`owner:\` beside the risk.
${force}
Asked in a folder, on 2026-11-21, at gate pull-request: 1 met, 1 not applicable.
✔ risk:loans/CR-001: met, at ai-risk.yml:10:12
– risk:loans/CR-002: not applicable, at ai-risk.yml:12:5

\`ai-risk-gate explain lending/risk-owned SUBJECT\` shows how it was decided.
`),
    );
  });

  test("shows how the rule was decided for a subject that meets it", () => {
    expect(command(lenderFolder(), "explain", "risk-owned", "CR-001", ...today)).toEqual(
      printed(`lending/risk-owned
  A grave risk has an owner

Asked in a folder, on 2026-11-21, at gate pull-request: 1 met, 1 not applicable.

✔ risk:loans/CR-001: met
  → ai-risk.yml:10:12

when      ✔ holds: all of these hold
          ├─ ✔ holds: risk.status is open
          │     risk.status = open (taken for granted where nothing is written)
          ├─ ✔ holds: risk.inherent.level is present
          │     risk.inherent.level = medium (computed from ai-risk.yml:11:52)
          └─ ✔ holds: this does not hold
             └─ ✘ fails: risk.inherent.level is at most criteria.lowest
                   risk.inherent.level is medium, above criteria.lowest (low)
                   risk.inherent.level = medium (computed from ai-risk.yml:11:52)
                   criteria.lowest = low (the documented default)
require   ✔ holds: risk.owner is present
             risk.owner = @alice (ai-risk.yml:10:12)

${force}`),
    );
  });

  test("shows where a subject fails, and what its finding does", () => {
    expect(command(lenderFolder(worse), "explain", "risk-owned", "CR-001", ...today)).toEqual(
      printed(`lending/risk-owned
  A grave risk has an owner

Asked in a folder, on 2026-11-21, at gate pull-request: 1 not met, 1 not applicable.

✘ risk:loans/CR-001: not met (introduced, blocks)
  → ai-risk.yml:7:5
  Nobody owns risk CR-001: risk.owner is absent.

when      ✔ holds: all of these hold
          ├─ ✔ holds: risk.status is open
          │     risk.status = open (taken for granted where nothing is written)
          ├─ ✔ holds: risk.inherent.level is present
          │     risk.inherent.level = medium (computed from ai-risk.yml:9:52)
          └─ ✔ holds: this does not hold
             └─ ✘ fails: risk.inherent.level is at most criteria.lowest
                   risk.inherent.level is medium, above criteria.lowest (low)
                   risk.inherent.level = medium (computed from ai-risk.yml:9:52)
                   criteria.lowest = low (the documented default)
require   ✘ fails: risk.owner is present
             risk.owner is absent
             risk.owner = absent (ai-risk.yml:7:5)

do        Write \`owner:\` beside the risk.
waiver    rule: lending/risk-owned
          subject: "risk:loans/CR-001"
          of: sha256:8657078e686722c97b414a0313a05a9a0511b5894dce3cc510d6c527ede00482

${force}`),
    );
  });

  test("shows what kept a rule from being asked", () => {
    const { stdout } = command(lenderFolder(worse), "explain", "risk-owned", "CR-002", ...today);
    expect(stdout.slice(stdout.indexOf("–"), stdout.indexOf("level"))).toBe(
      `– risk:loans/CR-002: not applicable
  → ai-risk.yml:10:5

when      ✘ fails: all of these hold
          ├─ ✔ holds: risk.status is open
          │     risk.status = open (taken for granted where nothing is written)
          ├─ ✔ holds: risk.inherent.`,
    );
  });

  test("says what the configuration makes of a rule, and where", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...lender, ".github/ai-risk-gate/config.yml": configured });
    expect(command(folder, "explain", "register-filled", "loans", ...today)).toEqual(
      printed(`lending/register-filled
  A register holds more than one risk

Asked in a folder, on 2026-11-21, at gate pull-request: 1 not met.

✘ system:loans: not met (introduced, a note)
  → ai-risk.yml:3:1
  System loans names fewer than 3 risks.

when      ✔ holds: always
require   ✘ fails: risks has at least parameters.least (3) items
             risks has 2 items, fewer than 3
             risks = CR-001, CR-002 (ai-risk.yml:7:1)

do        Add what else can go wrong under \`risks:\`.
waiver    rule: lending/register-filled
          subject: "system:loans"
          of: sha256:9ac4c729bd687a05bb9023215365de24da69f83b8e575c50da8086cd15b99158

takes     parameters.least = 3 (set in .github/ai-risk-gate/config.yml:4:26; default 2)
level     pull-request note (asked here), release block, monitor note; set in
          .github/ai-risk-gate/config.yml:5:15; warns at most before 2027-02-01
rests on  the author's word (declared)
evidence  for clause ISO/IEC 23894 6.4.2 Risk identification
            Find what could help or hinder the objectives, and describe each so that others
            recognize it.
`),
    );
    const { stdout } = command(lenderFolder(), "explain", "register-filled", "loans", ...today);
    expect(stdout).toContain(
      `takes     parameters.least = 2 (default in .github/ai-risk-gate/policies/lending.yml:5:35)`,
    );
  });

  test("says what cannot be decided, and that reading reported it", () => {
    const folder = lenderFolder(manifest.replace("likelihood: possible", "likelihood: possibel"));
    const one = command(folder, "explain", "risk-owned", "CR-001", ...today).stdout;
    expect(one.slice(one.indexOf("Asked"), one.indexOf("level"))).toBe(
      `Asked in a folder, on 2026-11-21, at gate pull-request: 1 not applicable, 1 unclear.
- 1 integrity finding: what could not be read is not asked; see \`check\`.

? risk:loans/CR-001: unclear
  → ai-risk.yml:10:12

when      ? undecided: all of these hold
          ├─ ✔ holds: risk.status is open
          │     risk.status = open (taken for granted where nothing is written)
          ├─ ? undecided: risk.inherent.`,
    );
    const all = command(folder, "explain", "risk-owned", ...today).stdout;
    expect(all.slice(all.indexOf("Asked"))).toBe(
      `Asked in a folder, on 2026-11-21, at gate pull-request: 1 not applicable, 1 unclear.
- 1 integrity finding: what could not be read is not asked; see \`check\`.
? risk:loans/CR-001: unclear, at ai-risk.yml:10:12
– risk:loans/CR-002: not applicable, at ai-risk.yml:12:5

\`ai-risk-gate explain lending/risk-owned SUBJECT\` shows how it was decided.
`,
    );
  });
});
