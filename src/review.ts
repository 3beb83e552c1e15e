import { assessSides, oneByOne } from "./compare/assess-sides.ts";
import { compareSides } from "./compare/compared-sides.ts";
import { datedSubjects } from "./compare/dated-subjects.ts";
import { deltaOf } from "./compare/delta.ts";
import { foundRules } from "./compare/found-rules.ts";
import { heatOf } from "./compare/heat.ts";
import { holdsUntil } from "./compare/holds-until.ts";
import { integrityFindings } from "./compare/integrity-findings.ts";
import type { Answers, Judgement } from "./compare/judgement.ts";
import { allLoosenings } from "./compare/loosened.ts";
import { movedGate } from "./compare/moved-gate.ts";
import { notesOf } from "./compare/notes.ts";
import { type EvidenceBefore, ownEvidence } from "./compare/own-evidence.ts";
import { registersIn } from "./compare/registers.ts";
import { releaseParts } from "./compare/release-parts.ts";
import { reportSystems } from "./compare/report-systems.ts";
import { comparedIn, settle } from "./compare/settle.ts";
import type { ReleasedBefore } from "./compare/since-release.ts";
import { reviewedWaivers } from "./compare/waivers.ts";
import type { CatalogueClause, FrameworkIndex } from "./domain/catalogue.ts";
import type { Day } from "./domain/day.ts";
import { type Finding, fingerprintOf } from "./domain/finding.ts";
import type { LooseningTrees } from "./domain/loosening.ts";
import type { Gate } from "./domain/policy.ts";
import type { Untold } from "./domain/release.ts";
import type { Report } from "./domain/report.ts";
import type { Approval, RuleBook } from "./domain/rule-book.ts";
import type { Snapshot } from "./domain/snapshot.ts";
import type { Standing } from "./domain/standing.ts";
import { stillClock } from "./domain/subject.ts";
import { type AssessScope, assessSubject } from "./evaluate/assess.ts";
import { assessAll, findingsIn } from "./evaluate/assess-all.ts";
import { clauseResults } from "./evaluate/clauses.ts";
import { verdictOf } from "./evaluate/decide.ts";
import { reportPolicies } from "./evaluate/report-policies.ts";

export type { Answers, Judgement } from "./compare/judgement.ts";

/** Everything a review depends on: same input, same report. */
export interface ReviewInput {
  /** `null` where nothing is compared: then everything counts as introduced. */
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly rules: RuleBook;
  /** The rules that the head would bring, where they differ; an error where they cannot be read. */
  readonly proposed: RuleBook | { readonly error: string } | null;
  readonly gate: Gate;
  readonly today: Day;
  readonly simulated: boolean;
  readonly adoption: boolean;
  readonly approvals: readonly Approval[];
  readonly authors?: readonly string[];
  /** What files of evidence held at base; absent where there is none. */
  readonly evidenceBefore?: EvidenceBefore;
  /** Since when the base has had what the head inherits; `null` where that was not asked, or no history tells. */
  readonly standing: Standing | null;
  /** The last release, at a release. */
  readonly released?: ReleasedBefore | Untold;
  /** What a reader should know of how this was gathered, a sentence each. */
  readonly notes: readonly string[];
  readonly loosening: LooseningTrees;
  readonly catalogue: readonly CatalogueClause[];
  /** What the catalogue says of a framework; `undefined` where it does not have it. */
  framework(id: string): FrameworkIndex | undefined;
  /** Whether the catalogue has what a reference such as `owasp-llm:LLM01` points at. */
  known(reference: string): boolean;
  readonly tool: { readonly name: string; readonly version: string };
}

/** The product as one pure function: two snapshots and the rules in, one report out. */
export function review(input: ReviewInput, answers: Answers = askAll(input)): Report {
  const judged = judge(input, answers);
  const { verdict, settled, sides } = judged;
  const waivers = judged.waivers.told(settled.findings);
  const systems = reportSystems(input.head.systems, sides, input.today);
  const waived = new Set(settled.findings.filter((one) => one.status === "waived").map((one) => one.fingerprint));
  return {
    version: 1,
    tool: input.tool,
    gate: input.gate,
    today: input.today,
    simulated: input.simulated,
    adoption: input.adoption,
    holdsUntil:
      verdict.outcome === "block"
        ? null
        : holdsUntil(judged.dated(), verdict.outcome === "pass" ? "none" : verdict.outcome),
    rules: input.rules.source,
    base: input.base === null ? null : { revision: input.base.revision },
    head: { revision: input.head.revision },
    policies: reportPolicies(input.rules.policies, judged.tallies),
    verdict,
    proposed: proposedVerdict(input),
    findings: settled.findings,
    resolved: settled.resolved,
    rulesFound: foundRules([...settled.findings, ...settled.resolved], input.rules.policies),
    systems,
    delta: judged.delta,
    heat: heatOf(sides, input.base !== null),
    gateFiles: movedGate(input.base, input.head),
    waivers,
    clauses: clauseResults(input.catalogue, judged.tallies, { ...input.rules, waived, gate: input.gate }),
    ...registersIn({ ...input, ...settled, systems, records: input.head.systems }),
    ...releaseParts(input, sides),
    notes: notesOf(input, { ...judged, findings: settled.findings, waivers }),
  };
}

