import { isMap, type ValueMap } from "../domain/document.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import { readResultsJson } from "../read/json.ts";
import { readText, type Source, sourceOf } from "../read/text.ts";
import type { EvidenceFile, Measured } from "./evidence-kind.ts";
import { cannotRead } from "./results-json.ts";
import { countIn, inconclusive, numberIn, textIn } from "./spec.ts";
import { show } from "./weigh.ts";

/** One `eval` row of a report: what a detector made of a probe's attempts. */
export interface GarakRow {
  readonly probe: string;
  readonly detector: string;
  readonly failed: number;
  readonly evaluated: number;
  /** Attempts that gave nothing to evaluate. */
  readonly gaveNone: number;
  /** The bounds of the share that fails, as the report tells them. */
  readonly interval: readonly [number, number] | null;
  readonly at: Location;
}

export interface GarakReport {
  readonly rows: readonly GarakRow[];
  readonly ends: readonly ValueMap[];
}

type Refused = { readonly unreadable: Measured };
interface Entry {
  readonly value: ValueMap;
  readonly at: Location;
}

/** Reads a report of garak: JSON Lines with the rows of a whole run, from its setup to its completion. */
export function readGarak(file: EvidenceFile): GarakReport | Refused {
  const { value: text, faults } = readText(file.path, file.bytes);
  if (text === null)
    return { unreadable: cannotRead(faults[0]?.message ?? "", faults[0]?.at ?? startOfFile(file.path)) };
  const entries = entriesOf(sourceOf(file.path, text));
  if ("unreadable" in entries) return entries;
  const byType = grouped(entries);
  const cutOff = partMissing(byType, file.path);
  if (cutOff !== null) return { unreadable: cutOff };
  const rows: GarakRow[] = [];
  for (const entry of byType.get("eval") ?? []) {
    const row = rowOf(entry);
    if (typeof row === "string") return { unreadable: inconclusive(row, entry.at) };
    rows.push(row);
  }
  return { rows, ends: (byType.get("completion") ?? []).map(({ value }) => value) };
}

function entriesOf(source: Source): readonly Entry[] | Refused {
  const entries: Entry[] = [];
  for (let number = 1, from = 0; from < source.text.length; number += 1) {
    const { start, end } = source.line(number);
    const newline = source.text.indexOf("\n", start);
    from = newline < 0 ? source.text.length : newline + 1;
    const line = source.text.slice(start, end);
    if (line.trim() === "") continue;
    const at = source.locate(start, end);
    const { value: document, faults } = readResultsJson(source.path, line);
    const value = document?.value;
    // Of an attempt nothing is read; whatever else lost a part may have lost what counts.
    if (!isMap(value) || (faults.length > 0 && textIn(value, "entry_type") !== "attempt"))
      return { unreadable: inconclusive(`line ${number} is no whole row of a report of garak`, at) };
    entries.push({ value, at });
  }
  return entries;
}

function grouped(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byType = new Map<string, Entry[]>();
  for (const entry of entries) {
    const type = textIn(entry.value, "entry_type") ?? "";
    const known = byType.get(type);
    if (known === undefined) byType.set(type, [entry]);
    else known.push(entry);
  }
  return byType;
}

/** What a report of a run that came to its end has, and this one has not. */
function partMissing(byType: ReadonlyMap<string, readonly Entry[]>, path: string): Measured | null {
  const rows = [...byType.values()].flat();
  const last = rows.at(-1)?.at ?? startOfFile(path);
  const starts = byType.get("init") ?? [];
  if (byType.has("")) return inconclusive("a row does not tell its entry_type", byType.get("")?.[0]?.at ?? last);
  if (starts.length === 0 || !byType.has("start_run setup"))
    return inconclusive(
      "it does not begin with a run's setup and init, so nobody can tell what ran",
      startOfFile(path),
    );
  const ended = (byType.get("completion") ?? []).map(({ value }) => textIn(value, "run"));
  const open = starts.find(({ value }) => !ended.includes(textIn(value, "run")));
  return open === undefined ? null : inconclusive("it is cut off, its run has no completion", last);
}

/** A row's counts; in words, why they say nothing. */
function rowOf({ value, at }: Entry): GarakRow | string {
  const [probe, detector] = [textIn(value, "probe"), textIn(value, "detector")];
  if (probe === undefined || detector === undefined) return "a row does not name its probe and its detector";
  const name = `${show(probe)} by ${show(detector)}`;
  const passed = countIn(value, "passed");
  const evaluated = countIn(value, "total_evaluated") ?? countIn(value, "total");
  if (passed === undefined || evaluated === undefined || passed > evaluated)
    return `the row of ${name} tells no counts that add up`;
  // A count that is there and is none, or does not fit, contradicts the others.
  const failed = Object.hasOwn(value, "fails") ? countIn(value, "fails") : evaluated - passed;
  const gaveNone = Object.hasOwn(value, "nones") ? countIn(value, "nones") : 0;
  if (failed !== evaluated - passed || gaveNone === undefined) return `the row of ${name} tells no counts that add up`;
  if (evaluated === 0) return `of ${name} nothing was evaluated`;
  const interval = intervalOf(value);
  if (interval === "odd") return `the row of ${name} has bounds that are no shares`;
  return { probe, detector, failed, evaluated, gaveNone, interval, at };
}

/** Bounds of the share that fails, from 0 to 1, as garak writes them. */
function intervalOf(value: ValueMap): GarakRow["interval"] | "odd" {
  const stated = ["confidence_lower", "confidence_upper"].filter((key) => (value[key] ?? null) !== null);
  if (stated.length === 0) return null;
  const [low, high] = [numberIn(value, "confidence_lower"), numberIn(value, "confidence_upper")];
  const fits = low !== undefined && high !== undefined && low >= 0 && low <= high && high <= 1;
  return fits ? [low, high] : "odd";
}
