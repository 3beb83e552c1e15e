import type { LeftOutRow, Register } from "../domain/register.ts";
import type { Snapshot } from "../domain/snapshot.ts";

/** Rows of registers that are no risks: nothing is left out unsaid. */
export const registerNotes = ({ systems }: Pick<Snapshot, "systems">): readonly string[] =>
  systems.flatMap(({ manifest: { path, register } }) =>
    register === undefined ? [] : [...skippedNote(path, register), ...blankNote(register)],
  );

function skippedNote(manifest: string, { path, leftOut }: Register): readonly string[] {
  const skipped = leftOut.flatMap(({ id, line }) => (id === null ? [] : [`${id} (line ${line})`]));
  return skipped.length === 0 ? [] : [`${manifest} skips ${listed(skipped)} of ${path}: no risk is read there.`];
}

function blankNote({ path, leftOut }: Register): readonly string[] {
  const blank = leftOut.filter(isBlank).map(({ line }) => String(line));
  if (blank.length === 0) return [];
  const rows = blank.length === 1 ? "1 row" : `${blank.length} rows`;
  return [`${path} has ${rows} in which nothing stands, on line ${listed(blank)}.`];
}

const isBlank = ({ id }: LeftOutRow): boolean => id === null;

const mostListed = 10;

const listed = (names: readonly string[]): string =>
  names.length <= mostListed
    ? names.join(", ")
    : `${names.slice(0, mostListed).join(", ")} and ${names.length - mostListed} more`;
