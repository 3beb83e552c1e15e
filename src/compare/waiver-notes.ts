import { addDays, type Day } from "../domain/day.ts";
import type { ReportFinding } from "../domain/report.ts";
import type { Waiver } from "../domain/rule-book.ts";
import { stillClock } from "../domain/subject.ts";
import { waiverState } from "../evaluate/waive.ts";

/** So many days before its end a waiver is spoken of. */
const noticeDays = 14;

/** Waivers that somebody should look at: those that cover nothing, and those that soon will not. */
export function waiverNotes(
  waivers: readonly Waiver[],
  findings: readonly ReportFinding[],
  today: Day,
): readonly string[] {
  const used = new Set(findings.flatMap(({ waiver }) => waiver ?? []));
  return waivers.flatMap((waiver) => {
    const state = stateInWords(waiver, today) ?? (used.has(waiver.id) ? null : "covers nothing that was found");
    return state === null ? [] : `Waiver ${waiver.id} (${waiver.rule} for ${waiver.subject}) ${state}.`;
  });
}

/** What a reader should know of a waiver's dates; `null` where it is in force for a while. */
function stateInWords(waiver: Waiver, today: Day): string | null {
  const clock = stillClock(today);
  const { created = "", expires = "" } = waiver;
  const words = {
    malformed: "is never in force: it needs a reason, `approved-by`, and `created` before `expires`",
    lapsed: `lapsed on ${expires} and covers nothing any more`,
    "not-yet": `covers nothing before ${created}`,
    "in-force": expires <= addDays(today, noticeDays) ? `ends on ${expires}` : null,
  } as const;
  return words[waiverState(waiver, clock)];
}
