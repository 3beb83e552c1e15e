import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { ReviewError } from "../domain/review-error.ts";
import { required } from "../gather/required.ts";
import { readText } from "../read/text.ts";
import type { World } from "./verb.ts";

/** A larger file is no register that people keep. */
const mostBytes = 8 * 1024 * 1024;

/** The text of a file that the command line names; refused where it is none, or too large. */
export function textNamed(path: string, world: World): string {
  const file = resolve(world.folder, path);
  try {
    if (statSync(file).size > mostBytes)
      throw new ReviewError("limit", `${path} has more than ${mostBytes} bytes.`, "Import it in parts.");
    return required(readText(path, readFileSync(file)), "unreadable");
  } catch (cause) {
    if (cause instanceof ReviewError) throw cause;
    throw new ReviewError("unreadable", `${path} cannot be read.`, "Name a file that is there.", { cause });
  }
}
