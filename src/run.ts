import type { Day } from "./domain/day.ts";
import type { GivenReview, GivenReviews } from "./domain/given-review.ts";
import { isGuarded } from "./domain/integrity.ts";
import type { Gate, Policy } from "./domain/policy.ts";
import type { Repository } from "./domain/ports.ts";
import type { ReleaseFiles } from "./domain/release.ts";
import { outcomes, type Report } from "./domain/report.ts";
import { ReviewError } from "./domain/review-error.ts";
import type { Approval } from "./domain/rule-book.ts";
import type { Snapshot } from "./domain/snapshot.ts";
import type { Standing } from "./domain/standing.ts";
import { isAdoption } from "./gather/adoption.ts";
import { bothSides } from "./gather/both-sides.ts";
import { gateReader } from "./gather/gate-reader.ts";
import { frameworkOf, isKnownReference } from "./gather/known-reference.ts";
import { type ReleasesAsked, releasedBefore } from "./gather/last-release.ts";
import { clausesOf, type Product } from "./gather/product.ts";
import { proposedRules } from "./gather/proposed-rules.ts";
import { releaseFiles } from "./gather/release-files.ts";
import { gatherRules, type RulesAsked } from "./gather/rule-book.ts";
import { snapshotsBy } from "./gather/snapshot.ts";
import { gatherStanding } from "./gather/standing.ts";
import { type Answers, approvable, askAll, finderOf, inheritedIn, type ReviewInput, review } from "./review.ts";

/** What is to be reviewed, and by whose rules. */
export interface Asked {
  /** `null`: nothing to compare with. */
  readonly base: Repository | null;
  readonly head: Repository;
  readonly rules: RulesAsked;
  readonly gate: Gate;
  readonly today: Day;
  readonly simulated: boolean;
  /** Path of the workflow that runs the gate, so that a change to it is told of. */
  readonly workflow?: string | null;
  /** The rules are tried on a change of the past, as if all were enforced; what it made of its own day's is left aside. */
  readonly trial?: boolean;
  /** Reviews that approve, asked for where something waits for one. */
  readonly reviews?: (() => Promise<GivenReviews>) | undefined;
  /** What a build hands over as evidence for the head; `null` where it hands nothing over. */
  readonly evidence?: Repository | null;
  /** Where a release looks for the one before it. */
  readonly releases?: ReleasesAsked | null;
}

/** Gathers both sides and the rules, and reviews them; publishing is the caller's. */
export const run = async (asked: Asked, product: Product): Promise<Report> =>
  reviewed(asked, await gathered(asked, product));

/** A review with the digests of the files that it rests on. */
export interface RunForRelease {
  readonly report: Report;
  readonly files: ReleaseFiles;
}

/** As `run`, for a release that is put on record. */
export async function runForRelease(asked: Asked, product: Product): Promise<RunForRelease> {
  const known = await gathered(asked, product);
  const head = { repository: asked.head, snapshot: known.input.head };
  const rules = { repository: asked.rules.repository, book: known.input.rules };
  return { report: await reviewed(asked, known), files: await releaseFiles({ head, rules }) };
}

async function reviewed(asked: Asked, known: Gathered): Promise<Report> {
  const answers = askAll(known.input);
  const input = { ...known.input, standing: await standingOf(asked, known, answers) };
  const report = review(input, answers);
  // Reviews are only read where one could change the verdict.
  if (asked.reviews === undefined || !waitsForApproval(report)) return report;
  const { given, missing, authors } = await asked.reviews();
  const approvals = await approvalsOf(given, { ...known, input });
  return review({ ...input, approvals, notes: missing, ...(authors === undefined ? {} : { authors }) });
}

/** The rules of another branch that judge as well, and why in a sentence. */
export interface JoinedRules {
  readonly rules: RulesAsked;
  readonly because: string;
}

/** Reviews by the rules asked for and by those that join them: the worse verdict counts. */
export async function runJoined(asked: Asked, joined: JoinedRules | null, product: Product): Promise<Report> {
  const report = await run(asked, product);
  if (joined === null) return report;
  const other = await run({ ...asked, rules: joined.rules }, product);
  const isWorse = outcomes.indexOf(other.verdict.outcome) > outcomes.indexOf(report.verdict.outcome);
  const counts = isWorse ? "they are stricter, and theirs is this verdict" : "they say nothing worse";
  const [chosen, note] = [isWorse ? other : report, `${joined.because}: ${counts}.`];
  return { ...chosen, notes: [note, ...chosen.notes] };
}

