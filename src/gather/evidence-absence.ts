import { evidenceFile } from "../domain/evidence-item.ts";
import type { EvidenceItem, Manifest } from "../domain/manifest.ts";
import type { Measurement, RecordedFault } from "../domain/snapshot.ts";
import { gatherFault } from "./faults.ts";
import type { NamedFile } from "./named-files.ts";

type Unmeasured = NonNullable<Measurement["unmeasured"]>;
type Wrong = Extract<NamedFile, { wrong: string }>;

interface Named {
  readonly item: EvidenceItem;
  readonly manifest: Manifest;
  readonly at: readonly (string | number)[];
}

interface Absence {
  readonly words: string;
  readonly unmeasured?: Unmeasured;
  readonly faults: readonly RecordedFault[];
}

/** What it means that the file of an item is not there; of what a build hands over it may still come. */
export function absence(named: Named, file: Wrong, awaited: Unmeasured | undefined): Absence {
  if (file.wrong === "absent" && awaited !== undefined)
    return { words: awaitedWords[awaited], unmeasured: awaited, faults: [] };
  return { words: `its file ${file.why}`, faults: pathFault(named, file) };
}

const awaitedWords: Readonly<Record<Unmeasured, string>> = {
  "for-now": "it comes from the build, and is not measured here",
  required:
    "it comes from the build, and no build handed it over: `--evidence DIR`, or the input `evidence` of the Action, names the folder",
};

function pathFault({ item, manifest, at }: Named, file: Wrong): readonly RecordedFault[] {
  if (file.wrong === "absent") return [];
  const message = `Evidence ${evidenceFile(item) ?? ""} ${file.why}.`;
  const fix =
    item.from === "build"
      ? "Name a file of the folder that the build hands over, relative to it."
      : "Name a file of this repository, relative to the manifest's folder.";
  const place = at.join(".");
  return [
    gatherFault("refused-path", {
      path: manifest.path,
      guarded: false,
      place,
      at: manifest.document.locate(at),
      message,
      fix,
    }),
  ];
}
