import { ReviewError } from "../domain/review-error.ts";
import { type CommittedFile, committedFiles, maxContentBytes, regularFiles, type WrittenFile } from "../git/files.ts";
import { decodeName } from "../git/names.ts";
import { isObjectId } from "../git/object-id.ts";
import { splitAtNul } from "./git-output.ts";
import { runGit } from "./git-process.ts";

/** Every file of a revision, sorted by path in UTF-16 order. */
export async function listTree(folder: string, revision: string): Promise<readonly CommittedFile[]> {
  const output = await runGit(folder, { args: ["ls-tree", "-r", "-z", "-l", "--full-tree", revision] });
  if (output.status !== 0) throw missingObject(output.stderr);
  return committedFiles(splitAtNul(output.stdout).map(readEntry));
}

/** `100644 blob OID    SIZE<tab>PATH`; the size of a submodule is `-`. */
function readEntry(record: Buffer): WrittenFile {
  const tab = record.indexOf(0x09);
  const [mode = "", , oid = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
  return { path: decodeName(record.subarray(tab + 1)), mode, oid, size: size === "-" ? null : Number(size) };
}

/** Contents of the regular files among the paths. */
export async function readFiles(
  folder: string,
  tree: readonly CommittedFile[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = regularFiles(tree, paths);
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
  const foreign = wanted.find((oid) => !isObjectId(oid));
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
