import { describe, expect, test } from "vitest";
import { cloneOf, makeRepository, type TestRepository, temporaryFolder } from "../adapters/repositories.ts";
import { command, type Ended, noVerdict, writeFiles } from "./command.ts";
import { lender, manifest, policy } from "./lending.ts";

const today = ["--today", "2026-11-21"] as const;

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

/** Two commits: `main`, and `topic` on top of it. */
function lenderRepository(): TestRepository {
  const repository = makeRepository();
  for (const [path, text] of Object.entries(lender)) repository.write(path, text);
  repository.commit("A register");
  repository.git("checkout", "--quiet", "-b", "topic");
  repository.write("docs/complaints.md", "# How to object, by letter\n");
  repository.commit("Another page");
  return repository;
}

/** The whole text of a review without what names policies and clauses. */
const withoutFooter = ({ stdout, ...ended }: Ended): Ended => ({
  ...ended,
  stdout: stdout.slice(0, stdout.indexOf("\nholds ")),
});

describe("documents under review", () => {
  test("no manifest is a pass that says so", () => {
    expect(withoutFooter(command(temporaryFolder(), "check", ...today))).toEqual({
      status: 0,
      stderr: "",
      stdout: `PASS  No risk manifest was found, so there was nothing to review.
  Simulated: judged as on 2026-11-21, not for a release.

GOOD TO KNOW
- No risk manifest was found on either side, and none is required.
- Nothing was given to compare with, so everything counts as introduced.
- A folder was reviewed: it keeps no history, so the age of evidence is what the evidence says
  itself.
`,
    });
  });

  test("a manifest that is no text blocks", () => {
    const folder = folderWith({ ...lender, "ai-risk.yml": Uint8Array.of(0xff, 0xfe, 0x00, 0x41) });
    const { status, stdout } = command(folder, "check", ...today);
    expect(status).toBe(1);
    expect(stdout.split("\n\n").slice(0, 3).join("\n\n")).toBe(`BLOCK  1 finding blocks this pull request.
  Next, ai-risk.yml:1: Save the file as UTF-8.
  Simulated: judged as on 2026-11-21, not for a release.

BLOCKS (1)

✖ ai-risk.yml is UTF-16, not UTF-8.
  → ai-risk.yml:1:1
    do    Save the file as UTF-8.
    rule  integrity/unreadable · Evidence for clause ISO/IEC 23894 6.7
    page  https://github.com/ai-risk-gate/ai-risk-gate/blob/v0.1.0/docs/rules/integrity/unreadable.md`);
  });

  test("an unknown key blocks at its line, with the key that was meant", () => {
    const folder = folderWith({ ...lender, "ai-risk.yml": manifest.replace("    title: Scores", "    titel: Scores") });
    const { status, stdout } = command(folder, "check", ...today, "--format", "github");
    expect(status).toBe(1);
    expect(stdout).toContain("::error file=ai-risk.yml,line=13,");
    expect(stdout).toContain("`risks[CR-002].titel` is no known key.");
    expect(stdout).toContain("Did you mean `title`?");
  });
});

