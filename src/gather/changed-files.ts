import type { FileEntry, Repository } from "../domain/ports.ts";

/** Of a folder's files this many bytes are read to find out whether they changed; what is beyond counts as changed. */
const mostCompared = 64 * 1024 * 1024;

interface Sides {
  readonly base: Repository;
  readonly head: Repository;
}

/** Paths, among those wanted, whose content or whose being there is not the same on both sides. */
export async function changedFiles(
  { base, head }: Sides,
  wanted: (path: string) => boolean,
): Promise<readonly string[]> {
  const [before, after] = [byPath(await base.list()), byPath(await head.list())];
  const changed: string[] = [];
  const unsure: string[] = [];
  let bytes = 0;
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path), after.get(path)];
    const differ = differs(old, now);
    if (differ === false || !wanted(path)) continue;
    bytes += differ === null ? (now?.size ?? 0) : 0;
    (differ === null && bytes <= mostCompared ? unsure : changed).push(path);
  }
  if (unsure.length === 0) return changed;
  const [one, other] = [await base.read(unsure), await head.read(unsure)];
  return [...changed, ...unsure.filter((path) => !isSame(one.get(path), other.get(path)))];
}

const byPath = (entries: readonly FileEntry[]): ReadonlyMap<string, FileEntry> =>
  new Map(entries.map((entry) => [entry.path, entry]));

/** `null` where only the contents can tell. */
function differs(old: FileEntry | undefined, now: FileEntry | undefined): boolean | null {
  if (old?.kind !== now?.kind) return true;
  if (old?.oid !== undefined && now?.oid !== undefined) return old.oid !== now.oid;
  if (now?.kind !== "blob") return false;
  return old?.size === now.size ? null : true;
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other?.length === one.length && one.every((byte, at) => byte === other[at]);
