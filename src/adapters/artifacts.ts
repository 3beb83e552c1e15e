import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Artifact } from "../domain/release.ts";
import { ReviewError } from "../domain/review-error.ts";

/** The files that are released, each by its name and the digest of its bytes; however large, none is held in memory. */
export async function readArtifacts(folder: string, paths: readonly string[]): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const path of paths) {
    const name = basename(path);
    if (artifacts.some((one) => one.name === name) || name === "commit")
      throw new ReviewError(
        "bad-input",
        `Two artifacts are called ${JSON.stringify(name)}.`,
        "In a release verdict they go by their names alone, and `commit` is taken: give each a name of its own.",
      );
    artifacts.push({ name, sha256: await sha256Of(resolve(folder, path), path) });
  }
  return artifacts;
}

async function sha256Of(file: string, written: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    if (!(await stat(file)).isFile()) throw new Error("it is no file");
    for await (const chunk of createReadStream(file)) hash.update(chunk);
  } catch (cause) {
    throw new ReviewError(
      "unreadable",
      `The artifact ${JSON.stringify(written)} cannot be read.`,
      "Name a file that the build has left, from the current folder.",
      { cause },
    );
  }
  return hash.digest("hex");
}
