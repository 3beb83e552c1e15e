import type { Day } from "../domain/day.ts";
import { type Finding, worseEffect } from "../domain/finding.ts";
import { type Clock, stillClock } from "../domain/subject.ts";
import type { AskScope, Due } from "../evaluate/assess.ts";
import { assessAll, findingsIn, type NotedSubject } from "../evaluate/assess-all.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import { compareFindings } from "./compare-findings.ts";
import { DayBook } from "./day-book.ts";
import { coveringWaiver, effectToday, type SettleScope } from "./effect-today.ts";
import type { DatedSubject } from "./holds-until.ts";
import type { Assessed } from "./settle.ts";

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
  const on: DatedSubject["on"] = (day) => {
    const { worst, due: next } = onDay(both, { ...scope, today: day, only: book.rulesOn(day) });
    book.add(next);
    return { worst, days: next.map((one) => one.day) };
  };
  return [{ days: book.days(), on }];
}

const dueOf = ({ due, findings }: NotedSubject, scope: SettleScope): readonly Due[] => [
  ...due,
  ...waiverDays(findings, scope),
];

/** When a waiver begins or ends to cover what a subject does not meet: asked of every rule. */
function waiverDays(findings: readonly Finding[], scope: SettleScope): readonly Due[] {
  if (scope.rules.waivers.length === 0) return [];
  const due: Due[] = [];
  const mayChange = (day: Day): void => {
    if (day > scope.today) due.push({ day, asked: null });
  };
  const clock: Clock = { today: scope.today, mayChange };
  for (const finding of findings) coveringWaiver(finding, scope, clock);
  return due;
}

/** The worst effect of what bears one name on another day, both sides asked as of that day. */
function onDay({ head, base }: BothSides, scope: SettleScope & AskScope) {
  const clock = stillClock(scope.today);
  const asked = assessAll(head, scope);
  const now = findingsIn(asked);
  const old = base === "same" ? asked : assessAll(base, scope);
  const { compared } = compareFindings(now, findingsIn(old), scope.sides.lookup(clock));
  const worst = compared.map((one) => effectToday(one, scope, clock).effect).reduce(worseEffect, "none");
  const due = [asked, old].flatMap((side) => side.noted.flatMap((one) => one.due));
  return { worst, due: [...due, ...waiverDays(now, scope)] };
}
