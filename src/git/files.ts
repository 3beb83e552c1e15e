import type { FileEntry } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";

/** A file of a revision, with the object that holds its content. */
export interface CommittedFile extends FileEntry {
  readonly oid: string;
}

/** A file as a tree names it. */
export interface WrittenFile {
  readonly path: string;
  /** Six octal digits. */
  readonly mode: string;
  readonly oid: string;
  /** `null` where there is none, as of a submodule. */
  readonly size: number | null;
}

const kinds: Readonly<Record<string, FileEntry["kind"]>> = {
  "100644": "blob",
  "100664": "blob",
  "100755": "blob",
  "120000": "link",
  "160000": "submodule",
};

/** Whether an entry of this mode is a regular file. */
export const isRegular = (mode: string): boolean => kinds[mode] === "blob";

/** Every file of a revision, sorted by path in UTF-16 order. Modes are known ones, and no two paths are one. */
export function committedFiles(written: readonly WrittenFile[]): readonly CommittedFile[] {
  const sorted = written.map(committedFile).sort((a, b) => (a.path < b.path ? -1 : 1));
  const twin = sorted.find((entry, index) => entry.path === sorted[index + 1]?.path);
  if (twin === undefined) return sorted;
  throw new ReviewError("unreadable", `Two files are both called ${JSON.stringify(twin.path)}.`, "Rename one of them.");
}

function committedFile({ path, mode, oid, size }: WrittenFile): CommittedFile {
  const kind = kinds[mode];
  if (kind === undefined)
    throw new ReviewError("unreadable", `${JSON.stringify(path)} has an unknown mode, ${mode}.`, "Commit it again.");
  return { path, kind, size: size ?? 0, oid };
}

/** The regular files among the paths. */
export function regularFiles(files: readonly CommittedFile[], paths: readonly string[]): readonly CommittedFile[] {
  const wanted = new Set(paths);
  return files.filter((file) => file.kind === "blob" && wanted.has(file.path));
}

/** At most this much content is read at once. */
export const maxContentBytes = 512 * 1024 * 1024;
