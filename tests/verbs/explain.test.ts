import { describe, expect, test } from "vitest";
import { makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict, printed, writeFiles } from "./command.ts";
import { lender, manifest } from "./lending.ts";

const today = ["--today", "2026-11-21"] as const;

/** CR-001 has lost its owner, and the system the page for objections. */
const worse = manifest.replace('    owner: "@alice"\n', "").replace("  feedback-channel: docs/complaints.md\n", "");

function lenderFolder(text = manifest): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...lender, "ai-risk.yml": text });
  return folder;
}

const ruleText = `lending/risk-owned
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

`;

describe("explain", () => {
  test("shows a rule, and why each subject meets it or is not asked", () => {
    expect(command(lenderFolder(), "explain", "lending/risk-owned", ...today)).toEqual(
      printed(`${ruleText}Asked in a folder, on 2026-11-21, at gate pull-request: 1 met, 1 not applicable.

✔ risk:loans/CR-001: met
    → ai-risk.yml:10:12
    because  risk.owner is present
             require[0], with risk.owner @alice, at ai-risk.yml:10:12

– risk:loans/CR-002: not applicable
    → ai-risk.yml:12:5
    because  risk.inherent.level is low, at most criteria.lowest (low)
             when[2].![0], with risk.inherent.level low, criteria.lowest low, at ai-risk.yml:14:5
`),
    );
  });

  test("shows one subject by a short name, and what its finding does", () => {
    expect(command(lenderFolder(worse), "explain", "risk-owned", "CR-001", ...today)).toEqual(
      printed(`${ruleText}Asked in a folder, on 2026-11-21, at gate pull-request: 1 not met, 1 not applicable.

✖ risk:loans/CR-001: not met (introduced, blocks)
    → ai-risk.yml:7:5
    Nobody owns risk CR-001: risk.owner is absent.
    because  risk.owner is absent
             require[0], with risk.owner absent, at ai-risk.yml:7:5
    do       Write \`owner:\` beside the risk.
`),
    );
  });

  test("tells what was there before from what this change brings", () => {
    const repository = makeRepository();
    for (const [path, text] of Object.entries({ ...lender, "ai-risk.yml": worse })) repository.write(path, text);
    repository.commit("A register without owners");
    repository.git("checkout", "--quiet", "-b", "topic");
    repository.write("docs/complaints.md", "# How to object, by letter\n");
    repository.commit("Another page");
    const { status, stdout } = command(
      repository.folder,
      "explain",
      "risk-owned",
      "CR-001",
      "--base",
      "main",
      ...today,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("✖ risk:loans/CR-001: not met (inherited, warns)\n");
  });

  test("says what cannot be decided, and that reading reported it", () => {
    const misspelt = manifest.replace("likelihood: possible", "likelihood: possibel");
    const { stdout } = command(lenderFolder(misspelt), "explain", "risk-owned", ...today);
    expect(
      stdout.slice(stdout.indexOf("Asked")),
    ).toBe(`Asked in a folder, on 2026-11-21, at gate pull-request: 1 not applicable, 1 unclear.
- 1 integrity finding: what could not be read is not asked; see \`check\`.

? risk:loans/CR-001: unclear
    → ai-risk.yml:11:5
    It cannot be decided, because risk.inherent.level was not read; reading has already reported
    this.

– risk:loans/CR-002: not applicable
    → ai-risk.yml:12:5
    because  risk.inherent.level is low, at most criteria.lowest (low)
             when[2].![0], with risk.inherent.level low, criteria.lowest low, at ai-risk.yml:14:5
`);
  });

  test("says where a rule is off, not in force, or has nobody to ask", () => {
    const folder = lenderFolder();
    const asked = (...words: readonly string[]) => {
      const { stdout } = command(folder, "explain", ...words, ...today);
      return stdout.slice(stdout.search(/^(?:Asked|Not asked)/m)).split("\n\n")[0];
    };
    expect(asked("redress-named", "--gate", "monitor")).toBe(
      "Not asked in a folder, on 2026-11-21, at gate monitor: the rule is off at this gate; name another\nwith --gate.\n",
    );
    expect(asked("iso-23894/system-owned")).toBe(
      "Asked in a folder, on 2026-11-21, at gate pull-request: 1 not met.\n- The policy iso-23894 is not in force here; it is asked as if it were.",
    );
    expect(asked("iso-23894/acceptance-in-force")).toBe(
      "Asked in a folder, on 2026-11-21, at gate pull-request: there is no acceptance to ask.\n- The policy iso-23894 is not in force here; it is asked as if it were.\n",
    );
  });

  test("explains the rules of the built-in policy by what they found", () => {
    const misspelt = manifest.replace("    owner:", "    ownr:");
    expect(command(lenderFolder(misspelt), "explain", "integrity/unknown-key", ...today)).toEqual(
      printed(`integrity/unknown-key
  Every key is known

why       A misspelt key is silently ignored by everybody but its author.
level     block: a rule of the built-in policy, which cannot be switched off or waived
evidence  for clause ISO/IEC 23894 6.7 Recording and reporting
            What was found, decided and done can be followed later by somebody who was not there,
            and reaches those who need it.

Asked of every document in a folder, on 2026-11-21, at gate pull-request: not met in 1 place.

✖ file:ai-risk.yml#risks[CR-001].ownr: not met (introduced, blocks)
    → ai-risk.yml:10:5
    \`risks[CR-001].ownr\` is no known key.
    do       Did you mean \`owner\`?
`),
    );
  });

  test("names the nearest rule and the nearest subject", () => {
    const folder = lenderFolder();
    expect(command(folder, "explain", "risk-owed", ...today)).toEqual(
      noVerdict(
        "There is no rule `risk-owed`.",
        "Did you mean `risk-owned`? Rules are listed by `ai-risk-gate policy show lending`, `ai-risk-gate policy show iso-23894`.",
      ),
    );
    expect(command(folder, "explain", "risk-owned", "CR-003", ...today)).toEqual(
      noVerdict(
        "There is no subject `CR-003`.",
        "Did you mean `CR-001`? The rule is asked of risk:loans/CR-001, risk:loans/CR-002.",
      ),
    );
    expect(command(folder, "explain", "integrity/unknown-kay").stderr).toMatch(
      /^no verdict: There is no rule `integrity\/unknown-kay`\.\n {2}Did you mean `integrity\/unknown-key`\? /,
    );
  });
});
