import type { RuleOutcome } from "../domain/finding.ts";
import type { Style } from "./escape.ts";

/** How an outcome is told in words and shown at a glance. */
export const outcomeSigns: Readonly<Record<RuleOutcome, { words: string; sign: string; style: Style }>> = {
  met: { words: "met", sign: "✔", style: "green" },
  "not-met": { words: "not met", sign: "✘", style: "red" },
  "not-applicable": { words: "not applicable", sign: "–", style: "dim" },
  unclear: { words: "unclear", sign: "?", style: "yellow" },
};