/** Every loosening between the two sides by the digest that an approval names. */
export function looseningDigests(input: ReviewInput): readonly string[] {
  if (input.base === null) return [];
  const loosened = allLoosenings(compareSides(input), input.loosening, { ...input, base: input.base });
  return loosened.map(({ digest }) => digest);
}

/** What a review of the head approves, by digest: every loosening, and all evidence that is new or changed there. */
export function approvable(input: ReviewInput): readonly string[] {
  const { evidenceBefore: before } = input;
  return [...looseningDigests(input), ...(before === undefined ? [] : ownEvidence(input.head.systems, before))];
}

/** Says of any snapshot on any day what some rules, by their names, find in it: fingerprints, nothing compared. */
export function finderOf(
  input: ReviewInput,
  names: ReadonlySet<string>,
): (head: Snapshot, today: Day) => ReadonlySet<string> {
  const policies = input.rules.policies.map((policy) => ({
    ...policy,
    rules: policy.rules.filter(({ id }) => names.has(`${policy.id}/${id}`)),
  }));
  const rules = { ...input.rules, policies };
  return (head, today) => {
    const alone = { ...input, base: null, proposed: null, rules, head, today };
    const sides = compareSides(alone);
    const found = findingsIn(assessAll(sides.subjects.head, askingOf(alone)));
    const ground = reviewedWaivers(alone, sides, []).ground.head;
    return new Set([...found, ...integrityFindings({ ...alone, ground }, sides, []).head].map(fingerprintOf));
  };
}

/** What rules are put to subjects with. */
function askingOf({ gate, today, rules, known }: ReviewInput): AssessScope {
  return { gate, today, policies: rules.policies, known: (reference) => known(reference) };
}

/** Asks every rule of both sides; since when findings stand changes no answer. */
export function askAll(input: ReviewInput): Answers {
  const sides = compareSides(input);
  const loosened = input.base === null ? [] : allLoosenings(sides, input.loosening, { ...input, base: input.base });
  const delta = input.base === null ? [] : deltaOf(sides, loosened);
  const asking = askingOf(input);
  const waivers = reviewedWaivers(input, sides, delta);
  const { others, assessed } = assessSides({ sides, waivers, delta, compared: input.base !== null }, asking);
  const integrity = integrityFindings({ ...input, ground: waivers.ground.head }, sides, loosened);
  return { sides, loosened, delta, others, asking, waivers, assessed: { ...assessed, integrity } };
}

/** The findings that the head has from its base, waived or not. */
export const inheritedIn = ({ assessed, sides, asking }: Answers): readonly Finding[] =>
  comparedIn(assessed, sides.lookup(stillClock(asking.today))).compared.flatMap(({ finding, status }) =>
    status === "inherited" ? [finding] : [],
  );

/** Reads from top to bottom as the review does: compare, ask every rule, settle what counts, fold one verdict. */
export function judge(input: ReviewInput, answers: Answers = askAll(input)): Judgement {
  const { sides, loosened, delta, others, asking, waivers, assessed } = answers;
  const { rules, adoption, standing } = input;
  const scope = { ...asking, rules, sides, waivers, adoption, standing, inherited: rules.config.inherited };
  const settled = settle(assessed, scope);
  return {
    sides,
    loosened,
    delta,
    get head() {
      const { unchanged, head } = sides.subjects;
      return [...oneByOne(unchanged, head, others)].map((ref) => assessSubject(ref, asking));
    },
    tallies: [...assessed.unchanged.tallies, ...assessed.head.tallies],
    waivers,
    settled,
    verdict: verdictOf(settled.findings, settled.resolved.length),
    dated: () => datedSubjects(assessed, scope),
  };
}

/** The verdict as the head's own rules would give it, their loosening aside: what a merge of them would mean. */
function proposedVerdict(input: ReviewInput): Report["proposed"] {
  const { proposed } = input;
  if (proposed === null || "error" in proposed) return proposed;
  const { settled } = judge({ ...input, rules: proposed, proposed: null });
  const counted = settled.findings.filter((one) => !one.fingerprint.startsWith("integrity/loosened file:"));
  return verdictOf(counted, settled.resolved.length);
}
