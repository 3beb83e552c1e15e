import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command } from "./command.ts";

const lender = fileURLToPath(new URL("../../policies/samples/lender", import.meta.url));
const today = ["--today", "2026-11-21"] as const;

function lenderFolder(): string {
  const folder = temporaryFolder();
  cpSync(lender, folder, { recursive: true });
  return folder;
}

const manifest = (folder: string): string => readFileSync(join(folder, "ai-risk.yml"), "utf8");

describe("accept", () => {
  test("writes an acceptance that is in force, and changes nothing else", () => {
    const folder = lenderFolder();
    const before = manifest(folder).split("\n");
    const end = command(folder, "accept", "CR-002", "--by", "risk-board", "--expires", "60d", ...today);
    expect(end.status).toBe(0);
    expect(end.stdout.split("\n")[0]).toBe("ACCEPTED consumer-loans/CR-002 at high by risk-board, until 2027-01-20");
    expect(end.stdout).toContain("it waits for the review of risk-board");
    const after = manifest(folder).split("\n");
    const changed = before.flatMap((line, at) => (line === after[at] ? [] : [line.trim()]));
    expect(changed).toEqual(["date: 2026-09-22", "expires: 2027-03-31"]);
    const check = command(folder, "check", ".", ...today);
    expect(check.stdout).not.toContain("acceptance-in-force");
  });

  test("shows with --dry-run what it would write, and writes nothing", () => {
    const folder = lenderFolder();
    const before = manifest(folder);
    const end = command(folder, "accept", "CR-001", "--plan", "--by", "risk-board", "--dry-run", ...today);
    expect([end.status, end.stdout.includes("+       approved:")]).toEqual([0, true]);
    expect(manifest(folder)).toBe(before);
  });

  test("decides over all risks together", () => {
    const folder = lenderFolder();
    const end = command(folder, "accept", "--overall", "--refuse", "--by", "@erin", "--reason", "Too much.", ...today);
    expect(end.stdout.split("\n")[0]).toBe(
      "REFUSED 4 open risks of consumer-loans together, the highest high, by @erin",
    );
    expect(manifest(folder)).toContain(
      'decision: refuse\n    by: "@erin"\n    date: 2026-11-21\n    reason: Too much.\n',
    );
  });

  test("writes beside the register where a table holds the risks", () => {
    const folder = temporaryFolder();
    cpSync(
      fileURLToPath(new URL("../../fixtures/reviews/helpdesk-register-takes-over/head", import.meta.url)),
      folder,
      {
        recursive: true,
      },
    );
    const before = manifest(folder).split("\n");
    const said = ["--by", "quality-board", "--reason", "The new index comes in spring."] as const;
    expect(command(folder, "accept", "HD-1", "--plan", ...said, ...today).status).toBe(0);
    const plan = manifest(folder).split("\n");
    expect(plan.filter((line) => !before.includes(line)).map((line) => line.split(":")[0])).toEqual([
      "        approved",
      "          by",
      "          date",
      "          of",
    ]);
    const end = command(folder, "accept", "HD-2", "--level", "medium", "--by", "@kaja", "--expires", "60d", ...today);
    expect(end.stdout.split("\n")[0]).toBe("ACCEPTED desk-answers/HD-2 at medium by @kaja, until 2027-01-20");
    const after = manifest(folder).split("\n");
    expect(after.filter((line) => !plan.includes(line))[0]).toBe("      acceptance:");
    expect(command(folder, "check", ".", ...today).stdout).not.toMatch(/integrity\/|acceptance-in-force|approval/);
  });

  const refusals: readonly (readonly [string, readonly string[], string])[] = [
    ["a risk that is not there", ["CR-02", "--by", "risk-board"], "Did you mean `CR-002`?"],
    ["who may not", ["CR-002", "--by", "@carla"], "@carla has no authority to accept high."],
    ["a delegate, who decides nothing", ["CR-002", "--by", "@grace"], "@grace has no authority to accept high."],
    ["less than there is", ["CR-002", "--by", "risk-board", "--level", "medium"], "is high, more than medium."],
    ["a level that is none", ["CR-002", "--by", "risk-board", "--level", "hihg"], "Did you mean `high`?"],
    ["a day that has passed", ["CR-002", "--by", "risk-board", "--expires", "2026-11-20"], "2026-11-20 has passed."],
    [
      "minutes that are not there",
      ["CR-002", "--by", "risk-board", "--record", "docs/b.md"],
      "docs/b.md is not there.",
    ],
    ["a closed risk", ["CR-003", "--by", "risk-board"], "is closed."],
    [
      "a condition that says nothing",
      ["CR-002", "--by", "risk-board", "--condition", "TBD"],
      "a condition of its acceptance says nothing",
    ],
    ["nobody's name", ["CR-002"], "`accept` needs `--by WHO`."],
  ];
  test.each(refusals)("refuses %s", (_name, words, because) => {
    const folder = lenderFolder();
    const before = manifest(folder);
    const end = command(folder, "accept", ...words, ...today);
    expect([end.status, end.stdout, end.stderr.replace(/\s+/g, " ").includes(because)]).toEqual([2, "", true]);
    expect(manifest(folder)).toBe(before);
  });
});
