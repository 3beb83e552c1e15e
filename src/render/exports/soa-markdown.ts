import {
  type ApplicabilityStatement,
  type ApplicabilityStatus,
  applicabilityStatuses,
  type ControlStatement,
} from "../../domain/applicability.ts";
import { code, finished, joinMarkdown, type MarkdownText, md } from "../escape.ts";
import { row, tableHead } from "../markdown/table.ts";
import { plural, revisionWords } from "../verdict-words.ts";
import type { Exported } from "./formats.ts";
import {
  appliesWords,
  attestationWords,
  controlWords,
  evidenceWords,
  otherWords,
  reasonWords,
  statusWords,
} from "./soa-words.ts";

const columns = ["Control", "Applies", "Status", "Why", "Carried out by", "Stood by"];

/** The statement of applicability for people to read: a table for each system, every control of the annex in it. */
export const soaMarkdown = ({ statements, today, simulated, revision }: Exported): string =>
  `${finished(
    joinMarkdown(
      [
        md`# Statement of applicability`,
        md`The 38 controls of annex A of ISO/IEC 42001:2023, as the record answers them on ${today}${simulated ? ", a day that was named," : ""} in ${revision === null ? md`a folder` : code(revisionWords(revision))}. Evidence is shown as it was judged on that day, not as it is claimed. What no file shows rests on the word of whoever stands by it. This is evidence for an audit, not the outcome of one.`,
        ...statements().flatMap(systemParts),
      ],
      "\n\n",
    ),
  )}\n`;

const systemParts = ({ system, controls }: ApplicabilityStatement): readonly MarkdownText[] => [
  md`## ${system.name === "" ? system.id : system.name}`,
  md`System ${code(system.id)}, ${system.owner === "" ? md`without an owner` : md`owned by ${system.owner}`}, from ${code(system.path)}. ${countWords(controls)}`,
  md`${tableHead(columns)}${joinMarkdown(controls.map(controlRow), "\n")}`,
];

/** `Of 38 controls 30 are in place, 5 are not applicable, 3 are not answered.` */
function countWords(controls: readonly ControlStatement[]): string {
  const count = (status: ApplicabilityStatus): number => controls.filter((one) => one.status === status).length;
  const told = applicabilityStatuses
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${statusWords[status]}`);
  return `${plural(controls.length, "control")}: ${told.join("; ")}.`;
}

const controlRow = (control: ControlStatement): MarkdownText =>
  row([
    md`${control.number} ${control.title}`,
    md`${appliesWords(control)}`,
    md`${statusWords[control.status]}`,
    lines(reasonWords(control)),
    lines([
      ...control.controls.flatMap((one) => [controlWords(one), ...one.evidence.map(evidenceWords)]),
      ...otherWords(control),
    ]),
    lines(attestationWords(control)),
  ]);

/** Each on a line of its own within a cell; a dash where there is nothing. */
const lines = (entries: readonly string[]): MarkdownText =>
  entries.length === 0
    ? md`–`
    : md`${entries.map((entry, index) => (index === 0 ? md`${entry}` : md` <br> ${entry}`))}`;
