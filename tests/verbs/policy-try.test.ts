import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cloneOf, makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { manifest, policy } from "../ratchet/lending.ts";
import { command, noVerdict, printed } from "./command.ts";

const house = ".github/ai-risk-gate/policies/house.yml";
const loans = { id: "loans" };

/** A branch that is merged on a day. */
function merge(made: TestRepository, subject: string, day: string): string {
  made.git("switch", "--quiet", "--create", "proposal");
  made.commit("Work on it", day);
  made.git("switch", "--quiet", "main");
  made.git("merge", "--quiet", "--no-ff", "--no-commit", "proposal");
  const id = made.commit(subject, day);
  made.git("branch", "--quiet", "--delete", "proposal");
  return id.slice(0, 9);
}

/** A lender that adopted a register in August, and wrote a policy for it in November. */
function lender() {
  const made = makeRepository();
  made.write("README.md", "Lender\n");
  made.commit("Begin", "2026-07-01");
  made.write("ai-risk.yml", manifest(loans, { owner: "@alice" }));
  const adopted = merge(made, "Adopt the gate (#1)", "2026-08-02");
  made.write("ai-risk.yml", manifest(loans, { owner: "@alice" }, { id: "CR-002" }));
  const added = merge(made, "Add a risk (#2)", "2026-08-10");
  made.write("README.md", "The lender\n");
  const typo = merge(made, "Mend a typo (#3)", "2026-08-11");
  made.write("ai-risk.yml", "version: 1\n");
  const broken = merge(made, "Tidy up (#4)", "2026-08-12");
  made.write("ai-risk.yml", manifest(loans, { owner: "@alice" }, { id: "CR-002", owner: "@bob" }));
  const mended = merge(made, "Mend the register (#5)", "2026-08-13");
  made.write("ai-risk.yml", manifest(loans, { owner: "@alice" }, { id: "CR-002" }));
  const worse = merge(made, "Bob leaves (#6)", "2026-08-14");
  return { made, adopted, added, typo, broken, mended, worse };
}

test("tells of each rule how often it would have blocked, and on what", () => {
  const { made, added, broken, worse } = lender();
  made.write(house, policy());
  const { stdout, ...ended } = command(made.folder, "policy", "try", house);
  expect(ended).toEqual({ status: 0, stderr: "" });
  expect(stdout.trimEnd().split("\n")).toEqual([
    "Of the last 6 merges of HEAD, by today's house: 3 would have been blocked, 0 warned about, 3 passed.",
    "",
    "✖ house/owned blocks 2",
    "  It is owned",
    `  ✖ ${worse} 2026-08-14 Bob leaves (#6)`,
    "      risk:loans/CR-002: It is not owned.",
    `  ✖ ${added} 2026-08-10 Add a risk (#2)`,
    "      risk:loans/CR-002: It is not owned.",
    "",
    "✖ integrity/no-risks blocks 1",
    `  ✖ ${broken} 2026-08-12 Tidy up (#4)`,
    "      file:ai-risk.yml#risks: The manifest holds no risk; rules over nothing would always pass.",
    "",
    "✖ integrity/wrong-shape blocks 1",
    `  ✖ ${broken} 2026-08-12 Tidy up (#4)`,
    "      file:ai-risk.yml#system: `system` is missing.",
    "",
    "▲ integrity/loosened warns of 1",
    `  ▲ ${worse} 2026-08-14 Bob leaves (#6)`,
    "      change:loans/CR-002#owner: `risks[CR-002].owner` is removed: @bob → nothing; the base names",
    "      nobody who guards this.",
    "",
    "2 rules would have stopped nothing.",
  ]);
  const page = readFileSync("docs/policies.md", "utf8");
  expect(page).toContain(`\`\`\`text\n$ ai-risk-gate policy try ${house}\n${stdout}\`\`\`\n`);
});

test("is data too: the rules in force at a revision, as if all were enforced, on the commits asked for", () => {
  const { made, worse } = lender();
  made.write(house, policy());
  const config = `version: 1\npolicies: [{ use: ${house}, enforce-from: 2030-01-01 }]\ngate-owners: ["@mira"]\n`;
  made.write(".github/ai-risk-gate/config.yml", config);
  made.commit("Write down what we ask", "2026-11-20");
  const { stdout, ...ended } = command(made.folder, "policy", "try", "--last=2", "--format=json");
  expect(ended).toEqual({ status: 0, stderr: "" });
  const { counts, rules, merges } = JSON.parse(stdout);
  expect(counts).toEqual({ merges: 2, block: 1, waits: 1, warn: 0, pass: 1, none: 0 });
  expect(rules.find((one: { rule: string }) => one.rule === "house/owned")).toMatchObject({
    title: "It is owned",
    blocks: 1,
    warns: 0,
  });
  expect(merges.map((one: { subject: string }) => one.subject)).toEqual(["Write down what we ask", "Bob leaves (#6)"]);
  expect(merges[1]).toMatchObject({ day: "2026-08-14", outcome: "block", waits: true, error: null });
  expect(merges[1].revision.slice(0, 9)).toBe(worse);
});

test("counts and names a merge that cannot be reviewed", () => {
  const { made } = lender();
  made.write("src/model.py", "score = None\n");
  const large = merge(made, "Add the model (#7)", "2026-08-15");
  made.write(house, policy());
  made.write("config.yml", "version: 1\nlimits: { files: 2 }\n");
  const { stdout, ...ended } = command(made.folder, "policy", "try", house, "--config=config.yml", "--last=2");
  expect(ended).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n")[0]).toBe(
    "Of the last 2 merges of HEAD, by today's house: 1 would have been blocked, 0 warned about, 0 passed,",
  );
  expect(stdout.trimEnd().split("\n").slice(-4)).toEqual([
    "",
    "Without a verdict",
    `  ? ${large} 2026-08-15 Add the model (#7)`,
    "      The tree holds 3 files; at most 2 are looked through.",
  ]);
});

test("gives no verdict where no merge can be reviewed, as in a shallow clone", () => {
  const clone = cloneOf(lender().made, "--depth=4");
  clone.write(house, policy());
  expect(command(clone.folder, "policy", "try", house)).toEqual(
    noVerdict(
      "None of 3 merges could be reviewed. The newest: The history of ai-risk.yml is cut by a shallow clone, so it is unknown since when its risks are on record.",
      "Mend what it names, or choose other commits by `--ref`.",
    ),
  );
});

test.each([
  [["--last", "0"], '--last cannot be "0"; it is a number from 1 to 1000.'],
  [["--ref", "nowhere"], 'There is no commit "nowhere" in this clone.'],
  [["no-such-policy"], "There is no policy `no-such-policy`."],
])("says what is wrong with %j", (words, told) => {
  const { status, stderr } = command(lender().made.folder, "policy", "try", ...words);
  expect([status, stderr.includes(told)]).toEqual([2, true]);
});

test("has nothing to try on where there is but a first commit", () => {
  const made = makeRepository();
  made.commit("Begin", "2026-07-01");
  expect(command(made.folder, "policy", "try")).toEqual(printed("There is no merge on HEAD to try the rules on.\n"));
});
