import { applies, type ExplainedPolicy, type PolicyAnswer, type PolicyPart } from "./explained-policy.ts";
import { jsonText } from "./json.ts";

/** What `explain POLICY` tells as data; docs/policies.md shows the shape. */
export function renderExplainedPolicyJson({
  id,
  title,
  source,
  notice,
  review,
  notes,
  parts,
}: ExplainedPolicy): string {
  return jsonText({
    version: 1,
    policy: { id, title, source, notice },
    gate: review.gate,
    today: review.today,
    head: { revision: review.revision },
    notes,
    systems: parts.map(partData),
  });
}

const partData = ({ system, clauses }: PolicyPart) => ({
  system,
  clauses: clauses.map(({ id, title, answers }) => ({
    id,
    title,
    applies: answers.some(applies),
    rules: answers.map(answerData),
  })),
});

const answerData = (answer: PolicyAnswer) => ({
  id: answer.id,
  title: answer.rule.title,
  for: answer.rule.for,
  levels: answer.rule.levels,
  clauses: answer.rule.clauses,
  applies: applies(answer),
  because: answer.because,
  bindsFrom: answer.bindsFrom,
  outcome: answer.outcome,
  status: answer.status,
  counts: {
    met: answer.counts.met,
    notMet: answer.counts["not-met"],
    notApplicable: answer.counts["not-applicable"],
    unclear: answer.counts.unclear,
  },
});
