import type { Report } from "../../src/domain/report.ts";
import { readMarker } from "../../src/github/comment-marker.ts";
import { checkRunOf } from "../../src/render/check-run.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderers } from "../../src/render/index.ts";
import { readRunnerLog } from "../action/runner-log.ts";
import { htmlOf, skeletonOf, textsOf } from "./github-html.ts";
import { live, liveInMarkdown } from "./markdown-tree.ts";
import { checkLaw, colourLaw, jsonLaw, sarifLaw, terminalLaw, xmlLaw } from "./output-laws.ts";

const occasion = {
  runUrl: "https://github.example/quayside/scoring/actions/runs/5",
  headNow: "c".repeat(40),
  enforced: "no",
} as const;

/** What GitHub renders as Markdown. */
const documentsOf = (report: Report): Readonly<Record<string, string>> => ({
  comment: renderComment(report, occasion),
  check: checkRunOf(report).summary,
});

export type Bones = Readonly<Record<string, string>>;

/** The elements that GitHub makes of them, before and after it takes away what it does not let stand. */
export function bonesOf(report: Report): Bones {
  const html = Object.entries(documentsOf(report)).map(([name, markdown]) => [name, htmlOf(markdown)] as const);
  return Object.fromEntries(
    html.flatMap(([name, { raw, clean }]) => [
      [`${name}, as written`, JSON.stringify(skeletonOf(raw))],
      [`${name}, as shown`, JSON.stringify(skeletonOf(clean))],
    ]),
  );
}

/** Elements that a benign twin of the same report does not have. */
export function* otherElements(report: Report, twin: Bones): Iterable<string> {
  for (const [name, bones] of Object.entries(bonesOf(report)))
    if (bones !== twin[name]) yield `${name}: other elements: ${firstDifference(bones, twin[name] ?? "")}`;
}

/** What GitHub would make of the text, and what would be taken for a marker. */
function* liveDocuments(report: Report): Iterable<string> {
  for (const [name, markdown] of Object.entries(documentsOf(report))) {
    for (const text of textsOf(htmlOf(markdown).raw))
      if (liveInMarkdown.test(text)) yield `${name}: ${JSON.stringify(text)}`;
    if (readMarker(markdown) !== null) yield `${name}: begins as our marker does`;
  }
}

function firstDifference(ours: string, theirs: string): string {
  const at = [...ours].findIndex((sign, index) => sign !== theirs[index]);
  return `${ours.slice(Math.max(0, at - 80), at + 80)} WHERE BENIGN ${theirs.slice(Math.max(0, at - 80), at + 80)}`;
}

/** What a runner obeys when a job prints these. */
export function* commandsIn(report: Report, twin: Report): Iterable<string> {
  for (const format of ["text", "markdown", "json", "sarif", "junit"] as const)
    for (const { name } of readRunnerLog(renderers[format](report)).commands) yield `${format}: commands ${name}`;
  const shapeOf = (one: Report) =>
    readRunnerLog(renderers.github(one)).commands.map(({ name, properties }) => [name, ...Object.keys(properties)]);
  if (JSON.stringify(shapeOf(report)) !== JSON.stringify(shapeOf(twin))) yield "github: other commands";
  for (const { message, properties } of readRunnerLog(renderers.github(report)).commands)
    if (live.test(message) || live.test(properties["title"] ?? "")) yield `github: live: ${JSON.stringify(message)}`;
}

/** Kinds of elements, each with its properties, of which a benign twin has none; what is cut is counted in emphasis. */
export function otherKinds(report: Report, twin: Bones): readonly string[] {
  const kinds = (text = "") => text.match(/\["\w+","(?:[^"\\]|\\.)*"/g) ?? [];
  return Object.entries(bonesOf(report)).flatMap(([name, found]) => {
    const known = new Set(['["em","{}"', ...kinds(twin[name])]);
    return [...new Set(kinds(found).filter((one) => !known.has(one)))].map((kind) => `${name}: ${kind}`);
  });
}

const laws = [liveDocuments, terminalLaw, colourLaw, checkLaw, sarifLaw, xmlLaw, jsonLaw];

/** What breaks a law of any surface, the first few. */
export const lawless = (report: Report): readonly string[] => laws.flatMap((law) => [...law(report)]).slice(0, 5);
