import type { DeltaEntry } from "../domain/report.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import type { ComparedSides } from "./compared-sides.ts";

/** How many risks are named one by one. */
const most = 10;

/**
 * Open risks whose residual is stated, and which the loss of evidence has put back to what they are without it, a
 * sentence each: time alone does that, whatever a change is about. What the delta tells is not told again.
 */
export function lostEvidenceNotes(
  records: readonly SystemRecord[],
  sides: ComparedSides,
  delta: readonly DeltaEntry[],
): readonly string[] {
  const told = new Set(delta.flatMap(({ kind, system, risk }) => (kind === "raised" ? [`${system}/${risk}`] : [])));
  const sentences = records.flatMap((record) => {
    const { id } = record.manifest.system;
    return sides
      .judged(record)
      .all()
      .flatMap((judged) => {
        const words = told.has(`${id}/${judged.risk.id}`) ? null : backToInherent(judged);
        return words === null ? [] : [`${id}/${judged.risk.id} ${words}.`];
      });
  });
  const rest = sentences.length - most;
  return rest <= 0 ? sentences : [...sentences.slice(0, most), `${rest} more risks have lost their evidence.`];
}

/** `is back to inherent (high): evals/fairness.json is 97 days old (at most 90d)`; `null` where evidence took nothing. */
export function backToInherent({ risk, rating }: JudgedRisk): string | null {
  const { inherent, residual, effective, lost } = rating;
  if (risk.status === "closed" || lost === undefined || inherent === null || effective === null) return null;
  if (residual?.worst === effective.worst) return null;
  const to = effective.worst === inherent.worst ? "inherent" : "what it is untreated";
  return `is back to ${to} (${effective.worst}): ${lost}`;
}

export const isProvisional = ({ rating }: Pick<JudgedRisk, "rating">): boolean => (rating.provisional ?? []).length > 0;

/** `is medium for now: evals/fairness.json came along with the claim, …`; `null` where its evidence counts as it is. */
export const forNow = ({ rating }: JudgedRisk): string | null => {
  const { effective, awaits, earned } = rating;
  if (awaits === undefined || effective === null) return null;
  return earned ? `is ${effective.worst} for now: ${awaits}` : `stays ${effective.worst}, above tolerance: ${awaits}`;
};
