import { closeSync, constants, fstatSync, openSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { FileEntry } from "../domain/ports.ts";
import { folderOf } from "../domain/repository-path.ts";
import { ReviewError } from "../domain/review-error.ts";

/** Opens a file that is still the regular one that was listed, on a way without links, and closes it after use. */
export function withRegular<T>(
  root: string,
  { path, size }: Pick<FileEntry, "path" | "size">,
  use: (handle: number) => T,
): T {
  const file = join(root, path);
  try {
    const parent = realpathSync.native(join(root, folderOf(path)));
    if (parent !== join(root, folderOf(path))) throw new Error("a folder on the way is a link");
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const now = fstatSync(handle);
      if (!now.isFile() || now.size !== size) throw new Error("it changed while it was read");
      return use(handle);
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

export const unreadable = (path: string, cause: unknown): ReviewError =>
  new ReviewError("unreadable", `${JSON.stringify(path)} cannot be read.`, "Let the gate read it.", { cause });
