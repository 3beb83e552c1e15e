import { digestOf } from "../domain/digest.ts";
import type { Gate } from "../domain/policy.ts";
import type { Artifact, Attached, ReleaseTexts } from "../domain/release.ts";
import { ReviewError } from "../domain/review-error.ts";
import { readArtifacts } from "./artifacts.ts";
import type { ActionInputs } from "./inputs.ts";
import { writeBelow } from "./workspace.ts";

/** A release verdict that is to be written: where, of which files, and how it is made of what was shown. */
export interface ReleaseFile {
  readonly file: string;
  readonly artifacts: readonly Artifact[];
  readonly texts: (attached: Attached) => ReleaseTexts;
}

/** The renderings that a step has written, by format; an empty one was not. */
export type WrittenTexts = Readonly<Record<"json" | "sarif", string>>;

/** Holds what is asked of a release verdict to the gate, and reads the files that are released before anything is judged. */
export async function releasedFiles(
  { releaseVerdict, artifacts }: Pick<ActionInputs, "releaseVerdict" | "artifacts">,
  gate: Gate,
  folder: () => Promise<string>,
): Promise<readonly Artifact[]> {
  if (releaseVerdict === null && artifacts.length === 0) return [];
  if (gate !== "release" || releaseVerdict === null)
    throw new ReviewError(
      "bad-input",
      releaseVerdict === null
        ? "The input artifacts is for a release verdict, and no file is named for one."
        : `The input release-verdict is for a release, and the gate here is ${gate}.`,
      "Give the step `gate: release` and `release-verdict:`, or leave both inputs out.",
    );
  return artifacts.length === 0 ? [] : readArtifacts(await folder(), artifacts);
}

/** A release is judged by the rules of one commit; a branch whose rules are joined by others has no such verdict. */
export function assertOneRuleBook(releaseVerdict: string | null, joined: object | null): void {
  if (releaseVerdict === null || joined === null) return;
  throw new ReviewError(
    "bad-input",
    "The input release-verdict is for a commit that is released, and here a branch is judged by the rules of two.",
    "Write the release verdict on `release`, the push of a tag, or `workflow_dispatch`.",
  );
}

/** Writes the statement and, beside it, its predicate alone; gives both paths. */
export async function writeRelease(
  { file, artifacts, texts }: ReleaseFile,
  folder: string | null,
  written: WrittenTexts,
): Promise<readonly [string, string]> {
  if (folder === null) throw new Error(`there is no workspace to write ${file} in`);
  const exports = (["json", "sarif"] as const).flatMap((format) =>
    written[format] === "" ? [] : [{ format, digest: digestOf(written[format]) }],
  );
  const { statement, predicate } = texts({ artifacts, exports });
  const path = await writeBelow(folder, file, statement);
  return [path, await writeBelow(folder, predicateFile(file), predicate)];
}

/** `release-verdict.predicate.json` beside `release-verdict.json`. */
export const predicateFile = (file: string): string => `${file.replace(/\.json$/, "")}.predicate.json`;
