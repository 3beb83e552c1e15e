import { type Document, own, textOf, type ValuePath, valueAt } from "../../domain/document.ts";
import type { Fault } from "../../domain/integrity.ts";
import type { TableFile } from "../tables/table.ts";
import { fieldAt, isListField, isRatingField, wordKeyOf } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { quoted } from "./register-fault.ts";
import type { RegisterRow } from "./rows.ts";
import { unmappedWord } from "./unmapped-word.ts";

interface Rows {
  readonly rows: readonly RegisterRow[];
  readonly mapping: Mapping;
  readonly file: TableFile;
  readonly manifest: Document;
}

/**
 * A fault at a cell in words for who keeps the register: what stands there, and the line that the mapping lacks. `null`
 * where the row is no risk at all, which is said of its id.
 */
export function asCellFault(fault: Fault, given: Rows): Fault | null {
  const { rows, mapping, file } = given;
  const [root, index, ...within] = fault.cut ?? [];
  const row = root === "risks" && typeof index === "number" ? rows[index] : undefined;
  if (row === undefined) return fault;
  const { correction: _none, ...plain } = fault;
  if (within.length === 0 && fault.rule === "wrong-shape") return withoutId(plain, file);
  if (within[0] !== "id" && !isId.test(textOf(row.value["id"]))) return null;
  const field = fieldAt(within, (one) => row.cells.has(one));
  const text = field === null ? "" : textIn(row, field, within);
  if (field === null || text === "") return { ...plain, ...ofBlank(fault, within, given) };
  if (field === "id" && fault.rule === "wrong-shape") return { ...plain, ...unfitId(text, mapping) };
  return ofWord(plain, { ...given, field, text });
}

const isId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;

/** What a row leaves out, by the columns that would say it. */
function ofBlank({ rule, cut }: Fault, within: ValuePath, { rows, mapping }: Rows): Partial<Pick<Fault, "fix">> {
  const row = rows[Number(cut?.[1])];
  if (rule !== "wrong-shape" || row === undefined || valueAt(row.value, within) !== undefined) return {};
  const key = within.join(".");
  const columns = [...mapping.columns].filter(([field]) => field === key || field.startsWith(`${key}.`));
  if (columns.length === 0) return {};
  const headings = columns.map(([, heading]) => quoted(heading)).join(" and ");
  return { fix: `Fill the row's cell under ${headings}. A row that is no risk goes under \`skip:\` by its id.` };
}

/** What stands in a cell, of a list in it the item. */
function textIn({ cells, value }: RegisterRow, field: string, within: ValuePath): string {
  const item = isListField(field) ? textOf(valueAt(value, within)) : "";
  return item === "" ? (cells.get(field)?.text.trim() ?? "") : item;
}

function withoutId(fault: Fault, file: TableFile): Fault {
  const { line } = fault.at.start;
  return {
    ...fault,
    message: `The row on line ${line} of ${file.path} has no id.`,
    fix: "Give it one, or take out a row that is no risk.",
  };
}

function unfitId(text: string, { drop }: Mapping): Pick<Fault, "message" | "fix"> {
  const mark = /^[^A-Za-z0-9]+(?=[A-Za-z0-9][A-Za-z0-9._-]*$)/u.exec(text)?.[0];
  return {
    message: `${quoted(text)} is no id of letters, digits, \`.\`, \`_\` and \`-\` (at most 64).`,
    fix:
      mark !== undefined && drop === ""
        ? `Add \`ids: { drop: ${JSON.stringify(mark)} }\` under \`risks:\` in the manifest, or write the id without it.`
        : "Write an id in this cell. A row that is no risk goes under `skip:` by what stands here.",
  };
}

interface Cell extends Rows {
  readonly field: string;
  readonly text: string;
}

function ofWord(fault: Fault, { field, text, mapping, manifest }: Cell): Fault {
  const key = wordKeyOf(field);
  if (key === null || !["unknown-word", "wrong-shape"].includes(fault.rule)) return fault;
  // What the mapping makes of it is wrong there; a number that counts steps is none of the scale.
  if (own(mapping.words(key), text) !== undefined)
    return {
      ...fault,
      at: manifest.locate(["risks", key, text]),
      fix: `${fault.fix} It is what \`${key}\` says here.`,
    };
  if (mapping.numbers && isRatingField(field) && /^[1-9]\d?$/u.test(text)) return fault;
  return {
    ...fault,
    rule: "unknown-word",
    ...unmappedWord({ key, text, column: mapping.columns.get(field) ?? field, isRating: isRatingField(field) }),
  };
}