describe("rules", () => {
  const refused = (from: string, to: string): Ended => {
    const folder = folderWith({ "ai-risk.yml": manifest, "lending.yml": policy.replace(from, to) });
    return command(folder, "check", ...today, "--policy", "lending.yml");
  };

  test("an unknown policy, and a file that is none", () => {
    const folder = temporaryFolder();
    const { status, stderr } = command(folder, "check", "--policy", "iso-2389");
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^no verdict: There is no policy `iso-2389`\.\n {2}Did you mean `iso-23894`\? Name a shipped one \(/,
    );
    expect(command(folder, "check", "--policy", "lending.yml")).toEqual(
      noVerdict("--policy lending.yml cannot be read.", "Name a file that exists."),
    );
    expect(command(folder, "check", "--config", "config.yml")).toEqual(
      noVerdict("--config config.yml cannot be read.", "Name a file that exists."),
    );
  });

  test("a policy with an unknown operator, path or parameter", () => {
    expect(refused("present: [risk.owner]", "presnt: [risk.owner]")).toEqual(
      noVerdict(
        "lending.yml:30:17: `rules[risk-owned].require[0].presnt` of lending.yml names the unknown operator `presnt`.",
        "Did you mean `present`?",
        ["    30 │ require: [{ presnt: [risk.owner] }]", "       │             ^^^^^^"],
      ),
    );
    expect(refused("present: [risk.owner]", "present: [risk.ownr]")).toEqual(
      noVerdict(
        "lending.yml:30:27: `rules[risk-owned].require[0].present[0]` of lending.yml names the unknown fact `risk.ownr`.",
        "Did you mean `risk.owner`?",
        ["    30 │ require: [{ present: [risk.ownr] }]", "       │                       ^^^^^^^^^"],
      ),
    );
    expect(refused("count: [risks, parameters.least]", "count: [risks, parameters.lest]")).toEqual(
      noVerdict(
        "lending.yml:47:32: `rules[register-filled].require[0].count[1]` of lending.yml names the unknown parameter `parameters.lest`.",
        "Did you mean `parameters.least`?",
        [
          "    47 │ require: [{ count: [risks, parameters.lest] }]",
          "       │                            ^^^^^^^^^^^^^^^",
        ],
      ),
    );
  });

  test("no policy at all, and a key that the config does not have", () => {
    const config = ".github/ai-risk-gate/config.yml";
    expect(command(folderWith({ ...lender, [config]: "version: 1\npolicies: []\n" }), "check")).toEqual(
      noVerdict(
        `${config}:2:1: No policy is in force, so nothing would be checked.`,
        "Name at least one under `policies`, or leave `policies` out for iso-23894.",
        ["    2 │ policies: []", "      │ ^^^^^^^^"],
      ),
    );
    expect(command(folderWith({ ...lender, [config]: "version: 1\npolices: [iso-23894]\n" }), "check")).toEqual(
      noVerdict(`${config}:2:1: \`polices\` is no known key.`, "Did you mean `policies`?", [
        "    2 │ polices: [iso-23894]",
        "      │ ^^^^^^^",
      ]),
    );
  });

  test("a policy, a rule or a parameter that the config names and nobody has, at the config's line", () => {
    const config = ".github/ai-risk-gate/config.yml";
    const said = (policies: string): string =>
      command(folderWith({ ...lender, [config]: `version: 1\npolicies:\n${policies}\n` }), "check").stderr;
    expect(said("  - policies/hose.yml")).toMatch(
      /config\.yml:3:5: There is no file `policies\/hose\.yml` to read a policy from\.\n/,
    );
    expect(said("  - use: iso-23894\n    levels: { plan-completed: warn }")).toMatch(
      /config\.yml:4:15: `levels\.plan-completed` for the shipped policies\/iso-23894\.yml names the unknown rule `plan-completed`\.\n {2}Did you mean `plan-complete`\?/,
    );
    expect(said("  - use: iso-23894\n    parameters: { notice: 30d }")).toMatch(
      /config\.yml:4:19: `parameters\.notice` for the shipped policies\/iso-23894\.yml names the unknown parameter `notice`\.\n {2}Use one of: .*review-notice/,
    );
  });
});

describe("words of the command line", () => {
  const help = (verb: string): string => `\`ai-risk-gate ${verb} --help\` lists what there is.`;

  test.each<readonly [readonly string[], string, string]>([
    [["chek"], "There is no verb `chek`.", "Did you mean `check`? `ai-risk-gate --help` lists them."],
    [
      ["policy", "tset"],
      "There is no verb `policy tset`.",
      "Did you mean `policy test`? `ai-risk-gate policy --help` lists them.",
    ],
    [["check", "--polisy", "x"], "There is no option --polisy. Did you mean --policy?", help("check")],
    [["check", "--policy"], "--policy needs ID|FILE.", help("check")],
    [["check", "--policy="], "--policy needs ID|FILE.", help("check")],
    [["check", "a", "b"], "`b` is one word too many.", help("check")],
    [["check", "--gate", "release", "--gate", "monitor"], "--gate is given twice.", help("check")],
    [
      ["check", "--gate", "releas"],
      '--gate cannot be "releas".',
      "Did you mean `release`? It is one of pull-request, release, monitor.",
    ],
    [
      ["check", "--today", "2026-02-30"],
      '--today cannot be "2026-02-30".',
      "Write a day of the calendar as 2026-11-21.",
    ],
    [
      ["check", "--report", "json"],
      "--report json names no file.",
      "Write it as FORMAT=FILE: `--report json=report.json`.",
    ],
    [["check", "nowhere"], "nowhere is no folder.", "Name the folder of the repository to review."],
    [["check", "--base", "./nowhere"], "./nowhere is no folder.", "Name a folder that exists, or a revision."],
    [["diff", "main"], "`diff` needs two sides.", help("diff")],
    [
      ["explain"],
      "`explain` needs a rule or a policy.",
      "`ai-risk-gate policy show` lists those in force, and `check` names the rule of each finding.",
    ],
    [["explain", "iso-23894", "loans"], "There is no system `loans`.", "There is none here."],
    [
      ["explain", "risk-owned", "CR-001"],
      "There is no subject `CR-001`.",
      "There is nobody whom the rule is asked of here.",
    ],
    [["policy", "test", "--gate", "release"], "There is no option --gate.", help("policy test")],
  ])("%j", (words, message, next) => {
    expect(command(temporaryFolder(), ...words)).toEqual(noVerdict(message, next));
  });

  test("without a verb, the help and no verdict", () => {
    const { status, stdout } = command(temporaryFolder());
    expect({ status, stdout }).toEqual({ status: 2, stdout: command(temporaryFolder(), "--help").stdout });
  });

  test("an error is data where data was asked for", () => {
    const { status, stdout } = command(temporaryFolder(), "check", "--base", "./nowhere", "--format", "json");
    expect({ status, told: JSON.parse(stdout) }).toEqual({
      status: 2,
      told: {
        version: 1,
        error: {
          code: "no-such-folder",
          message: "./nowhere is no folder.",
          help: "Name a folder that exists, or a revision.",
        },
      },
    });
  });
});

