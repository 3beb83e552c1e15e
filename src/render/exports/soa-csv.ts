import type { ControlStatement } from "../../domain/applicability.ts";
import { csvText } from "../csv.ts";
import type { Exporter } from "./formats.ts";
import {
  appliesWords,
  attestationWords,
  controlWords,
  evidenceWords,
  otherWords,
  reasonWords,
  statusWords,
} from "./soa-words.ts";

const columns = [
  "system",
  "control",
  "title",
  "applies",
  "status",
  "why",
  "carried out by",
  "evidence",
  "stood by",
  "as of",
  "revision",
];

/** The statement of applicability as a table: a row for each control of each system. */
export const soaCsv: Exporter = ({ statements, today, revision }) =>
  csvText([
    columns,
    ...statements().flatMap(({ system, controls }) =>
      controls.map((control) => [system.id, ...cells(control), today, revision ?? "a folder"]),
    ),
  ]);

const cells = (control: ControlStatement): readonly string[] => [
  control.number,
  control.title,
  appliesWords(control),
  statusWords[control.status],
  together(reasonWords(control)),
  together([...control.controls.map(controlWords), ...otherWords(control)]),
  together(control.controls.flatMap(({ evidence }) => evidence.map(evidenceWords))),
  together(attestationWords(control)),
];

const together = (entries: readonly string[]): string => entries.join("; ");
