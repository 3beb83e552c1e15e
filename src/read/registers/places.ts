import { type Document, type Value, type ValuePath, valueAt } from "../../domain/document.ts";
import type { Location } from "../../domain/location.ts";
import type { TableCell, TableFile } from "../tables/table.ts";
import { fieldAt } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { RegisterRow } from "./rows.ts";

interface Placed {
  readonly document: Document;
  readonly file: TableFile;
  readonly mapping: Mapping;
  readonly rows: readonly RegisterRow[];
}

/** A risk stands at its row, a field at its cell, and what the manifest says of it there. */
export function locateIn({ document, file, mapping, rows }: Placed): Document["locate"] {
  return (path, part) => {
    const [root, index, ...within] = path;
    if (root !== "risks" || typeof index !== "number") return document.locate(path, part);
    const row = rows[index];
    if (row?.head === undefined) return document.locate(["risks"], "key");
    const written = isFilled(row, within) ? null : inManifest(row, within, mapping);
    return written === null ? cellOf(row, within, file) : document.locate(written, part);
  };
}

const isFilled = (row: RegisterRow, within: ValuePath): boolean => (cellAt(row, within)?.text.trim() ?? "") !== "";

/** Where the manifest says something of a risk that its row does not. */
function inManifest({ value }: RegisterRow, within: ValuePath, { also, defaults }: Mapping): ValuePath | null {
  const id = typeof value["id"] === "string" ? value["id"] : "";
  const says = (map: Value | undefined): boolean => within.length > 0 && valueAt(map, within) !== undefined;
  if (says(valueAt(also, [id]))) return ["risks", "also", id, ...within];
  return says(defaults) && valueAt(value, within) === undefined ? ["risks", "defaults", ...within] : null;
}

const cellOf = (row: RegisterRow, within: ValuePath, file: TableFile): Location =>
  file.locate(cellAt(row, within) ?? cellBelow(row, within) ?? row.head ?? { start: 0, end: 0 });

function cellAt({ cells }: RegisterRow, within: ValuePath): TableCell | undefined {
  const field = fieldAt(within, (one) => cells.has(one));
  return field === null ? undefined : cells.get(field);
}

/** The first cell of what a field holds: of `inherent` that of its likelihood. */
function cellBelow({ cells }: RegisterRow, within: ValuePath): TableCell | undefined {
  const prefix = `${within.join(".")}.`;
  return within.length === 0 ? undefined : [...cells].find(([field]) => field.startsWith(prefix))?.[1];
}