describe("revisions and directories", () => {
  test("no repository", () => {
    const folder = temporaryFolder();
    const refused = noVerdict(
      `"${folder}" is in no git repository.`,
      "Run it inside a git repository, or name folders instead of revisions.",
    );
    expect(command(folder, "check", "--head", "main")).toEqual(refused);
    expect(command(folder, "check", "--base", "main")).toEqual(refused);
    expect(command(folder, "diff", "main", "topic")).toEqual(refused);
  });

  test("an unknown revision, with the nearest name", () => {
    const { folder } = lenderRepository();
    const refused = (name: string, near: string) =>
      noVerdict(
        `There is no commit "${name}" in this clone.`,
        `Name a branch, a tag or a commit id. The nearest name is \`${near}\`.`,
      );
    expect(command(folder, "check", "--head", "toppic")).toEqual(refused("toppic", "topic"));
    expect(command(folder, "check", "--base", "mian", "--head", "topic")).toEqual(refused("mian", "main"));
    expect(command(folder, "diff", "main", "topc")).toEqual(refused("topc", "topic"));
  });

  test("a shallow clone without the base, or without its history", () => {
    const { folder } = cloneOf(lenderRepository(), "--depth=1");
    expect(command(folder, "check", "--base", "origin/main")).toEqual(
      noVerdict(
        'There is no commit "origin/main" in this clone. It is a shallow one.',
        "Fetch all of it: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
      ),
    );
    expect(command(folder, "check", "--base", "HEAD")).toEqual(
      noVerdict(
        "The history of ai-risk.yml is cut by a shallow clone, so it is unknown since when its risks are on record.",
        "Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
      ),
    );
  });

  test("a directory where a revision is meant, and the other way round", () => {
    const repository = lenderRepository();
    repository.write("before/ai-risk.yml", manifest);
    const { folder } = repository;
    expect(command(folder, "check", "--base", "before", "--head", "topic")).toEqual(
      noVerdict(
        "The base before is a directory, and the head topic a revision.",
        "Compare two revisions, or two directories.",
      ),
    );
    const headDirectory = (name: string) =>
      noVerdict(
        `--head ${name} is a directory, and --head names a revision.`,
        `To review the directory, write \`check ${name}\`.`,
      );
    expect(command(folder, "check", "--head", "./before")).toEqual(headDirectory("./before"));
    expect(command(folder, "check", "--head", "before")).toEqual(headDirectory("before"));
    expect(command(folder, "diff", "topic", "before", "--dir", ".")).toEqual(
      noVerdict(
        "before is a directory, so --dir . would not be used.",
        "`ai-risk-gate diff --help` lists what there is.",
      ),
    );
    expect(command(folder, "check", "--gate", "release")).toEqual(
      noVerdict("A release is decided on a commit, not on a folder.", "Name the commit: `--head v1.2.0`."),
    );
  });

  test("a word that names a directory and a revision", () => {
    const repository = lenderRepository();
    repository.write("main/ai-risk.yml", manifest);
    const { folder } = repository;
    const twofold = noVerdict(
      "main is a directory and a revision.",
      "Write ./main for the directory, or refs/heads/main for the branch.",
    );
    expect(command(folder, "check", "--base", "main")).toEqual(twofold);
    expect(command(folder, "diff", "topic", "main")).toEqual(twofold);
    expect(command(folder, "check", "--base", "refs/heads/main", "--head", "topic", ...today).status).toBe(0);
  });
});
