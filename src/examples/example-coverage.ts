import type { Rule } from "../domain/policy.ts";
import { stillClock } from "../domain/subject.ts";
import { contextFor, type SubjectAssessment } from "../evaluate/assess.ts";
import { noteOutcomes, type SeenOutcomes } from "../evaluate/coverage.ts";
import { type Branch, branchesOf } from "../lint/branches.ts";
import type { ReviewInput } from "../review.ts";

/** How much of a rule its examples show. */
export interface RuleCoverage {
  readonly rule: string;
  /** Branches that anything can reach. */
  readonly branches: number;
  readonly reached: number;
  /** Those that no example reaches. */
  readonly missing: readonly Branch[];
  /** Those that nothing can reach, which do not count. */
  readonly excepted: readonly Branch[];
}

/** One example as it was judged. */
interface Judged {
  readonly input: Pick<ReviewInput, "today" | "gate" | "known">;
  readonly head: readonly Pick<SubjectAssessment, "ref">[];
  readonly seen: SeenOutcomes;
}

/** Notes how a rule's parts came out for every subject of one example. */
export function noteExample(rule: Rule, { input, head, seen }: Judged): void {
  if (rule.levels[input.gate] === "off") return;
  const clock = stillClock(input.today);
  for (const { ref } of head) {
    if (ref.kind !== rule.for) continue;
    const subject = ref.build(clock);
    noteOutcomes(rule, { subject, context: contextFor(subject, clock, { known: (id) => input.known(id) }) }, seen);
  }
}

/** A rule's branches against what its examples were seen to do. */
export function coverageOf(rule: Rule, seen: SeenOutcomes): RuleCoverage {
  const branches = branchesOf(rule);
  const isSeen = ({ part, outcome }: Branch): boolean => seen.get(part)?.has(outcome) ?? false;
  const counted = branches.filter((branch) => branch.possible || isSeen(branch));
  const missing = counted.filter((branch) => !isSeen(branch));
  return {
    rule: rule.id,
    branches: counted.length,
    reached: counted.length - missing.length,
    missing,
    excepted: branches.filter((branch) => !branch.possible && !isSeen(branch)),
  };
}
