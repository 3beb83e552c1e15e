import { type Day, parseDay } from "../domain/day.ts";
import { type Document, isMap, valueAt } from "../domain/document.ts";
import { ReviewError } from "../domain/review-error.ts";
import { required } from "../gather/required.ts";
import { readDocumentBytes } from "../read/document.ts";

/** A valid manifest with its files, on which a policy's examples are built. */
export interface Sample {
  /** Contents by path from the sample's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Document;
  /** The day on which examples are looked at that name none: the manifest's `x-today`. */
  readonly today: Day | null;
}

/** Reads the files of a sample's folder; there is one manifest among them, at the top. */
export function readSample(folder: string, files: ReadonlyMap<string, Uint8Array>): Sample {
  const path = ["ai-risk.yml", "ai-risk.yaml", "ai-risk.json"].find((name) => files.has(name));
  if (path === undefined)
    throw new ReviewError(
      "bad-policy",
      `The sample ${folder} holds no ai-risk.yml.`,
      "Let `sample:` name the folder of a manifest, beside the policy.",
    );
  const manifest = required(readDocumentBytes(path, files.get(path) ?? new Uint8Array()), "bad-policy");
  if (!isMap(manifest.value))
    throw new ReviewError("bad-policy", `The sample ${folder} is no manifest.`, "Write `version`, `system`, `risks`.");
  const today = valueAt(manifest.value, ["x-today"]);
  return { files, manifest, today: typeof today === "string" ? parseDay(today) : null };
}
