import { expect, test } from "vitest";
import { checkRunOf } from "../../src/render/check-run.ts";
import { renderComment } from "../../src/render/comment.ts";
import { formats } from "../../src/render/formats.ts";
import { renderers } from "../../src/render/index.ts";
import { review } from "../../src/review.ts";
import { gatherStory, readStory } from "../stories.ts";

const report = review(await gatherStory(readStory("helpdesk-waiver-bound")));
const occasion = { runUrl: null, headNow: null, enforced: "unknown" } as const;

const shown: Readonly<Record<string, string>> = {
  ...Object.fromEntries(formats.map((format) => [format, renderers[format](report)])),
  "check run": checkRunOf(report).summary,
  comment: renderComment(report, occasion),
};

/** Words of one format may be broken over lines. */
const unwrapped = (text: string): string => text.replace(/\s+/g, " ");

test.each(Object.entries(shown))("a %s tells of a waived finding until when, by whom and why", (_, text) => {
  for (const words of ["W-1", "2027-01-31", "mira", "The filter for hidden instructions is bought and arrives"])
    expect(unwrapped(text)).toContain(words);
});

test("what is waived is counted, in the verdict, in the title of the check run and by clause", () => {
  expect(report.verdict).toMatchObject({ outcome: "pass", counts: { block: 0, waived: 1 } });
  expect(checkRunOf(report).title).toMatch(/^Nothing blocks this pull request.* 1 waived\.$/);
  const rule = report.findings.find(({ status }) => status === "waived");
  const counted = report.clauses.filter(({ waived }) => waived > 0).map(({ id }) => id);
  expect(counted.sort()).toEqual([...(rule?.clauses ?? [])].sort());
  expect(report.waivers.map(({ id, state, covers, proposed }) => ({ id, state, covers, proposed }))).toEqual([
    { id: "W-1", state: "in-force", covers: 1, proposed: false },
  ]);
});

test("a day before its last, on it and after it, a waiver is noted, and then its finding counts", async () => {
  const input = await gatherStory(readStory("helpdesk-waiver-last-day"));
  const on = (today: string) => {
    const { verdict, notes, holdsUntil, waivers } = review({ ...input, today });
    const told = notes.filter((note) => note.startsWith("Waiver"));
    return [today, verdict.outcome, holdsUntil, waivers[0]?.because, told.length];
  };
  expect([on("2026-11-20"), on("2026-11-21"), on("2026-11-22")]).toEqual([
    ["2026-11-20", "pass", "2026-11-22", "it lasts until 2026-11-21", 1],
    ["2026-11-21", "pass", "2026-11-22", "it lasts until 2026-11-21", 1],
    ["2026-11-22", "block", null, "it lapsed on 2026-11-21", 1],
  ]);
});

test("a waiver is noted from fourteen days before its end on", async () => {
  const input = await gatherStory(readStory("helpdesk-waiver-in-force"));
  const noted = (today: string) => review({ ...input, today }).notes.filter((note) => note.startsWith("Waiver W-1"));
  expect(noted("2027-01-16")).toEqual([]);
  expect(noted("2027-01-17")).toEqual([
    "Waiver W-1 (iso-23894/above-appetite-treated for risk:desk-answers/HD-3) ends on 2027-01-31; from the next day on what it covers counts.",
  ]);
});
