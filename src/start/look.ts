import type { FileEntry } from "../domain/ports.ts";
import { isAssistantFile, isReadAssistantFile } from "./assistant-files.ts";
import { mayBeCard } from "./card-files.ts";
import { isDependencyFile } from "./dependency-files.ts";
import { isModelFile, isReadModelFile } from "./model-files.ts";
import { isAiConfiguration, isManifest, isRegister, promptFolder } from "./other-signs.ts";

/** At most so much is read, so that a first look is a matter of seconds. */
const most = { files: 2_000, bytes: 64 * 1024 * 1024, file: 1024 * 1024 };

export interface Look {
  /** All that count, by name at least. */
  readonly seen: readonly FileEntry[];
  /** Those of them that are read. */
  readonly read: readonly string[];
  /** How many would have been read as well, and are too large or too many. */
  readonly passedOver: number;
}

/** Somebody else's code, what a build left, and what is there for tests alone. */
const elsewhere =
  /(?:^|\/)(?:vendor|third[-_]party|node_modules|site-packages|\.?venv|\.tox|\.git|dist|target|__pycache__|fixtures?|__fixtures__|test[-_]?data)\//iu;

/** Which files of a folder are looked at, and which of those are read: nearest the root first. */
export function whatToLookAt(entries: readonly FileEntry[]): Look {
  const seen = entries.filter(({ path, kind }) => kind === "blob" && counts(path) && !elsewhere.test(path));
  const wanted = seen.filter(({ path, size }) => isRead(path, size)).sort(byDepth);
  const read: string[] = [];
  let bytes = 0;
  for (const { path, size } of wanted) {
    if (read.length === most.files || size > most.file || bytes + size > most.bytes) continue;
    read.push(path);
    bytes += size;
  }
  return { seen, read, passedOver: wanted.length - read.length };
}

const counts = (path: string): boolean =>
  (path.length <= 1_024 &&
    [isDependencyFile, mayBeCard, isModelFile, isAssistantFile, isAiConfiguration, isRegister, isManifest].some((is) =>
      is(path),
    )) ||
  promptFolder(path) !== null;

const isRead = (path: string, size: number): boolean =>
  isDependencyFile(path) || mayBeCard(path) || isReadAssistantFile(path) || isReadModelFile(path, size);

const depthOf = (path: string): number => path.split("/").length;

const byDepth = (a: FileEntry, b: FileEntry): number =>
  depthOf(a.path) - depthOf(b.path) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
