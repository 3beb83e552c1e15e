import type { Manifest } from "../domain/manifest.ts";
import { decisionRecords, metBy, namedDocuments } from "../domain/named-documents.ts";
import type { FileEntry } from "../domain/ports.ts";
import { folderOf, resolvePath } from "../domain/repository-path.ts";

/** The files of a side by path. */
export interface FileIndex {
  readonly all: readonly FileEntry[];
  entry(path: string): FileEntry | undefined;
  /** The path of the regular file spelt like this, whatever its case. */
  blobLike(path: string): string | undefined;
}

export function indexFiles(all: readonly FileEntry[]): FileIndex {
  const byPath = new Map(all.map((entry) => [entry.path, entry]));
  const blobs = all.filter((entry) => entry.kind === "blob");
  const byLowerCase = new Map(blobs.map((entry) => [entry.path.toLowerCase(), entry.path]));
  return { all, entry: (path) => byPath.get(path), blobLike: (path) => byLowerCase.get(path.toLowerCase()) };
}

/** What became of a path that a document names. */
export type NamedFile = { readonly path: string } | { readonly wrong: "refused" | "absent"; readonly why: string };

/** Finds the regular file that a document in `folder` names; links and paths out of the repository are refused. */
export function findNamed(written: string, folder: string, files: FileIndex): NamedFile {
  const resolved = resolvePath(folder, written);
  if ("refused" in resolved) return { wrong: "refused", why: resolved.refused };
  const { path } = resolved;
  const entry = files.entry(path);
  if (entry === undefined) {
    const through = ancestorsOf(path).find((ancestor) => files.entry(ancestor) !== undefined);
    if (through === undefined) return { wrong: "absent", why: "does not exist" };
    return { wrong: "refused", why: `passes through ${through}, which is no folder of this repository` };
  }
  if (entry.kind !== "blob")
    return { wrong: "refused", why: entry.kind === "link" ? "is a symbolic link" : "is a submodule" };
  return { path };
}

function ancestorsOf(path: string): readonly string[] {
  const ancestors: string[] = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) ancestors.push(folder);
  return ancestors;
}

/** Documents that a manifest names, as written, and that are not there. */
export function absentDocuments({ path, document }: Manifest, files: FileIndex): ReadonlySet<string> {
  const folder = folderOf(path);
  const named = [namedDocuments, metBy, decisionRecords].flatMap((list) => list(document.value));
  return new Set(named.map(({ file }) => file).filter((file) => !("path" in findNamed(file, folder, files))));
}
