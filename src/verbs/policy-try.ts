import { openGit } from "../adapters/git.ts";
import { lastMerges, type Merge } from "../adapters/merges.ts";
import type { ReportFinding } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { gatherRules, type RulesAsked } from "../gather/rule-book.ts";
import { jsonText } from "../render/json.ts";
import { renderPolicyTrial } from "../render/policy-try.ts";
import { run } from "../run.ts";
import { oneOf, usage } from "./parse.ts";
import { fileGiven, policyGiven } from "./review-options.ts";
import { type TriedReview, trialOf } from "./trial.ts";
import type { Given, Verb, World } from "./verb.ts";

/** Reviews the past by today's rules, so that nobody has to find out on Monday what a new rule stops. */
export const policyTry: Verb = {
  name: "policy try",
  summary: "Review the last merges by today's rules: how often each rule would have blocked, and on what.",
  operands: "[ID|FILE …]",
  most: 100,
  options: {
    last: { value: "N", description: "How many merges, from 1 to 1000 (default 20)." },
    ref: { value: "REVISION", description: "The branch or commit whose first parents are reviewed (default HEAD)." },
    config: { value: "FILE", description: "Take the gate's configuration from this file." },
    format: { value: "FORMAT", description: "text or json (default text)." },
  },
  notes: [
    "Without a policy, those that the revision's own configuration puts in force. Each commit is compared with its first\nparent as of its own day; waivers and people are today's.",
    "A rule counts where it would have blocked, or warned of something new. What was made less strict waits for an\napproval, which a clone does not know of, so such commits are counted by themselves.",
    "Exit status: 0 tried, 2 the rules cannot be read, or no commit could be reviewed.",
  ],
  async run(given, world) {
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const reference = given.text("ref") ?? "HEAD";
    const git = await openGit(world.folder, world.today());
    const revision = await git.resolve(reference);
    const rules = rulesGiven(given, world, git.at(revision));
    const { policies } = await gatherRules(rules, world.product);
    const found = { folder: world.folder, revision, last: lastOf(given), today: world.today() };
    const tried = await tryMerges(await lastMerges(found), rules, world);
    refuseNothing(tried);
    const trial = trialOf(tried, { reference, policies });
    world.print(format === "json" ? jsonText({ version: 1, ...trial }) : renderPolicyTrial(trial, world.terminal));
    return 0;
  },
};

function rulesGiven(given: Given, world: World, repository: RulesAsked["repository"]): RulesAsked {
  const policies = given.operands.map((word) => policyGiven(word, world));
  return {
    repository,
    source: "head",
    config: fileGiven("config", given, world),
    policies: policies.length === 0 ? null : { policies, how: "instead" },
  };
}

function lastOf(given: Given): number {
  const word = given.text("last") ?? "20";
  const last = /^\d{1,4}$/.test(word) ? Number(word) : 0;
  if (last >= 1 && last <= 1000) return last;
  throw usage(policyTry, `--last cannot be ${JSON.stringify(word)}; it is a number from 1 to 1000.`);
}

async function tryMerges(merges: readonly Merge[], rules: RulesAsked, world: World): Promise<readonly TriedReview[]> {
  const tried: TriedReview[] = [];
  for (const [index, merge] of merges.entries()) {
    world.progress?.(`${index + 1} of ${merges.length}: ${merge.id.slice(0, 9)}\n`);
    tried.push({ merge, ...(await tryMerge(merge, rules, world)) });
  }
  return tried;
}

/** One that cannot be reviewed is told of with its reason, never left out. */
async function tryMerge(
  { id, parent, day }: Merge,
  rules: RulesAsked,
  { folder, product }: World,
): Promise<{ readonly findings: readonly ReportFinding[]; readonly error: string | null }> {
  if (day === null) return { findings: [], error: "Its day is unknown: it is dated in the future." };
  const git = await openGit(folder, day);
  const sides = { base: git.at(parent), head: git.at(id) };
  try {
    const report = await run(
      { ...sides, rules, gate: "pull-request", today: day, simulated: true, trial: true },
      product,
    );
    return { findings: report.findings, error: null };
  } catch (error) {
    if (error instanceof ReviewError) return { findings: [], error: error.message };
    throw error;
  }
}

/** Where not one commit could be reviewed, nothing was tried. */
function refuseNothing(tried: readonly TriedReview[]): void {
  const [first] = tried;
  if (first === undefined || tried.some(({ error }) => error === null)) return;
  throw new ReviewError(
    "unsupported",
    `None of ${tried.length} merges could be reviewed. The newest: ${first.error}`,
    "Mend what it names, or choose other commits by `--ref`.",
  );
}
