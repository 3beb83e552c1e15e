import type { Presentation } from "../domain/presentation.ts";
import type { Report } from "../domain/report.ts";
import type { ReviewError } from "../domain/review-error.ts";
import { checkRunOf, checkRunWithout } from "./check-run.ts";
import { renderComment, renderNoVerdict } from "./comment.ts";
import { suggestedEdits } from "./suggestion.ts";

/** What GitHub is shown of a verdict, and of there being none. */
export const presentedBy = (occasion: { readonly runUrl: string | null }) => ({
  presentation: (report: Report): Presentation => ({
    check: checkRunOf(report),
    comment: (standing) => renderComment(report, { ...occasion, ...standing }),
    suggestions: suggestedEdits(report),
    worth: { change: changesRisk(report), failure: report.verdict.outcome === "block" },
  }),
  withoutVerdict: (error: ReviewError): Presentation => ({
    check: checkRunWithout(error),
    comment: () => renderNoVerdict(error, occasion),
    suggestions: null,
    worth: { change: true, failure: true },
  }),
});

const changesRisk = ({ delta, findings, resolved }: Report): boolean =>
  delta.length + resolved.length > 0 || findings.some(({ status }) => status === "introduced" || status === "worsened");
