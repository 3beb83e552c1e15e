import { isMap, textOf, type Value, valueAt } from "../../domain/document.ts";
import { dimensions } from "../../domain/level.ts";
import type { RegisteredRisk, RegisteredSystem } from "../../domain/registered.ts";
import type { ReportRisk } from "../../domain/report.ts";
import { code, finished, joinMarkdown, type MarkdownText, md, strong } from "../escape.ts";
import { row, tableHead } from "../markdown/table.ts";
import { plural, revisionWords } from "../verdict-words.ts";
import type { Exporter } from "./formats.ts";

/** A column by its heading: what is written can be read again under it, and what is computed says so. */
const columns: readonly (readonly [heading: string, cell: (risk: RegisteredRisk) => MarkdownText])[] = [
  ["ID", ({ judged }) => code(judged.id)],
  ["Title", ({ judged }) => md`${judged.title}`],
  ["Status", ({ judged }) => md`${judged.status}`],
  ["Owner", ({ judged }) => named(judged.owner)],
  ["Likelihood", ({ judged }) => rating(judged.inherent?.likelihood)],
  ["Consequence", ({ judged }) => rating(judged.inherent?.consequence)],
  ["Inherent level, computed", ({ judged }) => md`${judged.inherent?.level ?? "–"}`],
  ["Treatment", ({ judged }) => md`${judged.treatment?.options.join(", ") || "–"}`],
  ["Plan", ({ written }) => text(written, ["treatment", "plan"])],
  ["Treatment status", ({ judged }) => md`${judged.treatment?.status ?? "–"}`],
  ["Due", ({ judged }) => md`${judged.treatment?.due ?? "–"}`],
  ["Residual likelihood", ({ judged }) => rating(judged.residual?.likelihood)],
  ["Residual consequence", ({ judged }) => rating(judged.residual?.consequence)],
  ["Residual level, computed", ({ judged }) => md`${judged.residual?.level ?? "–"}`],
  ["Effective level, computed", effective],
  ["Acceptance in force, computed", ({ judged }) => acceptance(judged)],
  ["State, computed", ({ judged }) => md`${judged.state}`],
];

/** The risk register as people keep it beside their code: a table for each system, a row for each risk. */
export const registerMarkdown: Exporter = ({ register, today, simulated, revision }) =>
  `${finished(
    joinMarkdown(
      [
        md`# Risk register`,
        md`As the record stands on ${today}${simulated ? ", a day that was named," : ""} in ${revision === null ? md`a folder` : code(revisionWords(revision))}. Levels and states are computed from the record; a residual level counts once evidence has earned it, and until then the effective level is the worse of the two.`,
        ...register().flatMap(systemParts),
      ],
      "\n\n",
    ),
  )}\n`;

const systemParts = ({ judged, risks }: RegisteredSystem): readonly MarkdownText[] => [
  md`## ${judged.name === "" ? judged.id : judged.name}`,
  md`System ${code(judged.id)}, ${judged.owner === null ? md`without an owner` : md`owned by ${named(judged.owner)}`}, from ${code(judged.path)}. ${countWords(risks)}`,
  md`${tableHead(columns.map(([heading]) => heading))}${joinMarkdown(
    risks.map((risk) => row(columns.map(([, cell]) => cell(risk)))),
    "\n",
  )}`,
];

/** `8 risks: 7 open, 1 above appetite.` */
function countWords(risks: readonly RegisteredRisk[]): string {
  const open = risks.filter(({ judged }) => judged.status === "open").length;
  const above = risks.filter(({ judged }) => judged.aboveAppetite).length;
  return `${plural(risks.length, "risk")}: ${open} open, ${above} above appetite.`;
}

/** A level above appetite stands out. */
function effective({ judged }: RegisteredRisk): MarkdownText {
  const { level } = judged.effective;
  if (level === null) return md`–`;
  return judged.aboveAppetite ? md`${strong(level)}, above appetite` : md`${level}`;
}

function acceptance({ acceptance }: ReportRisk): MarkdownText {
  if (acceptance === undefined) return md`–`;
  return md`${acceptance.as} by ${named(acceptance.by)} until ${acceptance.until}`;
}

const named = (who: string | null): MarkdownText => (who === null || who.trim() === "" ? md`–` : code(who));

const text = (value: Value, path: readonly string[]): MarkdownText => md`${textOf(valueAt(value, path)).trim() || "–"}`;

/** One value, or `individuals: major, organization: minor`. */
function rating(value: unknown): MarkdownText {
  const written = value as Value | undefined;
  if (!isMap(written)) return md`${textOf(written).trim() || "–"}`;
  const parts = dimensions.flatMap((dimension) => {
    const word = written[dimension];
    return word === undefined ? [] : [`${dimension}: ${textOf(word)}`];
  });
  return md`${parts.join(", ") || "–"}`;
}
