import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ReviewError } from "../domain/review-error.ts";
import type { World } from "./verb.ts";

/** Writes a file that an option names, from the current folder, making folders on the way. */
export function writeGiven(what: string, path: string, { text, world }: { text: string; world: World }): void {
  const file = resolve(world.folder, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (cause) {
    const help = "Name a file that can be written.";
    throw new ReviewError("unreadable", `${what} could not be written to ${path}.`, help, { cause });
  }
}
