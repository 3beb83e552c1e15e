import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FileEntry, Repository } from "../domain/ports.ts";
import { joinPath } from "../domain/repository-path.ts";
import { ReviewError } from "../domain/review-error.ts";
import { contentIdsIn } from "./folder-content.ts";
import { unreadable, withRegular } from "./folder-file.ts";

const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

export interface FolderLimits {
  readonly files: number;
  readonly bytes: number;
}

const defaultLimits: FolderLimits = { files: 200_000, bytes: 512 * 1024 * 1024 };

/**
 * The files of a directory as they lie on the disk: no revision and no history. Links are listed, never followed;
 * `.git` and `node_modules` are left out. Read without waiting in turn with others: there is nothing else to do, and a
 * small folder is read before the first answer of another thread would be there.
 */
export async function openFolder(folder: string, limits: FolderLimits = defaultLimits): Promise<Repository> {
  if (!isFolder(folder))
    throw new ReviewError("no-such-folder", `${JSON.stringify(folder)} is no folder.`, "Name a folder that exists.");
  const root = realpathSync.native(folder);
  let listing: readonly FileEntry[] | undefined;
  const list = (): readonly FileEntry[] => {
    listing ??= listFolder(root, limits.files);
    return listing;
  };
  return {
    revision: null,
    list: async () => list(),
    read: async (paths) => readFiles(root, regularFiles(list(), paths), limits.bytes),
    contentIds: async (paths) => contentIdsIn(root, list(), paths),
    history: async () => ({ extent: "none", versions: new Map() }),
    readVersions: async () => new Map(),
  };
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

function regularFiles(entries: readonly FileEntry[], paths: readonly string[]): readonly FileEntry[] {
  const wanted = new Set(paths);
  return entries.filter((entry) => entry.kind === "blob" && wanted.has(entry.path));
}

function listFolder(root: string, maxFiles: number): readonly FileEntry[] {
  const files: FileEntry[] = [];
  const waiting = [""];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readFolder(root, folder)) {
      const path = joinPath(folder, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) waiting.push(path);
      const file = fileEntry(root, path, entry);
      if (file !== null) files.push(file);
    }
    if (files.length + waiting.length > maxFiles) throw tooManyFiles(maxFiles);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readFolder(root: string, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    throw unreadable(folder === "" ? "." : folder, cause);
  }
}

/** `null` for what no repository holds: directories, sockets, devices. */
function fileEntry(root: string, path: string, entry: Dirent): FileEntry | null {
  if (entry.isSymbolicLink()) return { path, kind: "link", size: 0 };
  if (!entry.isFile()) return null;
  const { size } = lstatSync(join(root, path));
  return { path, kind: "blob", size };
}

const tooManyFiles = (count: number): ReviewError =>
  new ReviewError("limit", `The folder holds more than ${count} files.`, "Review a smaller folder, or a revision.");

function readFiles(root: string, files: readonly FileEntry[], maxBytes: number): ReadonlyMap<string, Uint8Array> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  if (total > maxBytes)
    throw new ReviewError("limit", `The files to read hold ${total} bytes.`, "Review fewer or smaller files.");
  const contents = new Map<string, Uint8Array>();
  for (const file of files)
    contents.set(
      file.path,
      withRegular(root, file, (handle) => readFileSync(handle)),
    );
  return contents;
}
