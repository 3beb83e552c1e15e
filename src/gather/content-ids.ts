import type { FileEntry, Repository } from "../domain/ports.ts";

/**
 * What stands at each path, by an id that is another one for another content: git's own, of a Git LFS pointer that of
 * the file it points at. A link counts by where it leads, a submodule by its commit.
 */
export async function contentIds(
  entries: readonly FileEntry[],
  repository: Repository,
): Promise<ReadonlyMap<string, string>> {
  const bare = entries.filter(({ oid }) => oid === undefined).map(({ path }) => path);
  const hashed = bare.length === 0 ? nothing : ((await repository.contentIds?.(bare)) ?? nothing);
  const pointed = await pointedAt(entries.filter(mayPoint), repository);
  return new Map(
    entries.map(({ path, kind, oid }) => {
      const id = pointed.get(path) ?? oid ?? hashed.get(path) ?? "unknown";
      return [path, kind === "blob" ? id : `${kind}:${id}`];
    }),
  );
}

const nothing: ReadonlyMap<string, string> = new Map();

/** Pointers are of nearly one size, so that hardly any other file has to be read. */
const mayPoint = ({ kind, size }: FileEntry): boolean => kind === "blob" && size >= 126 && size <= 140;

async function pointedAt(entries: readonly FileEntry[], repository: Repository): Promise<ReadonlyMap<string, string>> {
  if (entries.length === 0) return nothing;
  const contents = await repository.read(entries.map(({ path }) => path));
  return new Map(
    [...contents].flatMap(([path, bytes]) => {
      const id = lfsId(bytes);
      return id === null ? [] : [[path, id] as const];
    }),
  );
}

const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid (sha256:[0-9a-f]{64})\nsize \d{1,15}\n$/;

/** What a Git LFS pointer points at. Nothing else may stand in one: a text that only begins like one is a text. */
const lfsId = (bytes: Uint8Array): string | null =>
  pointer.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"))?.[1] ?? null;
