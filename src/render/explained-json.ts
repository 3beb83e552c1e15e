import type { BuiltInRule, Explained, ExplainedSubject } from "./explained.ts";
import type { ExplainedRule } from "./explained-rule.ts";
import { heldData } from "./held-data.ts";
import { jsonText } from "./json.ts";

/** What `explain` tells as data; docs/policies.md shows the shape. */
export function renderExplainedJson({ rule, review, counts, notes, subjects, inFull }: Explained): string {
  return jsonText({
    version: 1,
    rule: "rule" in rule ? ruleData(rule) : builtInData(rule),
    gate: review.gate,
    today: review.today,
    head: { revision: review.revision },
    counts: {
      met: counts.met,
      notMet: counts["not-met"],
      notApplicable: counts["not-applicable"],
      unclear: counts.unclear,
    },
    notes,
    subjects: subjects.map((one) => subjectData(one, inFull)),
  });
}

const ruleData = ({ id, rule, enforceFrom, levelsAt, parameters, when, require }: ExplainedRule) => ({
  id,
  title: rule.title,
  why: rule.rationale,
  for: rule.for,
  grade: rule.grade,
  levels: rule.levels,
  ...heldData(rule),
  levelsAt,
  enforceFrom,
  parameters: parameters.map(({ name, type, value, default: initial, from, at }) => ({
    name,
    type,
    value,
    default: initial,
    from,
    at,
  })),
  when,
  require,
  fix: rule.fix,
  clauses: rule.clauses,
});

const builtInData = ({ id, title, why, clauses }: BuiltInRule) => ({ id, title, why, clauses });

/** The trees of a subject only where it was named: thousands of them are read by nobody. */
const subjectData = (
  { subject, outcome, status, message, fix, at, decided, waiver }: ExplainedSubject,
  inFull: boolean,
) => ({
  subject,
  outcome,
  status,
  message,
  fix,
  at,
  ...(inFull && decided !== null ? decided : {}),
  ...(inFull && waiver !== null ? { waiver } : {}),
});
