import type { Fault, IntegrityRule } from "../domain/integrity.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import type { RecordedFault } from "../domain/snapshot.ts";

/** Faults of one file, and whether it is a manifest or gate file, whose faults are never inherited. */
export const recordFaults = (faults: readonly Fault[], path: string, guarded: boolean): readonly RecordedFault[] =>
  faults.map((fault) => ({ ...fault, path, guarded }));

interface Told {
  readonly path: string;
  readonly message: string;
  readonly fix: string;
  readonly guarded: boolean;
  readonly place?: string;
  readonly at?: Location;
}

/** A fault that no reader meets, because the file could not be read at all. */
export const gatherFault = (
  rule: IntegrityRule,
  { path, message, fix, guarded, place = "", at }: Told,
): RecordedFault => ({
  rule,
  message,
  fix,
  place,
  cut: null,
  at: at ?? startOfFile(path),
  path,
  guarded,
});
