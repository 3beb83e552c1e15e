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

/** One subject on both sides: `same` where it is unchanged, `null` where nothing is compared. */
interface BothSides {
  readonly head: SubjectRef;
  readonly base: SubjectRef | "absent" | "same" | null;
}

/** Subjects at head whose answers may change by time alone. */
export function datedSubjects({ unchanged, head, base }: Assessed, scope: SettleScope): readonly DatedSubject[] {
  const { subjects } = scope.sides;
  const now = new Map(head.noted.map((one) => [keyOf(one.ref), one]));
  const old = new Map((base?.noted ?? []).map((one) => [keyOf(one.ref), one]));
  const heads = lazyRefs(subjects.head);
  const bases = lazyRefs(subjects.base);
  const changed = [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [after, before] = [now.get(key), old.get(key)];
    const ref = after?.ref ?? heads(key);
    if (ref === undefined) return [];
    const both = { head: ref, base: base === null ? null : (before?.ref ?? bases(key) ?? "absent") } as const;
    return datedSubject(both, [...dueOf(after, scope), ...(before?.due ?? [])], scope);
  });
  const others = unchanged.noted.flatMap((one) =>
    datedSubject({ head: one.ref, base: "same" }, dueOf(one, scope), scope),
  );
  return [...others, ...changed];
}

const keyOf = (ref: SubjectRef): string => `${ref.kind} ${ref.id}`;

/** Subjects by key, sorted once somebody asks: mostly nobody does. */
function lazyRefs(refs: Iterable<SubjectRef>): (key: string) => SubjectRef | undefined {
  let byKey: ReadonlyMap<string, SubjectRef> | undefined;
  return (key) => {
    byKey ??= new Map([...refs].map((ref) => [keyOf(ref), ref]));
    return byKey.get(key);
  };
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

const dueOf = (noted: NotedSubject | undefined, scope: SettleScope): readonly Due[] =>
  noted === undefined ? [] : [...noted.due, ...waiverDays(noted.findings, scope)];

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

/** One subject's worst effect on another day, both sides asked as of that day. */
function onDay({ head, base }: BothSides, scope: SettleScope & AskScope) {
  const clock = stillClock(scope.today);
  const asked = assessAll([head], scope);
  const now = findingsIn(asked);
  const old = base === null || base === "absent" || base === "same" ? null : assessAll([base], scope);
  const before = base === null ? null : base === "same" ? now : old === null ? [] : findingsIn(old);
  const { compared } = compareFindings(now, before, scope.sides.lookup(clock));
  const worst = compared.map((one) => effectToday(one, scope, clock).effect).reduce(worseEffect, "none");
  const due = [asked, old].flatMap((side) => side?.noted.flatMap((one) => one.due) ?? []);
  return { worst, due: [...due, ...waiverDays(now, scope)] };
}
