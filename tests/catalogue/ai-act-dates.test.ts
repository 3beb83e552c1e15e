import { expect, test } from "vitest";
import { actDays } from "../../src/domain/ai-act-days.ts";
import { parseDay } from "../../src/domain/day.ts";
import { frameworks, researchIsThere, researchNotes } from "./files.ts";

const dates = frameworks.flatMap(([, framework]) => framework.dates ?? []);

test("of all frameworks a law alone has days, each told whole", () => {
  expect(frameworks.flatMap(([file, framework]) => (framework.dates === undefined ? [] : [file]))).toEqual([
    "eu-ai-act.yaml",
  ]);
  for (const { id, day, what, was, "amended-by": by } of dates) {
    expect(id).toMatch(/^[a-z][a-z-]*$/);
    expect([day, was ?? day].map(parseDay)).toEqual([day, was ?? day]);
    expect(what).toMatch(/^[A-Z].{15,}\.$/);
    if (was !== undefined) expect(by).toBe("Regulation (EU) 2026/1744");
  }
  expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
  expect(dates.map(({ day }) => day)).toEqual(dates.map(({ day }) => day).sort());
});

test("the gate computes with the days of the catalogue", () => {
  const listed = new Map(dates.map(({ id, day }) => [id, day]));
  expect(Object.entries(actDays).map(([id]) => [id, listed.get(id)])).toEqual(Object.entries(actDays));
});

interface ResearchedDate {
  readonly date: string;
  readonly moved?: string;
}

test.skipIf(!researchIsThere)("the days, and what they were before, are those of the research notes", () => {
  const notes = researchNotes("eu-ai-act.yaml")["application_dates"] as readonly ResearchedDate[];
  const known = new Set(notes.map(({ date }) => date));
  expect(dates.filter(({ day }) => !known.has(day))).toEqual([]);
  const moved = notes.flatMap(({ date, moved: words = "" }) => {
    const was = /^was (\S+)$/.exec(words)?.[1];
    return was === undefined ? [] : [`${date} was ${was}`];
  });
  expect(moved.filter((words) => !dates.some(({ day, was }) => words === `${day} was ${was}`))).toEqual([]);
});
