import type { Tag } from "../domain/ports.ts";
import { isObjectId } from "../git/object-id.ts";
import { missingObject } from "./git-objects.ts";
import { runGit } from "./git-process.ts";

const format = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname:strip=2)";

/** Every tag of a clone that leads to a commit: a plain one itself, an annotated one by what it is about. */
export async function readTags(folder: string): Promise<readonly Tag[]> {
  const output = await runGit(folder, { args: ["for-each-ref", `--format=${format}`, "refs/tags"] });
  if (output.status !== 0) throw missingObject(output.stderr);
  return output.stdout
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [type, own = "", about, target = "", ...name] = line.split(" ");
      const commit = type === "commit" ? own : about === "commit" ? target : "";
      return isObjectId(commit) ? [{ name: name.join(" "), commit }] : [];
    });
}
