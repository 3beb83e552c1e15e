import { addDays, type Day, parseDay, parseDuration } from "../domain/day.ts";
import type { ValueMap, ValuePath } from "../domain/document.ts";
import type { Risk } from "../domain/manifest.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { stillClock } from "../domain/subject.ts";
import { authorityFor, isAuthority } from "../judge/acceptance.ts";
import type { DecisionScope } from "../judge/decisions.ts";
import { didYouMean } from "../read/nearest.ts";
import type { ReviewInput } from "../review.ts";

/** What people say on the command line. */
export interface Said {
  readonly by: string;
  readonly level: string | undefined;
  readonly expires: string | undefined;
  readonly reason: string | undefined;
  readonly conditions: readonly string[];
  readonly record: string | undefined;
}

/** A record to be written, and what it says in words. */
export interface Written {
  readonly path: ValuePath;
  readonly value: ValueMap;
  /** `accepted`, `self-accepted`, `approved`, `decided`, `refused`. */
  readonly verdict: string;
  /** `loans/CR-002 at high by risk-board, until 2027-02-20`. */
  readonly what: string;
  /** Who has to approve the pull request that brings it. */
  readonly guards: readonly string[];
  readonly self: boolean;
  readonly missing: readonly string[];
}

export interface DecisionAsked {
  readonly said: Said;
  readonly input: ReviewInput;
  /** Whether a file is there, by its path from the manifest. */
  readonly isThere: (path: string) => boolean;
}

const usualDays = 90;

export const scopeOf = (record: SystemRecord, { rules, today }: ReviewInput): DecisionScope => ({
  system: record.manifest.system,
  criteria: record.manifest.criteria,
  people: rules.people,
  clock: stillClock(today),
});

export const refused = (message: string, help: string): ReviewError => new ReviewError("usage", message, help);

export function assertReadable({ manifest }: SystemRecord, path: ValuePath, name: string): void {
  if (manifest.faulty(path))
    throw refused(
      `Something of ${name} in ${manifest.path} cannot be read.`,
      "`ai-risk-gate check` says what; put that right first.",
    );
}

export function levelGiven(word: string | undefined, effective: string, levels: readonly string[]): string {
  if (word === undefined) return effective;
  if (levels.includes(word)) return word;
  throw refused(
    `--level cannot be ${JSON.stringify(word)}.`,
    `${didYouMean(word, levels)}It is one of ${levels.join(", ")}.`,
  );
}

export function endGiven(word: string | undefined, today: Day): Day {
  if (word === undefined) return addDays(today, usualDays);
  const days = parseDuration(word);
  const end = days === null ? parseDay(word) : addDays(today, Math.ceil(days));
  if (end === null)
    throw refused(`--expires cannot be ${JSON.stringify(word)}.`, "Write a day as 2027-02-20, or a time as 90d.");
  if (end < today) throw refused(`${end} has passed.`, "Let the acceptance end on a day to come.");
  return end;
}

interface Asked {
  readonly level: string;
  readonly risk: Risk | null;
}

export function assertAuthority(by: string, { level, risk }: Asked, scope: DecisionScope): void {
  if (isAuthority(by, { risk, level }, scope)) return;
  const named = authorityFor(level, scope.criteria);
  throw refused(
    `${by} has no authority to accept ${level}.`,
    named.length === 0
      ? "The criteria name nobody for this level: write `acceptance-authority:` under `criteria:`."
      : `${didYouMean(by, named)}The criteria name ${named.join(", ")}; people.yml says who that is.`,
  );
}

export function assertRecord(path: string | undefined, isThere: (path: string) => boolean): void {
  if (path !== undefined && !isThere(path))
    throw refused(
      `The record ${path} is not there.`,
      "Add the minutes first; the path counts from the manifest's folder.",
    );
}
