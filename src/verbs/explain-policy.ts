import type { RuleOutcome } from "../domain/finding.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import type { ReportFinding } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { RuleAnswer } from "../evaluate/assess.ts";
import { decisionReasons } from "../evaluate/decision-reasons.ts";
import { type ExplainedAnswer, explainAnswer } from "../evaluate/explain-answer.ts";
import { didYouMean } from "../read/nearest.ts";
import type { ExplainedPolicy, PolicyAnswer, PolicyPart } from "../render/explained-policy.ts";
import { judge, type ReviewInput } from "../review.ts";
import type { ExplainScope } from "./explain-scope.ts";
import { askedWords, reviewOf, statusWords } from "./explain-words.ts";
import { byClause } from "./policy-clauses.ts";
import { shippedPolicy } from "./policy-files.ts";
import { systemsOf } from "./subject-systems.ts";

/** The policy that a word names: one in force by its id or its file, else a shipped one; `null` where it names none. */
export function policyFor(word: string, { input, world }: ExplainScope): Policy | null {
  const { policies } = input.rules;
  const path = word.replace(/^\.?\//, "");
  const inForce = policies.find(({ id, source }) => id === word || source === path);
  return inForce ?? shippedPolicy(word, world)?.policy ?? null;
}

/** Which clauses of a policy apply to each system, or to the one that is named, why, from when, and whether they are met. */
export function explainPolicy(policy: Policy, system: string | undefined, scope: ExplainScope): ExplainedPolicy {
  const { input } = scope;
  const { head, settled } = judge({
    ...input,
    proposed: null,
    rules: { ...input.rules, policies: [asked(policy, input)] },
  });
  const only = system === undefined ? null : namedSystem(system, input);
  const belongs = systemsOf(input.head.systems);
  const told: Told = { policy, input, findings: settled.findings };
  const answers = head.flatMap((one) => one.answers);
  const isIn = (id: string | null) => (answer: RuleAnswer) =>
    id === null ? belongs(answer.ref) === null : (belongs(answer.ref)?.includes(id) ?? false);
  const systems = input.head.systems.map(({ manifest }) => manifest.system);
  const parts = systems
    .filter(({ id }) => only === null || id === only)
    .map(({ id, name = "" }) => partOf(`system:${id}`, name, { ...told, answers: answers.filter(isIn(id)) }));
  const others = policy.rules.some(({ for: kind }) => isRepositoryKind(kind)) && only === null;
  return {
    id: policy.id,
    title: policy.title,
    source: policy.source,
    notice: policy.notice ?? null,
    review: reviewOf(input),
    asked: `Asked ${askedWords(input)}${systems.length === 0 ? ": there is no system to ask" : ""}.`,
    notes: input.rules.policies.includes(policy)
      ? []
      : [`The policy ${policy.id} is not in force here; it is asked as if it were.`],
    parts: others ? [...parts, partOf(null, "", { ...told, answers: answers.filter(isIn(null)) })] : parts,
  };
}

const isRepositoryKind = (kind: Rule["for"]): boolean => kind === "change" || kind === "waiver";

/** Rules that are off at this gate are asked too: that they are not asked here is told. */
const asked = (policy: Policy, { gate }: ReviewInput): Policy => ({
  ...policy,
  rules: policy.rules.map((rule) =>
    rule.levels[gate] === "off" ? { ...rule, levels: { ...rule.levels, [gate]: "note" } } : rule,
  ),
});

interface Told {
  readonly policy: Policy;
  readonly input: ReviewInput;
  readonly findings: readonly ReportFinding[];
}

function partOf(
  system: string | null,
  name: string,
  told: Told & { readonly answers: readonly RuleAnswer[] },
): PolicyPart {
  const rules = told.policy.rules.filter(({ for: kind }) => isRepositoryKind(kind) === (system === null));
  const answers = rules.map((rule) =>
    answerOf(
      rule,
      told.answers.filter((one) => one.rule.id === rule.id),
      told,
    ),
  );
  return { system, name, clauses: byClause(answers) };
}

/** Of several subjects: the worst that is said, and why, where that is the same for all of them. */
function answerOf(rule: Rule, answers: readonly RuleAnswer[], { policy, input, findings }: Told): PolicyAnswer {
  const count = (outcome: RuleOutcome): number => answers.filter((one) => one.outcome === outcome).length;
  const counts = {
    met: count("met"),
    "not-met": count("not-met"),
    "not-applicable": count("not-applicable"),
    unclear: count("unclear"),
  };
  const outcome = worstFirst.find((one) => counts[one] > 0) ?? null;
  const alike = answers.filter((one) => (one.outcome === "not-applicable") === (outcome === "not-applicable"));
  const scope = { today: input.today, known: (id: string) => input.known(id) };
  const [first, ...others] = alike.slice(0, mostAlike).map((answer) => explainAnswer(answer, scope));
  const because = first === undefined ? [] : reasonsFor(first);
  const isSame = alike.length <= mostAlike && others.every((one) => isEqual(reasonsFor(one), because));
  const isAsked = rule.levels[input.gate] !== "off";
  return {
    id: `${policy.id}/${rule.id}`,
    rule,
    counts,
    outcome,
    because: isSame ? because : [],
    bindsFrom: first?.bindsFrom ?? null,
    status: isAsked && first !== undefined && answers.length === 1 ? statusOf(first, findings) : "",
  };
}

/** Of more subjects it is not worked out whether the rule applies to all for one reason. */
const mostAlike = 20;

const isEqual = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

const worstFirst = ["not-met", "unclear", "met", "not-applicable"] as const;

/** A rule without `when` applies to everybody. */
function reasonsFor({ when, rule }: ExplainedAnswer): readonly string[] {
  if (rule.when.kind === "constant") return [`it is asked of each ${rule.for}`];
  return decisionReasons(when);
}

function statusOf({ finding }: ExplainedAnswer, findings: readonly ReportFinding[]): string {
  const settled = findings.find((one) => one.rule === finding?.rule && one.subject === finding.subject);
  return settled === undefined ? "" : statusWords(settled);
}

function namedSystem(word: string, { head }: ReviewInput): string {
  const ids = head.systems.map(({ manifest }) => manifest.system.id);
  const id = word.replace(/^system:/, "");
  if (ids.includes(id)) return id;
  const there = ids.length === 0 ? "There is none here." : `There are ${ids.slice(0, 20).join(", ")}.`;
  throw new ReviewError("usage", `There is no system \`${word}\`.`, `${didYouMean(id, ids)}${there}`);
}
