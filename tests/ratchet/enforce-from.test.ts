import { expect, test } from "vitest";
import { openGit } from "../../src/adapters/git.ts";
import type { Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { command } from "../verbs/command.ts";
import { manifest, policy } from "./lending.ts";

const house = ".github/ai-risk-gate/policies/house.yml";
const config = ".github/ai-risk-gate/config.yml";

/** The lender's configuration; what is left out of it are levels and days. */
const using = (more = ""): string => `version: 1\ngate-owners: ["@mira"]\npolicies:\n  - { use: ${house}${more} }\n`;

/** A lender whose base has a configuration and no findings. */
function lender(configured: string): TestRepository {
  const made = makeRepository();
  made.write("ai-risk.yml", manifest({ id: "loans" }, { owner: "@alice" }));
  made.write(house, policy());
  made.write(config, configured);
  made.commit("Adopt the gate", "2026-08-02");
  made.git("switch", "--quiet", "--create", "proposal");
  return made;
}

async function reviewedOn(made: TestRepository, today: string): Promise<Report> {
  const git = await openGit(made.folder, today);
  const [base, head] = [git.at(await git.resolve("main")), git.at(await git.resolve("HEAD"))];
  const rules = { repository: base, source: "base" as const, config: null, policies: null };
  return run({ base, head, rules, gate: "pull-request", today, simulated: false }, product);
}

test.each([
  ["2027-01-31", "warn", "2027-02-01"],
  ["2027-02-01", "block", null],
])(
  "a rule with a day of its own is enforced from it, whatever its policy's: on %s it does %s",
  async (today, effect, holds) => {
    const made = lender(using(", enforce-from: 2030-01-01, levels: { owned: { enforce-from: 2027-02-01 } }"));
    made.write("ai-risk.yml", manifest({ id: "loans" }, { owner: "@alice" }, { id: "CR-002" }));
    made.commit("Add a risk", "2026-08-03");
    const report = await reviewedOn(made, today);
    const owned = report.findings.find(({ rule }) => rule === "house/owned");
    expect([owned?.effect, report.verdict.outcome, report.holdsUntil]).toEqual([effect, effect, holds]);
  },
);

const day = (of: string): string => `, levels: { owned: { enforce-from: ${of} } }`;
const whole = (of: string): string => `, enforce-from: ${of}`;

test.each([
  ["is given a day", "", day("2027-02-01"), "levels.owned.enforce-from null → 2027-02-01"],
  ["waits longer", day("2027-02-01"), day("2027-06-01"), "levels.owned.enforce-from 2027-02-01 → 2027-06-01"],
  [
    "loses its day for a later one of its policy",
    `${whole("2027-09-01")}${day("2027-02-01")}`,
    whole("2027-09-01"),
    "levels.owned 2027-02-01 → 2027-09-01",
  ],
  ["is enforced earlier", day("2027-06-01"), day("2027-02-01"), null],
  ["is enforced at once", day("2027-06-01"), "", null],
])("a pull request by which a rule %s tells both days", async (_, before, after, told) => {
  const made = lender(using(before));
  made.write(config, using(after));
  made.commit("Propose", "2026-08-03");
  const { delta } = await reviewedOn(made, "2026-08-04");
  const loosened = delta.filter(({ kind }) => kind === "loosened");
  const place = `policies[${house}].`;
  expect(loosened.map(({ what, before: from, after: to }) => `${what.replace(place, "")} ${from} → ${to}`)).toEqual(
    told === null ? [] : [told],
  );
});

test("a rule is explained with its own day, for as long as that is to come", () => {
  const { folder } = lender(using(`${whole("2030-01-01")}${day("2027-02-01")}`));
  const told = (rule: string, today: string) =>
    command(folder, "explain", rule, `--today=${today}`).stdout.replace(/\s+/g, " ");
  expect(told("owned", "2027-01-31")).toContain("warns at most before 2027-02-01");
  expect(told("owned", "2027-02-01")).not.toContain("warns at most");
  expect(told("in-time", "2027-02-01")).toContain("warns at most before 2030-01-01");
});
