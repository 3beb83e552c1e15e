import { type Document, isMap, textOf, type Value, type ValueMap, valueAt } from "../../domain/document.ts";
import type { Fault, Reading } from "../../domain/integrity.ts";
import type { Register } from "../../domain/register.ts";
import { checkShape } from "../schema.ts";
import { readTables } from "../tables/index.ts";
import type { FoundTable, TableFile } from "../tables/table.ts";
import { asCellFault } from "./cell-fault.ts";
import { chosenTables } from "./chosen-tables.ts";
import { columnsOf } from "./columns.ts";
import { type Mapping, mappingOf } from "./mapping.ts";
import { locateIn } from "./places.ts";
import { quoted, registerFault } from "./register-fault.ts";
import { filledUp, type RegisterRow, rowsOf } from "./rows.ts";
import { strayIds } from "./stray-ids.ts";

/** The file that a manifest names as its register: its text, or why there is none. */
export type RegisterFile = { readonly path: string; readonly text: string } | { readonly faults: readonly Unread[] };

/** Why a register gives no text; it stands at a place of its own where it could be opened. */
type Unread = Pick<Fault, "rule" | "message" | "fix"> & { readonly at?: Fault["at"] };

/** A manifest whose `risks` are those of its register, wherever they stand. */
export interface Registered {
  readonly document: Document;
  readonly faults: readonly Fault[];
  /** `null` where the manifest lists its risks itself, or where its register could not be read. */
  readonly register: Register | null;
  /** Says of a fault at a cell what the mapping has to tell; `null` where another fault says all there is to say. */
  inWords(fault: Fault): Fault | null;
}

/** The path of the register that a manifest names, as written; `null` where it lists its risks itself. */
export function registerNamed({ value }: Document): string | null {
  const from = valueAt(value, ["risks", "from"]);
  return typeof from === "string" && from !== "" ? from : null;
}

/** Puts the rows of the register in the place of `risks`, each value located at its cell. */
export function withRegister(document: Document, file: RegisterFile | null): Registered {
  const { value } = document;
  const written = isMap(value) ? value["risks"] : undefined;
  if (!(isMap(value) && isMap(written) && Object.hasOwn(written, "from")))
    return { document, faults: [], register: null, inWords: (fault) => fault };
  const faults = mappingFaults(document);
  const from = registerNamed(document);
  if (faults.length > 0 || from === null || file === null) return withoutRisks(document, faults);
  if ("faults" in file)
    return withoutRisks(
      document,
      file.faults.map((one) => unreadFault(document, one)),
    );
  const read = tablesOf(file);
  if (read === null) return withoutRisks(document, [unreadFault(document, unreadFormat(file.path))]);
  if (read.value === null)
    return withoutRisks(
      document,
      read.faults.map((one) => ({ ...one, cut: ["risks"] })),
    );
  return listed({ document, value, written }, read.value);
}

// A suggestion is tried by reading the manifest again, with the same register.
const known = new WeakMap<RegisterFile, Reading<TableFile> | null>();

function tablesOf(file: Exclude<RegisterFile, { readonly faults: unknown }>): Reading<TableFile> | null {
  const before = known.get(file);
  if (before !== undefined) return before;
  const read = readTables(file.path, file.text);
  known.set(file, read);
  return read;
}

/** What is wrong with the mapping itself. */
const mappingFaults = (document: Document): readonly Fault[] =>
  checkShape(document, "manifest").faults.filter(({ cut }) => cut?.[0] === "risks");

interface Written {
  readonly document: Document;
  readonly value: ValueMap;
  /** What stands under `risks`. */
  readonly written: ValueMap;
}

function listed({ document, value, written }: Written, file: TableFile): Registered {
  const mapping = mappingOf(written);
  const { tables, faults } = chosenTables(file, mapping, document);
  const columns = tables.map((table) => columnsOf(table, mapping, { file, manifest: document }));
  const unusable = [...faults, ...columns.flatMap((one) => one.faults)];
  if (unusable.length > 0) return withoutRisks(document, unusable);
  const all = tables.map((table, index) => rowsOf(table, columns[index]?.fields ?? [], { mapping, file }));
  const rows = all.flatMap((one) => one.rows);
  const leftOut = all.flatMap((one) => one.leftOut);
  const risks = rows.map((row) => filled(row, mapping, document));
  const heading = tables[0]?.headings.find(({ text }) => text.trim() === mapping.columns.get("id"));
  const at = file.locate(heading ?? { start: 0, end: 0 });
  const register = { path: file.path, mapping: written, headings: headingsOf(tables), leftOut, at };
  const found = [...all.flatMap((one) => one.faults), ...risks.flatMap((one) => one.faults)];
  const strays = strayIds(mapping, { document, path: file.path, rows, leftOut });
  if (rows.length === 0 && found.length === 0) found.push(noRows(file.path, document));
  return {
    document: {
      path: document.path,
      value: { ...value, risks: risks.map((one) => one.value) },
      locate: locateIn({ document, file, mapping, rows }),
    },
    // Of a row that cannot be read nobody knows the id.
    faults: found.length > 0 ? found : strays,
    register,
    inWords: (fault) => asCellFault(fault, { rows, mapping, file, manifest: document }),
  };
}

const headingsOf = (tables: readonly FoundTable[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ headings }) => headings.map(({ text }) => text.trim())));

const noRows = (path: string, document: Document): Fault =>
  registerFault("no-risks", {
    message: `${path} holds no row that is a risk; rules over nothing would always pass.`,
    fix: "Write a row for each risk; what is over stays, with a state that means `closed`.",
    place: "risks.from",
    at: document.locate(["risks", "from"]),
  });

/** A risk of a row with what the manifest says of it and of all of them. */
function filled(
  { value }: RegisterRow,
  { also, defaults, columns }: Mapping,
  document: Document,
): { readonly value: Value; readonly faults: readonly Fault[] } {
  const id = textOf(value["id"]);
  const more = valueAt(also, [id]);
  const faults: Fault[] = [];
  const twice = (path: readonly string[]): void => {
    const at = ["risks", "also", id, ...path];
    const heading = columns.get(path.join("."));
    const message = `\`${at.join(".")}\` is said twice: here and in the register${heading === undefined ? "" : `, in the column ${quoted(heading)}`}.`;
    const fix = "Say it in one place; what the table has a column for belongs there.";
    faults.push(registerFault("wrong-shape", { message, fix, place: at.join("."), at: document.locate(at), cut: at }));
  };
  const whole = filledUp({ said: value, more: isMap(more) ? more : {} }, twice);
  return { value: filledUp({ said: whole, more: defaults }, () => undefined), faults };
}

/** A manifest of which the mapping or the register cannot be used: what is wrong blocks, and no risk is there. */
function withoutRisks(document: Document, faults: readonly Fault[]): Registered {
  const { risks: _risks, ...others } = isMap(document.value) ? document.value : {};
  return { document: { ...document, value: others }, faults, register: null, inWords: (fault) => fault };
}

const unreadFault = (document: Document, { rule, message, fix, at }: Unread): Fault =>
  registerFault(rule, { message, fix, place: "risks.from", at: at ?? document.locate(["risks", "from"]) });

const unreadFormat = (path: string): Unread => ({
  rule: "unread-format",
  message: `${path} is in no format that is read as a register.`,
  fix: "Save the table as CSV, or write it in a Markdown file (.md, .csv, .tsv).",
});
