import { digestOfValue } from "../domain/digest.ts";
import type { Report } from "../domain/report.ts";

/** The waivers that counted, by what they except. */
export const waiverParts = ({ waivers }: Report) =>
  waivers
    .filter(({ state, proposed }) => state === "in-force" && !proposed)
    .map(({ id, rule, subject, approvedBy, expires, covers }) => ({ id, rule, subject, approvedBy, expires, covers }));

/** What blocks and what warns, by the names that do not change with lines. */
export const findingParts = ({ findings }: Report) =>
  findings
    .filter(({ effect }) => effect === "block" || effect === "warn")
    .map(({ effect, fingerprint }) => ({ effect, fingerprint }));

/** From which release the record has moved, and the digest of how; `null` where no release before it was found. */
export function sincePart({ sinceRelease }: Report) {
  if (sinceRelease === undefined || "untold" in sinceRelease) return null;
  const { tag, revision, delta, unread } = sinceRelease;
  return { tag, revision, changes: delta.length, digest: digestOfValue({ delta, unread }) };
}
