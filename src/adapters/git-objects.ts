import type { FileEntry } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import { decodeName, splitAtNul } from "./git-paths.ts";
import { runGit } from "./git-process.ts";

/** A file of a revision, with the object that holds its content. */
export interface TreeEntry extends FileEntry {
  readonly oid: string;
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

/** At most this much content is read at once. */
const maxContentBytes = 512 * 1024 * 1024;

/** Every file of a revision, sorted by path in UTF-16 order. */
export async function listTree(folder: string, revision: string): Promise<readonly TreeEntry[]> {
  const output = await runGit(folder, { args: ["ls-tree", "-r", "-z", "-l", "--full-tree", revision] });
  if (output.status !== 0) throw missingObject(output.stderr);
  const entries = splitAtNul(output.stdout).map(readEntry);
  const sorted = entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const twin = sorted.find((entry, index) => entry.path === sorted[index + 1]?.path);
  if (twin !== undefined)
    throw new ReviewError(
      "unreadable",
      `Two files are both called ${JSON.stringify(twin.path)}.`,
      "Rename one of them.",
    );
  return sorted;
}

/** `100644 blob OID    SIZE<tab>PATH`; the size of a submodule is `-`. */
function readEntry(record: Buffer): TreeEntry {
  const tab = record.indexOf(0x09);
  const [mode = "", , oid = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
  const path = decodeName(record.subarray(tab + 1));
  const kind = kinds[mode];
  if (kind === undefined)
    throw new ReviewError("unreadable", `${JSON.stringify(path)} has an unknown mode, ${mode}.`, "Commit it again.");
  return { path, kind, size: size === "-" ? 0 : Number(size), oid };
}

/** Contents of the regular files among the paths. */
export async function readFiles(
  folder: string,
  tree: readonly TreeEntry[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Set(paths);
  const files = tree.filter((entry) => entry.kind === "blob" && wanted.has(entry.path));
  const blobs = await readBlobs(
    folder,
    files.map((file) => file.oid),
  );
  const contents = new Map<string, Uint8Array>();
  for (const { path, oid } of files) {
    const content = blobs.get(oid);
    if (content === undefined) throw missingObject(`the content of ${JSON.stringify(path)}`);
    contents.set(path, content);
  }
  return contents;
}

/** Contents by object id, read by one `git cat-file --batch`. Every id must name a blob. */
export async function readBlobs(folder: string, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(oids)];
  const foreign = wanted.find((oid) => !/^[0-9a-f]{40}$/.test(oid));
  if (foreign !== undefined)
    throw new ReviewError("internal", `${JSON.stringify(foreign)} is no object id.`, "Report this as a bug.");
  if (wanted.length === 0) return new Map();
  const input = `${wanted.join("\n")}\n`;
  const output = await runGit(folder, { args: ["cat-file", "--batch"], input, maxBytes: maxContentBytes });
  if (output.status !== 0) throw missingObject(output.stderr);
  return splitBatch(output.stdout, wanted);
}

/** `OID blob SIZE<newline>CONTENT<newline>` for each object; `OID missing` where there is none. */
function splitBatch(output: Buffer, oids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const oid of oids) {
    const end = output.indexOf(0x0a, at);
    const head = output.toString("latin1", at, end);
    const match = /^([0-9a-f]{40}) blob (\d+)$/.exec(head);
    if (end < 0 || match?.[1] !== oid) throw missingObject(head.slice(0, 100));
    const start = end + 1;
    const stop = start + Number(match[2]);
    contents.set(oid, output.subarray(start, stop));
    at = stop + 1;
  }
  return contents;
}

/** An object that a commit names is not in this clone. */
export const missingObject = (words: string): ReviewError =>
  new ReviewError(
    "history-cut",
    `An object is not in this clone: ${words}.`,
    "Fetch all of it: `fetch-depth: 0`, no `filter:` and no `sparse-checkout:` for actions/checkout, or a whole clone.",
  );
