import { describe, expect, test } from "vitest";
import { makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict, printed, writeFiles } from "./command.ts";
import { lender, manifest, worse } from "./lending.ts";

const today = ["--today", "2026-11-21"] as const;

function lenderFolder(text = manifest): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...lender, "ai-risk.yml": text });
  return folder;
}

describe("explain", () => {
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
    expect(stdout).toContain("✘ risk:loans/CR-001: not met (inherited, warns)\n");
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
      "Asked in a folder, on 2026-11-21, at gate pull-request: 1 not met.\n- The policy iso-23894 is not in force here; it is asked as if it were.\n✘ system:loans: not met (introduced, blocks), at ai-risk.yml:3:1",
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

✘ file:ai-risk.yml#risks[CR-001].ownr: not met (introduced, blocks)
  → ai-risk.yml:10:5
  \`risks[CR-001].ownr\` is no known key.
do        Did you mean \`owner\`?
`),
    );
  });

  test("is data where data is asked for", () => {
    const data = (folder: string, ...words: readonly string[]) =>
      JSON.parse(command(folder, "explain", ...words, ...today, "--format", "json").stdout);
    const all = data(lenderFolder(worse), "risk-owned");
    expect(Object.keys(all)).toEqual(["rule", "version", "gate", "today", "head", "counts", "notes", "subjects"]);
    expect(all).toMatchObject({ gate: "pull-request", today: "2026-11-21", head: { revision: null }, notes: [] });
    expect(all.counts).toEqual({ met: 0, notMet: 1, notApplicable: 1, unclear: 0 });
    expect(all.rule).toMatchObject({ id: "lending/risk-owned", parameters: [], levelsAt: null, enforceFrom: null });
    expect(all.subjects[1]).toEqual({
      outcome: "not-applicable",
      status: "",
      subject: "risk:loans/CR-002",
      message: "",
      fix: "",
      at: expect.objectContaining({ path: "ai-risk.yml", start: { line: 10, column: 5 } }),
    });
    const [one] = data(lenderFolder(worse), "risk-owned", "CR-001").subjects;
    expect(one.when.of.map((part: { outcome: string }) => part.outcome)).toEqual(["holds", "holds", "holds"]);
    expect(one.require).toMatchObject({
      outcome: "fails",
      part: "require[0]",
      words: "risk.owner is present",
      because: "risk.owner is absent",
      values: [{ name: "risk.owner", value: null, at: { path: "ai-risk.yml" }, reason: "", restsOn: [] }],
      of: [],
    });
    expect(data(lenderFolder(worse), "integrity/unknown-key")).toMatchObject({
      rule: { id: "integrity/unknown-key" },
      counts: { notMet: 0 },
      subjects: [],
    });
  });

  test("names the nearest rule and the nearest subject", () => {
    const folder = lenderFolder();
    expect(command(folder, "explain", "risk-owed", ...today)).toEqual(
      noVerdict(
        "There is no rule and no policy `risk-owed`.",
        "Did you mean `risk-owned`? Rules are listed by `ai-risk-gate policy show lending`. `ai-risk-gate policy list` names the policies that ship beside them.",
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
