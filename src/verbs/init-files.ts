import { randomUUID } from "node:crypto";
import { existsSync, linkSync, lstatSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { ReviewError } from "../domain/review-error.ts";
import type { ProposedFile } from "../start/proposal.ts";

/** Whether something stands at a path already, a link that leads nowhere included. */
export function isThere(root: string, path: string): boolean {
  try {
    lstatSync(join(root, path));
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes new files, all of them or none: each whole beside its place first, then by its name, which fails where
 * something has come to stand there meanwhile. Nothing is ever overwritten, and nothing written outside of the folder.
 */
export function writeNew(root: string, files: readonly ProposedFile[]): void {
  const done: string[] = [];
  const waiting: { readonly from: string; readonly to: string; readonly path: string }[] = [];
  let path = "";
  try {
    for (const file of files) {
      path = file.path;
      const folder = folderFor(root, path, done);
      const from = join(folder, `.ai-risk-gate-${randomUUID()}`);
      waiting.push({ from, to: join(root, path), path });
      writeFileSync(from, file.text, { flag: "wx" });
    }
    for (const one of waiting) {
      path = one.path;
      linkSync(one.from, one.to);
      done.push(one.to);
    }
  } catch (cause) {
    for (const made of done.reverse()) rmSync(made, { recursive: true, force: true });
    if (cause instanceof ReviewError) throw cause;
    const help = "Nothing was written. See that the folder can be written to, then run it again.";
    throw new ReviewError("unreadable", `${path} could not be written.`, help, { cause });
  } finally {
    for (const { from } of waiting) rmSync(from, { force: true });
  }
}

/** The folder of a file, made where it is not there, and noted so that it can be taken away again. */
function folderFor(root: string, path: string, made: string[]): string {
  const folder = dirname(join(root, path));
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) made.push(first);
  const inside = realpathSync(root);
  if (folder !== root && !`${realpathSync(folder)}${sep}`.startsWith(`${inside}${sep}`))
    throw new ReviewError(
      "unreadable",
      `${path} would be written outside of the folder: a link leads out of it.`,
      "Nothing was written. Put a folder in the place of the link.",
    );
  return folder;
}

/** Whether a folder is the root of a repository, or in none. */
export function isRepositoryRoot(root: string): boolean {
  if (existsSync(join(root, ".git"))) return true;
  for (let here = dirname(root), below = root; here !== below; below = here, here = dirname(here))
    if (existsSync(join(here, ".git"))) return false;
  return true;
}
