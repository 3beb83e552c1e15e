import { addDays, parseDay } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { isPlaceholder } from "../domain/placeholder.ts";
import type { Waiver } from "../domain/rule-book.ts";
import type { Clock } from "../domain/subject.ts";

export type WaiverState = "in-force" | "not-yet" | "lapsed" | "malformed";

/** The state of a waiver today; its last day counts, and one that misses what it must say never applies. */
export function waiverState(waiver: Waiver, clock: Clock): WaiverState {
  const [created, expires] = [parseDay(waiver.created ?? ""), parseDay(waiver.expires ?? "")];
  const says = (text: string | undefined): boolean => text !== undefined && !isPlaceholder(text);
  if (created === null || expires === null || expires < created) return "malformed";
  if (!says(waiver.reason) || !says(waiver["approved-by"])) return "malformed";
  clock.mayChange(created);
  clock.mayChange(addDays(expires, 1));
  if (clock.today < created) return "not-yet";
  return clock.today > expires ? "lapsed" : "in-force";
}

/** The waiver that covers a finding today, if one does; the policy `integrity` cannot be waived. */
export function waiverFor(finding: Finding, waivers: readonly Waiver[], clock: Clock): Waiver | null {
  if (finding.rule.startsWith("integrity/")) return null;
  const covers = (waiver: Waiver): boolean =>
    waiver.rule === finding.rule && waiver.subject === finding.subject && waiverState(waiver, clock) === "in-force";
  return waivers.find(covers) ?? null;
}
