import type { Fault, IntegrityRule } from "../domain/integrity.ts";
import type { Range } from "../read/places.ts";
import type { TableFile } from "../read/tables/table.ts";

/** A fault at a place of a table, by its line. */
export function cellFault(
  table: TableFile,
  range: Range,
  { rule, what, fix }: { readonly rule: IntegrityRule; readonly what: string; readonly fix: string },
): Fault {
  const at = table.locate(range);
  const { line } = at.start;
  return { rule, message: `Line ${line} of ${table.path}: ${what}.`, fix, place: String(line), cut: null, at };
}
