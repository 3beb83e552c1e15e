import type { Day } from "../domain/day.ts";
import type { Version } from "../domain/ports.ts";
import { isRegular } from "./files.ts";

/** What a commit made of a path. */
export interface Change {
  readonly path: string;
  /** Day of the commit; `null` where it is unknown. */
  readonly day: Day | null;
  /** What stands there from then on, mode and object; no regular file's mode where nothing does. */
  readonly mode: string;
  readonly oid: string;
}

/** Versions by path, of changes from the newest to the oldest; those that leave the content as it was make none. */
export function versionsOf(changes: Iterable<Change>): ReadonlyMap<string, readonly Version[]> {
  const versions = new Map<string, Version[]>();
  for (const { path, day, mode, oid } of changes) {
    const version = { day, oid: isRegular(mode) ? oid : null };
    const known = versions.get(path) ?? [];
    // A changed mode is no new content: the older commit brought it.
    if (known.at(-1)?.oid === version.oid) known.pop();
    known.push(version);
    versions.set(path, known);
  }
  return versions;
}
