import { addDays, parseDay } from "../domain/day.ts";
import { type Finding, fingerprintOf } from "../domain/finding.ts";
import { isIntegrity } from "../domain/integrity.ts";
import { isPresent } from "../domain/presence.ts";
import type { Waiver, WaiverState } from "../domain/rule-book.ts";
import type { Clock } from "../domain/subject.ts";

/** The state of a waiver today; its last day counts, and one that misses what it must say never applies. */
export function waiverState(waiver: Waiver, clock: Clock): WaiverState {
  const [created, expires] = [parseDay(waiver.created ?? ""), parseDay(waiver.expires ?? "")];
  if (created === null || expires === null || expires < created) return "malformed";
  if (!isPresent(waiver.reason) || !isPresent(waiver["approved-by"])) return "malformed";
  clock.mayChange(created);
  clock.mayChange(addDays(expires, 1));
  if (clock.today < created) return "not-yet";
  return clock.today > expires ? "lapsed" : "in-force";
}

/** What is asked of waivers: what they may cover, the digest of its risk's state where it has one, and when. */
export interface WaiverQuestion {
  readonly finding: Finding;
  state(): string | null;
  readonly clock: Clock;
}

/**
 * The waiver that covers a finding today, if one does. One that is bound to a state by `of` covers no other state; the
 * policy `integrity` cannot be waived.
 */
export function waiverFor(waivers: readonly Waiver[], { finding, state, clock }: WaiverQuestion): Waiver | null {
  if (isIntegrity(finding.rule)) return null;
  const covers = (waiver: Waiver): boolean =>
    // Its fingerprint is the finding's, so that its subject is the finding's too where its rule is.
    waiver.rule === finding.rule &&
    waiverState(waiver, clock) === "in-force" &&
    (waiver.of === undefined || waiver.of === state());
  return byFingerprint(waivers).get(fingerprintOf(finding))?.find(covers) ?? null;
}

const indexes = new WeakMap<readonly Waiver[], ReadonlyMap<string, readonly Waiver[]>>();

/** Waivers by what they name; asked once a finding, so they are sorted once. */
function byFingerprint(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  const known = indexes.get(waivers);
  if (known !== undefined) return known;
  const index = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const key = fingerprintOf(waiver);
    index.set(key, [...(index.get(key) ?? []), waiver]);
  }
  indexes.set(waivers, index);
  return index;
}
