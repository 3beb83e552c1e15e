import { createHash, type Hash } from "node:crypto";
import { readFileSync, readlinkSync, readSync } from "node:fs";
import { join } from "node:path";
import type { FileEntry } from "../domain/ports.ts";
import { baseName, folderOf } from "../domain/repository-path.ts";
import { trackedByLfs } from "../git/lfs-attributes.ts";
import { objectId } from "../git/object-id.ts";
import { withRegular } from "./folder-file.ts";

/**
 * The ids that git would give to files of a folder: of what Git LFS keeps elsewhere, the digest that its pointer would
 * name. A model may be larger than memory, so files are hashed piece by piece.
 */
export function contentIdsIn(
  root: string,
  entries: readonly FileEntry[],
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const wanted = new Set(paths);
  const isTracked = trackedByLfs(attributesIn(root, entries));
  return new Map(
    entries
      .filter(({ path }) => wanted.has(path))
      .map((entry) => [entry.path, idOf(root, entry, isTracked(entry.path))] as const),
  );
}

const largestAttributes = 1024 * 1024;

/** Texts of attributes by the folder in which they stand. */
const attributesIn = (root: string, entries: readonly FileEntry[]): ReadonlyMap<string, string> =>
  new Map(
    entries
      .filter(
        ({ path, kind, size }) => kind === "blob" && baseName(path) === ".gitattributes" && size <= largestAttributes,
      )
      .map(
        (entry) => [folderOf(entry.path), withRegular(root, entry, (handle) => readFileSync(handle, "utf8"))] as const,
      ),
  );

function idOf(root: string, entry: FileEntry, isTracked: boolean): string {
  if (entry.kind === "link") return objectId("blob", readlinkSync(join(root, entry.path), { encoding: "buffer" }));
  if (isTracked) return `sha256:${hashed(root, entry, createHash("sha256"))}`;
  return hashed(root, entry, createHash("sha1").update(`blob ${entry.size}\0`));
}

const hashed = (root: string, entry: FileEntry, hash: Hash): string =>
  withRegular(root, entry, (handle) => {
    const piece = Buffer.allocUnsafe(Math.min(Math.max(entry.size, 1), 1024 * 1024));
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
    return hash.digest("hex");
  });
