import { execFileSync } from "node:child_process";

export interface StoredObject {
  readonly type: string;
  readonly content: Buffer;
}

export interface StoredEntry {
  /** As the tree holds it: `40000` for a folder. */
  readonly mode: string;
  readonly name: Buffer;
  readonly oid: string;
}

const environment = { PATH: process.env["PATH"] ?? "", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

export const gitIn = (folder: string, ...args: readonly string[]): Buffer =>
  execFileSync("git", args, { cwd: folder, env: environment, stdio: "pipe", maxBuffer: 256 * 1024 * 1024 });

/** What git prints; `null` where it fails. */
export function gitSays(folder: string, ...args: readonly string[]): string | null {
  try {
    return gitIn(folder, ...args)
      .toString("utf8")
      .trim();
  } catch {
    return null;
  }
}

const repositories = new Map<string, ReadonlyMap<string, StoredObject>>();

/** An object of a repository; `null` where there is none. */
export function objectIn(folder: string, oid: string): StoredObject | null {
  const known = repositories.get(folder)?.get(oid);
  if (known !== undefined) return known;
  const objects = readObjects(gitIn(folder, "cat-file", "--batch-all-objects", "--batch"));
  repositories.set(folder, objects);
  return objects.get(oid) ?? null;
}

/** `OID TYPE SIZE`, a line's end, the content and another line's end for each object. */
function readObjects(output: Buffer): ReadonlyMap<string, StoredObject> {
  const objects = new Map<string, StoredObject>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [oid = "", type = "", size = ""] = output.toString("latin1", at, end).split(" ");
    const stop = end + 1 + Number(size);
    objects.set(oid, { type, content: output.subarray(end + 1, stop) });
    at = stop + 1;
  }
  return objects;
}

export function entriesOf(tree: Buffer): readonly StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(" ", at);
    const end = tree.indexOf(0, space);
    const oid = tree.toString("hex", end + 1, end + 21);
    entries.push({ mode: tree.toString("latin1", at, space), name: tree.subarray(space + 1, end), oid });
    at = end + 21;
  }
  return entries;
}

export interface StoredCommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  /** When it was committed, as GitHub writes it. */
  readonly date: string;
}

export function commitOf(content: Buffer): StoredCommitObject {
  const [head = ""] = content.toString("latin1").split("\n\n", 1);
  const values = (key: string): readonly string[] =>
    head.split("\n").flatMap((line) => (line.startsWith(`${key} `) ? [line.slice(key.length + 1)] : []));
  const [, seconds = "0"] = /> (\d+) [+-]\d+$/.exec(values("committer")[0] ?? "") ?? [];
  const date = new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "Z");
  return { tree: values("tree")[0] ?? "", parents: values("parent"), date };
}
