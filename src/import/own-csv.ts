import type { ValueMap } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import { csvTables } from "../read/tables/csv-tables.ts";
import { isOwn, ownColumns } from "./own-columns.ts";
import { type OwnRow, readOwnRow, type ShownLevel } from "./own-row.ts";

/** A risk as a manifest's `risks` have it, and what its row shows of what the gate computes, which is not read back. */
export interface OwnRisk {
  readonly risk: ValueMap;
  readonly shown: readonly ShownLevel[];
  readonly at: Location;
}

/** The risks of one system, by its id. */
export interface OwnSystem {
  readonly id: string;
  readonly risks: readonly OwnRisk[];
}

/**
 * Reads what `export --format csv` wrote, also once a spreadsheet has saved it: the same risks, system by system in the
 * order of their first rows. `null` where the headings are not ours; nothing but faults where a cell cannot be read.
 */
export function readOwnCsv(path: string, text: string): Reading<readonly OwnSystem[]> | null {
  const { value: file, faults } = csvTables(path, text);
  if (file === null) return { value: null, faults };
  const [table] = file.tables;
  if (table === undefined || !isOwn(table.headings)) return null;
  const headed = ownColumns(file, table.headings);
  const rows = table.rows.flatMap((row) => readOwnRow(file, headed.columns, row) ?? []);
  const met = [...headed.faults, ...rows.flatMap((row) => row.faults)];
  return met.length > 0 ? { value: null, faults: met } : { value: systemsOf(rows), faults: [] };
}

function systemsOf(rows: readonly OwnRow[]): readonly OwnSystem[] {
  const systems = new Map<string, OwnRisk[]>();
  for (const { system, risk, shown, at } of rows) {
    const risks = systems.get(system) ?? [];
    risks.push({ risk, shown, at });
    systems.set(system, risks);
  }
  return [...systems].map(([id, risks]) => ({ id, risks }));
}
