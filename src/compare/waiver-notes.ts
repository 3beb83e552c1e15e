import { addDays, type Day } from "../domain/day.ts";
import type { ReportFinding } from "../domain/report.ts";
import type { ReportWaiver } from "../domain/report-waiver.ts";

/** So many days before its end a waiver is spoken of; docs/configuration.md says so. */
const noticeDays = 14;

/** Waivers that somebody should look at and of which no finding tells: those that cover nothing, or soon will not. */
export function waiverNotes(
  waivers: readonly ReportWaiver[],
  findings: readonly ReportFinding[],
  today: Day,
): readonly string[] {
  const told = new Set(findings.flatMap(({ subject }) => (subject.startsWith("waiver:") ? [subject] : [])));
  return waivers.flatMap((waiver) => {
    if (waiver.proposed) return [];
    const words = endWords(waiver, today) ?? (told.has(`waiver:${waiver.id}`) ? null : stateWords(waiver));
    return words === null ? [] : `Waiver ${waiver.id} (${waiver.rule} for ${waiver.subject}) ${words}.`;
  });
}

/** Around its first and its last day, whatever else is told of it. */
function endWords({ state, expires, because }: ReportWaiver, today: Day): string | null {
  if (state === "not-yet") return `covers nothing yet: ${because}`;
  if (state === "lapsed") return `covers nothing any more: ${because}`;
  const isEnding = state === "in-force" && expires !== null && expires <= addDays(today, noticeDays);
  return isEnding ? `ends on ${expires}; from the next day on what it covers counts` : null;
}

function stateWords({ state, because, covers }: ReportWaiver): string | null {
  if (state === "in-force") return covers > 0 ? null : "covers nothing that was found";
  return `covers nothing: ${because}`;
}
