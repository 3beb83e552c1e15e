import type { Document } from "../../domain/document.ts";
import type { Fault } from "../../domain/integrity.ts";
import type { FoundTable, TableFile } from "../tables/table.ts";
import type { Mapping } from "./mapping.ts";
import { quoted, registerFault } from "./register-fault.ts";

/** The tables of a file that hold the risks. Which of several is meant is never guessed. */
export function chosenTables(
  file: TableFile,
  { tables: wanted }: Mapping,
  manifest: Document,
): { readonly tables: readonly FoundTable[]; readonly faults: readonly Fault[] } {
  const { path, tables } = file;
  const at = manifest.locate(["risks", "from"]);
  if (tables.length === 0) {
    const fix = "Write the risks as a table, a row each, with the headings that `risks.columns` names.";
    const message = `${path} holds no table, so it holds no risk.`;
    return { tables, faults: [registerFault("no-risks", { message, fix, place: "risks.from", at })] };
  }
  if (wanted.length > 0) return named(file, wanted, manifest);
  if (tables.length === 1) return { tables, faults: [] };
  const fix = `Say under \`risks:\` which one it is: ${listed(tables, " or ")}. A list takes several.`;
  const message = `${path} holds ${tables.length} tables, and nothing says which one holds the risks.`;
  return { tables: [], faults: [registerFault("wrong-shape", { message, fix, place: "risks.from", at })] };
}

function named({ path, tables }: TableFile, wanted: readonly (string | number)[], manifest: Document) {
  const faults: Fault[] = [];
  const chosen = wanted.flatMap((one, index) => {
    const found = tables.filter(({ title }, at) => (typeof one === "number" ? at + 1 === one : title === one));
    if (found.length === 1) return found;
    const there = found.length === 0 ? "no table" : `${found.length} tables`;
    const place = wanted.length === 1 ? "risks.table" : `risks.table[#${index + 1}]`;
    const message = `${path} has ${there} ${typeof one === "number" ? `of the number ${one}` : `under ${quoted(one)}`}.`;
    const fix = `The tables are ${listed(tables, ", ")}.`;
    const at = manifest.locate(wanted.length === 1 ? ["risks", "table"] : ["risks", "table", index]);
    faults.push(registerFault("wrong-shape", { message, fix, place, at }));
    return [];
  });
  return { tables: [...new Set(chosen)], faults };
}

const mostListed = 10;

const listed = (tables: readonly FoundTable[], between: string): string =>
  tables.slice(0, mostListed).map(shown).join(between) +
  (tables.length > mostListed ? ` and ${tables.length - mostListed} more` : "");

/** A table by its number, with the heading that it stands under. */
const shown = ({ title }: FoundTable, index: number): string =>
  title === null ? `\`table: ${index + 1}\`` : `\`table: ${index + 1}\` (under ${quoted(title)})`;
