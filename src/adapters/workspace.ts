import { constants } from "node:fs";
import { mkdir, open, realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { ReviewError } from "../domain/review-error.ts";
import type { Environment } from "./inputs.ts";

/** The folder to review: the workspace, or `working-directory` in it. */
export async function reviewFolder(environment: Environment, workingDirectory: string | null): Promise<string> {
  const workspace = environment["GITHUB_WORKSPACE"] ?? "";
  if (workspace === "")
    throw new ReviewError("bad-input", "GITHUB_WORKSPACE is not set.", "Run it in a GitHub workflow after a checkout.");
  const root = await realpath(workspace).catch(() => workspace);
  const folder = resolve(root, workingDirectory ?? ".");
  const real = await realpath(folder).catch((cause: unknown) => {
    const help = "Check the repository out first, and name a folder of it.";
    throw new ReviewError("no-such-folder", `${JSON.stringify(folder)} does not exist.`, help, { cause });
  });
  if (isInside(root, real)) return real;
  const help = "Name a folder inside the workspace.";
  throw new ReviewError("bad-input", `The input working-directory leads out of the workspace.`, help);
}

/** The folder that files asked for are written in: the one under review, else the workspace; `null` where there is none. */
export async function folderToWrite(environment: Environment, workingDirectory: string | null): Promise<string | null> {
  const workspace = environment["GITHUB_WORKSPACE"] ?? "";
  return reviewFolder(environment, workingDirectory).catch(() => realpath(workspace).catch(() => null));
}

/**
 * Writes a file below a folder, making folders on the way; neither the file nor a folder on the way may be a link that
 * leads out. Gives the file's full path.
 */
export async function writeBelow(folder: string, path: string, text: string): Promise<string> {
  const root = await realpath(folder);
  const file = resolve(root, path);
  const parent = dirname(file);
  const steps = relative(root, file).split(sep);
  if (!isInside(root, file) || file === root || steps.some((step) => step.toLowerCase() === ".git"))
    throw outside(path);
  await makeFolders(root, steps.slice(0, -1));
  if ((await realpath(parent)) !== parent) throw outside(path);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  const handle = await open(file, flags, 0o644);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
  return file;
}

/** Makes one folder after the other, so that none is made behind a link. */
async function makeFolders(root: string, steps: readonly string[]): Promise<void> {
  let folder = root;
  for (const step of steps) {
    folder = resolve(folder, step);
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    if ((await realpath(folder)) !== folder) throw outside(folder);
  }
}

const isInside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);

const outside = (path: string): ReviewError =>
  new ReviewError("bad-input", `${JSON.stringify(path)} leads out of the folder.`, "Name a file inside the folder.");
