import type { Day } from "../domain/day.ts";
import { readLine } from "./git-history.ts";
import { missingObject } from "./git-objects.ts";
import { splitAtNul } from "./git-output.ts";
import { runGit } from "./git-process.ts";

/** One step of a branch: a commit on its first-parent line, against that parent. */
export interface Merge {
  readonly id: string;
  readonly parent: string;
  /** `null` where no clock is believed. */
  readonly day: Day | null;
  /** The first line of its message. */
  readonly subject: string;
}

export interface LastMerges {
  readonly folder: string;
  /** A resolved revision. */
  readonly revision: string;
  readonly last: number;
  readonly today: Day;
}

/** The last steps of a branch, the newest first; a first commit, and one whose parent a shallow clone lacks, is none. */
export async function lastMerges({ folder, revision, last, today }: LastMerges): Promise<readonly Merge[]> {
  const { days } = await readLine({ folder, revision, today, boundary: new Set() });
  const args = ["log", "--first-parent", `--max-count=${last}`, "-z", "--no-color", "--no-decorate", "--no-notes"];
  const output = await runGit(folder, { args: [...args, "--encoding=UTF-8", "--format=%H %P%n%s", revision, "--"] });
  if (output.status !== 0) throw missingObject(output.stderr);
  return [...splitAtNul(output.stdout)].flatMap((part) => {
    const [ids = "", subject = ""] = part.toString("utf8").split("\n");
    const [id = "", parent] = ids.split(" ");
    return parent === undefined || parent === "" ? [] : [{ id, parent, day: days.get(id) ?? null, subject }];
  });
}
