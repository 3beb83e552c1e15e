import { type Day, parseDay } from "../domain/day.ts";
import { type Document, isMap, valueAt } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import { placedError, required } from "../gather/required.ts";
import { readDocumentBytes } from "../read/document.ts";

/** A valid manifest with its files, on which a policy's examples are built. */
export interface Sample {
  /** Contents by path from the sample's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Document;
  /** The day on which examples are looked at that name none: the manifest's `x-today`. */
  readonly today: Day | null;
}

/** Reads the files of a sample's folder; there is one manifest among them, at the top. `at` is where it is named. */
export function readSample(folder: string, files: ReadonlyMap<string, Uint8Array>, at: Location | null = null): Sample {
  const path = ["ai-risk.yml", "ai-risk.yaml", "ai-risk.json"].find((name) => files.has(name));
  if (path === undefined)
    throw placedError("bad-policy", {
      message: `The sample ${folder} holds no ai-risk.yml.`,
      fix: "Let `sample:` name the folder of a manifest, beside the policy.",
      at,
    });
  const manifest = required(readDocumentBytes(path, files.get(path) ?? new Uint8Array()), "bad-policy");
  if (!isMap(manifest.value))
    throw placedError("bad-policy", {
      message: `The sample ${folder} is no manifest.`,
      fix: "Write `version`, `system`, `risks`.",
      at,
    });
  const today = valueAt(manifest.value, ["x-today"]);
  return { files, manifest, today: typeof today === "string" ? parseDay(today) : null };
}
