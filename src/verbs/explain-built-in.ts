import { integrityRules } from "../domain/integrity.ts";
import type { ReportFinding } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { didYouMean } from "../read/nearest.ts";
import type { Explained, ExplainedSubject } from "../render/explained.ts";
import { plural } from "../render/verdict-words.ts";
import { judge, type ReviewInput } from "../review.ts";
import { askedWords, reviewOf, statusWords } from "./explain-words.ts";
import { findSubject } from "./find-subject.ts";

/** A rule of the built-in policy, with what was found; it is asked of everything, so what is met has no list. */
export function explainBuiltIn(word: string, subject: string | undefined, input: ReviewInput): Explained {
  const [, text] = Object.entries(integrityRules).find(([id]) => word === `integrity/${id}`) ?? [];
  if (text === undefined) throw unknownBuiltIn(word);
  const found = judge(input).settled.findings.filter(({ rule }) => rule === word);
  const name =
    subject === undefined || found.length === 0
      ? null
      : findSubject(
          subject,
          found.map((one) => one.subject),
        );
  const shown = found.filter((one) => name === null || one.subject === name);
  const { title, why, clauses } = text;
  return {
    rule: { id: word, title, why, clauses },
    catalogue: input.catalogue,
    review: reviewOf(input),
    counts: { met: 0, "not-met": found.length, "not-applicable": 0, unclear: 0 },
    asked: `Asked of every document ${askedWords(input)}: ${found.length === 0 ? "met everywhere" : `not met in ${plural(found.length, "place")}`}.`,
    notes: [],
    subjects: shown.map(explained),
    inFull: true,
  };
}

const explained = (finding: ReportFinding): ExplainedSubject => ({
  subject: finding.subject,
  outcome: "not-met",
  status: statusWords(finding),
  message: finding.message,
  fix: finding.fix,
  at: finding.at,
  decided: null,
  waiver: null,
});

function unknownBuiltIn(word: string): ReviewError {
  const ids = Object.keys(integrityRules).map((id) => `integrity/${id}`);
  const hint = didYouMean(word, ids);
  return new ReviewError("usage", `There is no rule \`${word}\`.`, `${hint}Built in are ${ids.join(", ")}.`);
}
