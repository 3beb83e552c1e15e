import { blobId } from "../domain/digest.ts";
import type { Repository } from "../domain/ports.ts";

/** A repository that holds files in memory: no revision, no history. */
export function memoryRepository(files: ReadonlyMap<string, Uint8Array>): Repository {
  const paths = [...files.keys()].sort();
  return {
    revision: null,
    list: async () => paths.map((path) => ({ path, kind: "blob", size: files.get(path)?.length ?? 0 })),
    contentIds: async (wanted) =>
      new Map(wanted.map((path) => [path, blobId(files.get(path) ?? new Uint8Array())] as const)),
    read: async (wanted) =>
      new Map(
        wanted.flatMap((path) => {
          const bytes = files.get(path);
          return bytes === undefined ? [] : [[path, bytes] as const];
        }),
      ),
    history: async () => ({ extent: "none", versions: new Map() }),
    readVersions: async () => new Map(),
  };
}
