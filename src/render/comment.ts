import type { Standing } from "../domain/presentation.ts";
import type { LevelCount, Report, ReportFinding } from "../domain/report.ts";
import type { ReviewError } from "../domain/review-error.ts";
import { capped } from "../domain/words.ts";
import { groundWords } from "./binds-words.ts";
import { clauseState, sheetsOf } from "./clause-words.ts";
import { code, finished, joinMarkdown, link, type MarkdownText, md, prose, strong } from "./escape.ts";
import { reasonsOf } from "./finding-groups.ts";
import { type Part, whole, within } from "./markdown/budget.ts";
import { footer, noteParts } from "./markdown/ending.ts";
import { asks, otherParts } from "./markdown/findings.ts";
import { registerParts } from "./markdown/registers.ts";
import { looseningParts, riskParts } from "./markdown/risks.ts";
import { clauseRow, otherSheets } from "./markdown/sheets.ts";
import { foldHead, foldTail, row, tableHead } from "./markdown/table.ts";
import { verdictText } from "./markdown/verdict.ts";
import { waiverParts } from "./markdown/waivers.ts";
import { placeLink } from "./place-link.ts";
import { plural, revisionWords } from "./verdict-words.ts";
import { type Step, wayToGreen } from "./way-to-green.ts";

/** What a comment says beside the report: where it was made, and by what it is held. */
export interface CommentOccasion extends Standing {
  readonly runUrl: string | null;
}

/** A comment takes 65,536 characters, its marker included; bytes are counted, of which there are never fewer. */
const longest = 65_000;

/** The report for the pull request's comment: in ten seconds what changed, what blocks and what to do. */
export function renderComment(report: Report, occasion: CommentOccasion): string {
  const parts: readonly Part[] = [
    whole("verdict", md`${verdictText(report)}${movedOn(report, occasion)}`),
    ...riskParts(report),
    ...heatParts(report),
    ...stepParts(report, occasion),
    ...looseningParts(report),
    ...otherParts(report),
    ...waiverParts(report),
    ...assessedClauses(report),
    ...registerParts(report),
    ...noteParts(report),
  ];
  return within(longest, parts, ending(report, occasion));
}

/** That there is no verdict, why, and what to do. */
export const renderNoVerdict = ({ message, help }: ReviewError, { runUrl }: Pick<CommentOccasion, "runUrl">): string =>
  finished(
    md`## ⛔ AI risk: no verdict\n\n${strong(message)}\n\n${prose(help)}${runUrl === null ? "" : md`\n\n<sub>${link("run", runUrl)}</sub>`}\n`,
  );

/** A push may come while a review runs: what is shown is about the commit that it names. */
function movedOn({ head }: Report, { headNow }: CommentOccasion): MarkdownText {
  if (headNow === null || headNow === head.revision) return md``;
  return md`\n\n> The head has moved to ${code(revisionWords(headNow))} while this ran; that commit has a run of its own.\n>`;
}

const squares = ["🟥", "🟧", "🟨", "🟩"] as const;

/** Open risks by effective level, before and after, one column a level. */
function heatParts({ heat, base }: Report): readonly Part[] {
  if (base === null || heat.length === 0) return [];
  const head = md`| Open risks, effective level | ${joinMarkdown(heat.map(levelHead), " | ")} |\n|${joinMarkdown(
    [0, ...heat].map(() => md` --- |`),
    "",
  )}\n`;
  const before = heat.map(({ before: count }) => md`${count ?? 0}`);
  const after = heat.map(({ before: was, after: count }) => (was === count ? md`${count}` : md`**${count}**`));
  return [{ item: "row", head, items: [row([md`before`, ...before]), row([md`after`, ...after])], tail: md`` }];
}

const levelHead = ({ level }: LevelCount, index: number, all: readonly LevelCount[]): MarkdownText => {
  const place = all.length < 2 ? 0 : Math.round((index * (squares.length - 1)) / (all.length - 1));
  return md`${squares[place] ?? ""} ${level ?? "not told"}`;
};

/** What blocks, as what to do about it: what answers most first. */
function stepParts(report: Report, { runUrl }: CommentOccasion): readonly Part[] {
  const steps = wayToGreen(report);
  if (steps.length === 0) return [];
  const head = md`### What blocks, and the shortest way to green\n\n`;
  return [{ item: "step", head, items: steps.map((step) => stepItem(step, report, runUrl)), tail: md`` }];
}

const mostPlaces = 10;

function stepItem({ fix, findings }: Step, report: Report, runUrl: string | null): MarkdownText {
  const several = findings.length > 1;
  const shown = findings.slice(0, mostPlaces);
  const more = findings.length - shown.length;
  const answers = several ? md` <sub>answers ${plural(findings.length, "finding")}</sub>` : md``;
  const items = shown.map((finding) => {
    const why = reasonsOf(finding)
      .slice(0, 3)
      .map((words) => prose(capped(words, 300)));
    const because = why.length === 0 ? md`` : md` <sub>${joinMarkdown(why, "; ")}</sub>`;
    return md`   - ${placeLink(finding.at, report, runUrl)} ${prose(finding.message)}${because} <sub>${code(finding.rule)}${asks(finding.rule, report)}${ground(finding, report)}</sub>`;
  });
  const rest = more === 0 ? [] : [md`   - and ${more} more`];
  return joinMarkdown([md`1. ${strong(fix)}${answers}`, ...items, ...rest], "\n");
}

function ground(finding: ReportFinding, report: Report): MarkdownText {
  const words = groundWords(finding, report);
  return words === "" ? md`` : md` · ${words}`;
}

const columns = ["Clause", "State", "Met", "Not met", "Waived", "Rests on"];

/** The clauses that rules speak about, those not met first, folded; the rest are counted. */
function assessedClauses(report: Report): readonly Part[] {
  const all = sheetsOf(report.clauses).core;
  const told = all.filter((clause) => clauseState(clause) !== "not assessed");
  if (told.length === 0) return otherSheets(report);
  const sorted = told.toSorted((a, b) => Number(b.notMet > 0) - Number(a.notMet > 0));
  const items = sorted.map(clauseRow);
  const open = told.filter(({ notMet }) => notMet > 0).length;
  const summary = `Evidence by clause: ${open} not met of ${told.length}; ${all.length - told.length} not assessed`;
  const head = md`${foldHead(summary)}${tableHead(columns)}`;
  return [{ item: "clause", head, items, tail: foldTail }, ...otherSheets(report)];
}

const enforcedWords: Readonly<Record<Standing["enforced"], string>> = {
  yes: "Merging into this branch asks for this gate.",
  no: "Nothing asks for this gate before a merge into this branch.",
  unknown: "Whether a merge into this branch asks for this gate cannot be told with this token.",
};

function ending(report: Report, { runUrl, enforced }: CommentOccasion): MarkdownText {
  const run = runUrl === null ? [] : [link("run", runUrl)];
  const lines = [gateLine(report), prose(enforcedWords[enforced]), ...run];
  return md`${footer(report)}\n<br><sub>${joinMarkdown(lines, " · ")}</sub>`;
}

/** Whether the change moves the gate that judges it. */
function gateLine({ gateFiles, base }: Report): MarkdownText {
  if (base === null) return md`Nothing to compare the gate's own files with.`;
  if (gateFiles.length === 0) return md`This change leaves the gate's own files and its workflow as they are.`;
  const shown = gateFiles.slice(0, mostGateFiles).map((path) => code(path));
  const more = gateFiles.length - shown.length;
  return md`**This change moves the gate itself:** ${joinMarkdown(shown, ", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const mostGateFiles = 10;