/** Everything a review depends on, read once. */
export const gather = async (asked: Asked, product: Product): Promise<ReviewInput> =>
  (await gathered(asked, product)).input;

interface Gathered {
  readonly input: ReviewInput;
  readonly snapshotOf: (side: Repository) => Promise<Snapshot>;
}

async function gathered(asked: Asked, product: Product): Promise<Gathered> {
  const { gate, today, simulated, workflow = null, trial = false } = asked;
  if (gate === "release" && asked.head.revision === null) throw releaseOfFolder();
  const asWritten = await gatherRules(asked.rules, product);
  const rules = trial ? { ...asWritten, policies: asWritten.policies.map(atOnce) } : asWritten;
  const { remote = null } = asked.rules;
  const snapshotOf = snapshotsBy({ ...rules, workflow, gate }, gateReader(product));
  const { head, base, ...known } = await bothSides(asked, snapshotOf);
  const proposed = base === null || trial ? null : await proposedRules(asked.head, { head, rules, remote }, product);
  // Only a pull request can be a first one: a release or a monitor run counts everything.
  const before = (trial ? asked.base : asked.rules.repository) ?? asked.head;
  const adoption = base !== null && gate === "pull-request" && (await isAdoption(before, rules));
  const { tool, loosening } = product;
  const catalogue = clausesOf(product, citedBy(rules.policies));
  const sides = { base, head, rules, proposed, gate, today, simulated, adoption };
  return {
    input: {
      ...sides,
      ...known,
      ...(await lastReleaseOf(asked, snapshotOf)),
      approvals: [],
      standing: null,
      notes: [],
      catalogue,
      known: isKnownReference,
      framework: frameworkOf,
      loosening,
      tool,
    },
    snapshotOf,
  };
}

const releaseOfFolder = (): ReviewError =>
  new ReviewError("usage", "A release is decided on a commit, not on a folder.", "Name the commit: `--head v1.2.0`.");

async function lastReleaseOf(
  { gate, head, releases = null }: Asked,
  snapshotOf: Gathered["snapshotOf"],
): Promise<Pick<ReviewInput, "released">> {
  if (gate !== "release" || releases === null || head.revision === null) return {};
  return { released: await releasedBefore(releases, head.revision, snapshotOf) };
}

const citedBy = (policies: readonly Policy[]): readonly string[] =>
  policies.flatMap(({ rules }) => rules.flatMap(({ clauses }) => clauses));

/** Asks history since when inherited findings stand, where a pull request on commits inherits some. */
async function standingOf(asked: Asked, { input, snapshotOf }: Gathered, answers: Answers): Promise<Standing | null> {
  const { base, head } = asked;
  if (base === null || base.revision === null || input.base === null || input.gate !== "pull-request") return null;
  const inherited = inheritedIn(answers);
  if (inherited.length === 0) return null;
  return gatherStanding({
    base: { repository: base, snapshot: input.base },
    head: { repository: head, snapshot: input.head },
    config: input.rules.config,
    today: input.today,
    inherited,
    snapshotOf,
    found: finderOf(input, new Set(inherited.map(({ rule }) => rule))),
  });
}

/** A policy as it is once all of its rules are enforced. */
const atOnce = (policy: Policy): Policy => ({
  ...policy,
  enforceFrom: null,
  rules: policy.rules.map((rule) => {
    const { enforceFrom, ...others } = rule;
    return enforceFrom === undefined ? rule : others;
  }),
});

/** Whether something waits for somebody who is no author of the change. */
const waitsForApproval = ({ findings, systems }: Report): boolean =>
  findings.some(({ rule, effect }) => isGuarded(rule) && effect === "block") ||
  systems.some(({ risks }) => risks.some(({ evidence }) => evidence.some(({ provisional }) => provisional === true)));

/** What each review has approved: every loosening and all evidence at the commit it looked at, by digest. */
async function approvalsOf(
  reviews: readonly GivenReview[],
  { input, snapshotOf }: Gathered,
): Promise<readonly Approval[]> {
  const approvals: Approval[] = [];
  const seen = new Map<string | null, readonly string[]>();
  for (const { login, reviewed } of reviews) {
    const digests = seen.get(reviewed.revision) ?? approvable({ ...input, head: await snapshotOf(reviewed) });
    seen.set(reviewed.revision, digests);
    approvals.push(...digests.map((of) => ({ login, of })));
  }
  return approvals;
}
