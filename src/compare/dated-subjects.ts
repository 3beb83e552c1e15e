import type { Day } from "../domain/day.ts";
import { type Finding, fingerprintOf, worseEffect } from "../domain/finding.ts";
import type { RecordedDay } from "../domain/snapshot.ts";
import type { Standing } from "../domain/standing.ts";
import { type Clock, stillClock } from "../domain/subject.ts";
import type { AskScope, Due } from "../evaluate/assess.ts";
import { assessAll, findingsIn, type NotedSubject } from "../evaluate/assess-all.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import { compareFindings } from "./compare-findings.ts";
import { DayBook } from "./day-book.ts";
import { coveringWaiver, effectToday, isOverdue } from "./effect-today.ts";
import type { DatedSubject } from "./holds-until.ts";
import type { Assessed } from "./settle.ts";
import type { SettleScope } from "./settle-scope.ts";

/** What bears one name on both sides, mostly one subject; `same` where it is unchanged. */
interface BothSides {
  readonly head: readonly SubjectRef[];
  readonly base: readonly SubjectRef[] | "same";
}

/** Subjects at head whose answers may change by time alone. Of one that is not noted nothing is ever said. */
export function datedSubjects({ unchanged, head, base }: Assessed, scope: SettleScope): readonly DatedSubject[] {
  const old = byName(base?.noted ?? []);
  const changed = [...byName(head.noted)].flatMap(([name, after]) => {
    const before = old.get(name) ?? [];
    const due = [...after.flatMap((one) => dueOf(one, scope)), ...before.flatMap((one) => one.due)];
    return datedSubject({ head: after.map(refOf), base: before.map(refOf) }, due, scope);
  });
  const others = unchanged.noted.flatMap((one) =>
    datedSubject({ head: [one.ref], base: "same" }, dueOf(one, scope), scope),
  );
  return [...others, ...changed];
}

const refOf = ({ ref }: NotedSubject): SubjectRef => ref;

/** Two systems may name one card, a control may name one file twice: they answer together, as they are compared. */
function byName(noted: readonly NotedSubject[]): ReadonlyMap<string, readonly NotedSubject[]> {
  const found = new Map<string, NotedSubject[]>();
  for (const one of noted) {
    const name = `${one.ref.kind} ${one.ref.id}`;
    const others = found.get(name) ?? [];
    others.push(one);
    found.set(name, others);
  }
  return found;
}

/** Of a subject only those rules are put again on a day that may say something else on it. */
function datedSubject(both: BothSides, due: readonly Due[], scope: SettleScope): readonly DatedSubject[] {
  if (due.length === 0) return [];
  const book = new DayBook(due);
  const seen = new Map<string, RecordedDay>();
  const on: DatedSubject["on"] = (day) => {
    const then = { ...scope, today: day, only: book.rulesOn(day), standing: standingOn(scope, seen) };
    const { worst, due: next } = onDay(both, then, seen);
    book.add(next);
    return { worst, days: next.map((one) => one.day) };
  };
  return [{ days: book.days(), on }];
}

/** What time brings about on both sides is inherited from the first day on which it is seen. */
function standingOn({ standing }: SettleScope, seen: ReadonlyMap<string, RecordedDay>): Standing | null {
  return standing === null ? null : { ...standing, since: (one) => standing.since(one) ?? seen.get(one) };
}

const dueOf = ({ due, findings }: NotedSubject, scope: SettleScope): readonly Due[] => [
  ...due,
  ...settlingDays(findings, scope),
];

/** When a waiver begins or ends to cover what a subject does not meet, or its deadline passes: asked of every rule. */
function settlingDays(findings: readonly Finding[], scope: SettleScope): readonly Due[] {
  if (scope.rules.waivers.length === 0 && scope.standing === null) return [];
  const due: Due[] = [];
  const mayChange = (day: Day): void => {
    if (day > scope.today) due.push({ day, asked: null });
  };
  const clock: Clock = { today: scope.today, mayChange };
  for (const finding of findings) {
    coveringWaiver(finding, scope, clock);
    isOverdue({ finding, status: "inherited" }, scope, clock);
  }
  return due;
}

/** The worst effect of what bears one name on another day, both sides asked as of that day. */
function onDay({ head, base }: BothSides, scope: SettleScope & AskScope, seen: Map<string, RecordedDay>) {
  const clock = stillClock(scope.today);
  const asked = assessAll(head, scope);
  const now = findingsIn(asked);
  const old = base === "same" ? asked : assessAll(base, scope);
  const { compared } = compareFindings(now, findingsIn(old), scope.sides.lookup(clock));
  for (const { finding, status } of compared) {
    const name = fingerprintOf(finding);
    if (status === "inherited" && !seen.has(name)) seen.set(name, { day: scope.today });
  }
  const worst = compared.map((one) => effectToday(one, scope, clock).effect).reduce(worseEffect, "none");
  const due = [asked, old].flatMap((side) => side.noted.flatMap((one) => one.due));
  return { worst, due: [...due, ...settlingDays(now, { ...scope, standing: standingOn(scope, seen) })] };
}
