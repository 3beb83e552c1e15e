import { ruleOutcomes } from "../domain/finding.ts";
import { isIntegrity } from "../domain/integrity.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import type { ReportFinding } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { RuleAnswer } from "../evaluate/assess.ts";
import { type ExplainedAnswer, explainAnswer } from "../evaluate/explain-answer.ts";
import { didYouMean } from "../read/nearest.ts";
import type { Explained, ExplainedSubject } from "../render/explained.ts";
import type { ShownRule } from "../render/rule.ts";
import { plural } from "../render/verdict-words.ts";
import { judge, type ReviewInput } from "../review.ts";
import type { Asked } from "../run.ts";
import { askedWords, statusWords } from "./explain-words.ts";
import { findSubject } from "./find-subject.ts";
import { shippedIds, shippedPolicy, shownRules } from "./policy-files.ts";
import { textInForce } from "./policy-text.ts";
import type { World } from "./verb.ts";

/** What a review is made of, and where it came from. */
export interface ExplainScope {
  readonly input: ReviewInput;
  readonly asked: Asked;
  readonly world: World;
}

/** One rule asked of its subjects, or of the one that is named. */
export async function explainRule(
  { word, subject }: { word: string; subject: string | undefined },
  scope: ExplainScope,
): Promise<Explained> {
  const { input, world } = scope;
  const { policy, rule } = foundRule(word, scope);
  const inForce = input.rules.policies.includes(policy);
  const alone = { ...input, proposed: null, rules: { ...input.rules, policies: [{ ...policy, rules: [rule] }] } };
  const { head, settled } = judge(alone);
  const answers = head.flatMap((one) => one.answers);
  const name =
    subject === undefined || answers.length === 0
      ? null
      : findSubject(
          subject,
          answers.map(({ ref }) => ref.id),
        );
  const known = new Set(input.catalogue.map(({ id }) => id));
  const told = answers
    .filter(({ ref }) => name === null || ref.id === name)
    .map((answer) => explainAnswer(answer, { today: input.today, known: (id) => known.has(id) }));
  return {
    rule: await shownRule({ policy, rule }, scope),
    catalogue: world.product.catalogue,
    asked:
      rule.levels[input.gate] === "off"
        ? `Not asked ${askedWords(input)}: the rule is off at this gate; name another with --gate.`
        : `Asked ${askedWords(input)}: ${countWords(answers, rule)}.`,
    notes: [
      ...(inForce ? [] : [`The policy ${policy.id} is not in force here; it is asked as if it were.`]),
      ...unread(settled.findings),
    ],
    subjects: told.map((answer) => explainedSubject(answer, settled.findings)),
  };
}

/** `3 met, 1 not met`. */
function countWords(answers: readonly RuleAnswer[], rule: Rule): string {
  if (answers.length === 0) return `there is no ${rule.for} to ask`;
  const counts = ruleOutcomes.map(
    (outcome) => [outcome, answers.filter((one) => one.outcome === outcome).length] as const,
  );
  return counts
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome.replaceAll("-", " ")}`)
    .join(", ");
}

/** What could not be read is asked of nobody, and that is no pass. */
function unread(findings: readonly ReportFinding[]): readonly string[] {
  const count = findings.filter(({ rule }) => isIntegrity(rule) && rule !== "integrity/loosened").length;
  return count === 0
    ? []
    : [`${plural(count, "integrity finding")}: what could not be read is not asked; see \`check\`.`];
}

function explainedSubject(answer: ExplainedAnswer, findings: readonly ReportFinding[]): ExplainedSubject {
  const { ref, outcome, parts, undecided, finding, at } = answer;
  const settled =
    finding === null ? undefined : findings.find((one) => one.subject === finding.subject && one.rule === finding.rule);
  return {
    subject: ref.id,
    outcome,
    status: settled === undefined ? "" : statusWords(settled),
    sentence:
      finding?.message ??
      (undecided === null ? "" : `It cannot be decided, because ${undecided}; reading has already reported this.`),
    fix: finding?.fix ?? "",
    parts,
    at,
  };
}

async function shownRule(named: NamedRule, scope: ExplainScope): Promise<ShownRule> {
  const { policy, rule } = named;
  const text = await textInForce(policy, scope.asked.rules, scope.world);
  const all = text === null ? [] : shownRules({ policy, ...text });
  return all.find((one) => one.rule.id === rule.id) ?? { policy: policy.id, rule, when: [], require: [] };
}

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
  throw unknownRule(word, [...inForce, ...others]);
}

const isNamed = (word: string, policy: Policy, rule: Rule): boolean =>
  word === rule.id || word === `${policy.id}/${rule.id}`;

function unknownRule(word: string, policies: readonly Policy[]): ReviewError {
  const ids = policies.flatMap((policy) => policy.rules.map((rule) => `${policy.id}/${rule.id}`));
  const hint = didYouMean(word, [...ids, ...policies.flatMap((policy) => policy.rules.map((rule) => rule.id))]);
  const show = policies.map(({ id }) => `\`ai-risk-gate policy show ${id}\``).join(", ");
  return new ReviewError("usage", `There is no rule \`${word}\`.`, `${hint}Rules are listed by ${show}.`);
}
