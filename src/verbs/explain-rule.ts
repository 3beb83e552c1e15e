import { type RuleOutcome, ruleOutcomes } from "../domain/finding.ts";
import { isGuarded, isIntegrity } from "../domain/integrity.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import type { ReportFinding } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { RuleAnswer } from "../evaluate/assess.ts";
import { type ExplainedAnswer, explainAnswer } from "../evaluate/explain-answer.ts";
import { clausesOf } from "../gather/product.ts";
import { didYouMean } from "../read/nearest.ts";
import type { Explained, ExplainedSubject } from "../render/explained.ts";
import { plural } from "../render/verdict-words.ts";
import { judge } from "../review.ts";
import type { ExplainScope } from "./explain-scope.ts";
import { askedWords, reviewOf, statusWords } from "./explain-words.ts";
import { ruleInForce } from "./explained-force.ts";
import { findSubject } from "./find-subject.ts";
import { shippedIds, shippedPolicy } from "./policy-files.ts";

/** One rule asked of its subjects, or of the one that is named. */
export async function explainRule(
  { word, subject }: { word: string; subject: string | undefined },
  scope: ExplainScope,
): Promise<Explained> {
  const { input, world } = scope;
  const { policy, rule } = foundRule(word, scope);
  const inForce = input.rules.policies.includes(policy);
  const { head, settled, waivers } = judge({ ...input, proposed: null, rules: asking({ policy, rule }, input.rules) });
  const answers = head.flatMap((one) => one.answers.filter((answer) => answer.rule === rule));
  const name =
    subject === undefined || (answers.length === 0 && rule.levels[input.gate] === "off")
      ? null
      : findSubject(
          subject,
          answers.map(({ ref }) => ref.id),
        );
  const told = answers
    .filter(({ ref }) => name === null || ref.id === name)
    .map((answer) => explainAnswer(answer, { today: input.today, known: (id) => input.known(id) }));
  const counts = countOf(answers);
  return {
    rule: await ruleInForce(policy, rule, scope),
    catalogue: clausesOf(world.product, rule.clauses),
    review: reviewOf(input),
    counts,
    asked:
      rule.levels[input.gate] === "off"
        ? `Not asked ${askedWords(input)}: the rule is off at this gate; name another with --gate.`
        : `Asked ${askedWords(input)}: ${countWords(counts, rule)}.`,
    notes: [
      ...(inForce ? [] : [`The policy ${policy.id} is not in force here; it is asked as if it were.`]),
      ...unread(settled.findings),
    ],
    subjects: told.map((answer) => explainedSubject(answer, settled.findings, waivers.digestOf)),
    inFull: name !== null,
  };
}

/** The rule alone; of waivers it has to be known what else is found, so all others in force are asked as well. */
function asking({ policy, rule }: NamedRule, rules: RuleBook): RuleBook {
  if (rule.for !== "waiver") return { ...rules, policies: [{ ...policy, rules: [rule] }] };
  return rules.policies.includes(policy) ? rules : { ...rules, policies: [...rules.policies, policy] };
}

const countOf = (answers: readonly RuleAnswer[]): Explained["counts"] => {
  const count = (outcome: RuleOutcome): number => answers.filter((one) => one.outcome === outcome).length;
  return {
    met: count("met"),
    "not-met": count("not-met"),
    "not-applicable": count("not-applicable"),
    unclear: count("unclear"),
  };
};

/** `3 met, 1 not met`. */
function countWords(counts: Explained["counts"], rule: Rule): string {
  const some = ruleOutcomes.filter((outcome) => counts[outcome] > 0);
  if (some.length === 0) return `there is no ${rule.for} to ask`;
  return some.map((outcome) => `${counts[outcome]} ${outcome.replaceAll("-", " ")}`).join(", ");
}

/** What could not be read is asked of nobody, and that is no pass. */
function unread(findings: readonly ReportFinding[]): readonly string[] {
  const count = findings.filter(({ rule }) => isIntegrity(rule) && !isGuarded(rule)).length;
  return count === 0
    ? []
    : [`${plural(count, "integrity finding")}: what could not be read is not asked; see \`check\`.`];
}

function explainedSubject(
  answer: ExplainedAnswer,
  findings: readonly ReportFinding[],
  digestOf: (rule: string, subject: string) => string | null,
): ExplainedSubject {
  const { ref, outcome, when, require, finding, at } = answer;
  const settled =
    finding === null ? undefined : findings.find((one) => one.subject === finding.subject && one.rule === finding.rule);
  return {
    subject: ref.id,
    outcome,
    status: settled === undefined ? "" : statusWords(settled),
    message: finding?.message ?? "",
    fix: finding?.fix ?? "",
    at,
    decided: { when, require },
    waiver: settled === undefined || ref.kind === "waiver" ? null : waiverOf(settled, digestOf),
  };
}

const waiverOf = (
  { rule, subject }: ReportFinding,
  digestOf: (rule: string, subject: string) => string | null,
): ExplainedSubject["waiver"] => ({ rule, subject, of: digestOf(rule, subject) });

interface NamedRule {
  readonly policy: Policy;
  readonly rule: Rule;
}

/** The rule among those in force, else among the shipped ones. */
function foundRule(word: string, { input, world }: ExplainScope): NamedRule {
  const inForce = input.rules.policies;
  const others = shippedIds(world)
    .filter((id) => !inForce.some((policy) => policy.id === id))
    .flatMap((id) => shippedPolicy(id, world)?.policy ?? []);
  for (const policies of [inForce, others]) {
    const found = policies.flatMap((policy) =>
      policy.rules.filter((rule) => isNamed(word, policy, rule)).map((rule) => ({ policy, rule })),
    );
    const [only, ...more] = found;
    if (only !== undefined && more.length === 0) return only;
    if (only !== undefined)
      throw new ReviewError(
        "usage",
        `\`${word}\` is a rule of ${found.map(({ policy }) => policy.id).join(" and of ")}.`,
        `Name it with its policy: \`${only.policy.id}/${word}\`.`,
      );
  }
  throw unknownRule(word, inForce, others);
}

const isNamed = (word: string, policy: Policy, rule: Rule): boolean =>
  word === rule.id || word === `${policy.id}/${rule.id}`;

function unknownRule(word: string, inForce: readonly Policy[], others: readonly Policy[]): ReviewError {
  const policies = [...inForce, ...others];
  const ids = policies.flatMap((policy) => policy.rules.map((rule) => `${policy.id}/${rule.id}`));
  const bare = policies.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.id)]);
  const hint = didYouMean(word, [...ids, ...bare]);
  const show = inForce.map(({ id }) => `\`ai-risk-gate policy show ${id}\``).join(", ");
  const rest = others.length === 0 ? "" : " `ai-risk-gate policy list` names the policies that ship beside them.";
  return new ReviewError(
    "usage",
    `There is no rule and no policy \`${word}\`.`,
    `${hint}Rules are listed by ${show}.${rest}`,
  );
}
