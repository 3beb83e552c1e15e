import type { ReportFinding } from "../domain/report.ts";
import type { Explained } from "../render/explained.ts";
import { revisionWords } from "../render/verdict-words.ts";
import type { ReviewInput } from "../review.ts";

/** `in 1a2b3c4d5e6f, on 2026-11-21, at gate pull-request`. */
export const askedWords = ({ head, today, gate }: ReviewInput): string =>
  `in ${revisionWords(head.revision)}, on ${today}, at gate ${gate}`;

/** `introduced, blocks`; `inherited, warns`; `waived by W-1`. */
export function statusWords({ status, effect, waiver }: ReportFinding): string {
  if (status === "waived") return waiver === undefined ? "waived" : `waived by ${waiver}`;
  return `${status}, ${effects[effect]}`;
}

const effects = { block: "blocks", warn: "warns", note: "a note", none: "without effect" } as const;

/** When, at which gate and in what a rule was asked. */
export const reviewOf = ({ head, today, gate }: ReviewInput): Explained["review"] => ({
  gate,
  today,
  revision: head.revision,
});
