import { describe, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { readMarker } from "../../src/github/comment-marker.ts";
import { checkRunOf } from "../../src/render/check-run.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderers } from "../../src/render/index.ts";
import { readRunnerLog } from "../action/runner-log.ts";
import { naughty, naughtyListIsHere } from "./arbitrary-report.ts";
import { attacks, longAttacks } from "./attacks.ts";
import { htmlOf, skeletonOf, textsOf } from "./github-html.ts";
import { live } from "./markdown-tree.ts";
import { checkLaw, colourLaw, jsonLaw, sarifLaw, terminalLaw, xmlLaw } from "./output-laws.ts";
import { harmless, placements, planted } from "./planted.ts";
import { helpDesk } from "./reports/help-desk.ts";
import { hospital } from "./reports/hospital.ts";
import { lender } from "./reports/lender.ts";

const occasion = {
  runUrl: "https://github.example/quayside/scoring/actions/runs/5",
  headNow: "c".repeat(40),
  enforced: "no",
} as const;

/** Everything that a report may show in one report: of each kind a finding, a change, a risk, a note. */
const everything: Report = {
  ...lender,
  proposed: { error: "The policy lending could not be read." },
  adoption: true,
  simulated: true,
  findings: [...lender.findings, ...helpDesk.findings, ...hospital.findings],
  rulesFound: [...lender.rulesFound, ...helpDesk.rulesFound],
  systems: [...lender.systems, ...helpDesk.systems, ...hospital.systems],
  delta: [...lender.delta, ...helpDesk.delta, ...hospital.delta],
  heat: [
    { level: "critical", before: 0, after: 1 },
    { level: "intolerable", before: 2, after: 1 },
  ],
};

/** What GitHub renders as Markdown. */
const documentsOf = (report: Report): Readonly<Record<string, string>> => ({
  comment: renderComment(report, occasion),
  check: checkRunOf(report).summary,
});

type Bones = Readonly<Record<string, string>>;

/** The elements that GitHub makes of them, before and after it takes away what it does not let stand. */
function bonesOf(report: Report): Bones {
  const html = Object.entries(documentsOf(report)).map(([name, markdown]) => [name, htmlOf(markdown)] as const);
  return Object.fromEntries(
    html.flatMap(([name, { raw, clean }]) => [
      [`${name}, as written`, JSON.stringify(skeletonOf(raw))],
      [`${name}, as shown`, JSON.stringify(skeletonOf(clean))],
    ]),
  );
}

/** Elements that a benign twin of the same report does not have. */
function* otherElements(report: Report, twin: Bones): Iterable<string> {
  for (const [name, bones] of Object.entries(bonesOf(report)))
    if (bones !== twin[name]) yield `${name}: other elements: ${firstDifference(bones, twin[name] ?? "")}`;
}

/** What GitHub would make of the text, and what would be taken for a marker. */
function* liveInMarkdown(report: Report): Iterable<string> {
  for (const [name, markdown] of Object.entries(documentsOf(report))) {
    for (const text of textsOf(htmlOf(markdown).raw)) if (live.test(text)) yield `${name}: ${JSON.stringify(text)}`;
    if (readMarker(markdown) !== null) yield `${name}: begins as our marker does`;
  }
}

function firstDifference(ours: string, theirs: string): string {
  const at = [...ours].findIndex((sign, index) => sign !== theirs[index]);
  return `${ours.slice(Math.max(0, at - 80), at + 80)} WHERE BENIGN ${theirs.slice(Math.max(0, at - 80), at + 80)}`;
}

/** What a runner obeys when a job prints these. */
function* commandsIn(report: Report, twin: Report): Iterable<string> {
  for (const format of ["text", "markdown", "json", "sarif", "junit"] as const)
    for (const { name } of readRunnerLog(renderers[format](report)).commands) yield `${format}: commands ${name}`;
  const shapeOf = (one: Report) =>
    readRunnerLog(renderers.github(one)).commands.map(({ name, properties }) => [name, ...Object.keys(properties)]);
  if (JSON.stringify(shapeOf(report)) !== JSON.stringify(shapeOf(twin))) yield "github: other commands";
  for (const { message, properties } of readRunnerLog(renderers.github(report)).commands)
    if (live.test(message) || live.test(properties["title"] ?? "")) yield `github: live: ${JSON.stringify(message)}`;
}

const laws = [liveInMarkdown, terminalLaw, colourLaw, checkLaw, sarifLaw, xmlLaw, jsonLaw];

const benign = planted(everything, harmless);
const bones = bonesOf(benign);

const lawless = (report: Report): readonly string[] => laws.flatMap((law) => [...law(report)]).slice(0, 5);
const wrongIn = (report: Report): readonly string[] => [
  ...otherElements(report, bones),
  ...commandsIn(report, benign),
  ...lawless(report),
];

test("a benign report holds to all that is asked of a hostile one", () => {
  expect(wrongIn(benign)).toEqual([]);
});

describe("in every text of a report, on every surface", () => {
  test.each(attacks.map((attack) => [JSON.stringify(attack), attack] as const))("%s", (_, attack) => {
    const [before, behind] = placements(attack);
    // In half of the texts it stands first, in half last; then the other way round.
    expect(wrongIn(planted(everything, (index) => (index % 2 === 0 ? before : behind)(index)))).toEqual([]);
  });

  test.each(longAttacks.map((attack) => [attack.slice(0, 20), attack] as const))("%s at length", (_, attack) => {
    const report = planted(lender, placements(attack)[0]);
    const kinds = (text: string) => text.match(/\["\w+","(?:[^"\\]|\\.)*"/g) ?? [];
    for (const [name, found] of Object.entries(bonesOf(report))) {
      // What is cut is counted in emphasis.
      const known = new Set(['["em","{}"', ...kinds(bones[name] ?? "")]);
      expect([name, kinds(found).filter((one) => !known.has(one))]).toEqual([name, []]);
    }
    expect(lawless(report)).toEqual([]);
  });
});

describe.skipIf(!naughtyListIsHere)("naughty strings by turns (skipped where ../shared is absent)", () => {
  const turns = Array.from({ length: 30 }, (_, turn) => turn * 17);
  test.each(turns)("from %i on", (from) => {
    const word = (index: number) => `${naughty[(from + index) % naughty.length]} tail${index}`;
    expect(wrongIn(planted(everything, word))).toEqual([]);
  });
});
