import { digestOf } from "../domain/digest.ts";
import { evidenceFile, evidenceKey, evidenceKind } from "../domain/evidence-item.ts";
import type { Control, EvidenceItem, Manifest, Risk } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import { folderOf } from "../domain/repository-path.ts";
import type { Measurement, RecordedDay, RecordedFault } from "../domain/snapshot.ts";
import type { Beside, EvidenceFile, Measured } from "../evidence/evidence-kind.ts";
import { evidenceKinds } from "../evidence/index.ts";
import { readEvidenceBytes } from "../read/evidence-document.ts";
import { absence } from "./evidence-absence.ts";
import { sinceWhen } from "./evidence-day.ts";
import { recordFaults } from "./faults.ts";
import { isLargeFilePointer } from "./large-file.ts";
import { digestWith, inUnitOf, measureLone, wordsBy } from "./lone-evidence.ts";
import { type FileIndex, findNamed, type NamedFile } from "./named-files.ts";

/** One evidence item of a manifest, and the file it names. */
export interface EvidencePlace {
  readonly key: string;
  readonly item: EvidenceItem;
  readonly manifest: Manifest;
  readonly at: readonly (string | number)[];
  readonly file: NamedFile | null;
}

/** Every evidence item of a manifest, with its file found or not: in the repository, or in what a build hands over. */
export function evidencePlaces(manifest: Manifest, files: FileIndex, handed: FileIndex): readonly EvidencePlace[] {
  const folder = folderOf(manifest.path);
  return manifest.risks.flatMap((risk: Risk, r) =>
    (risk.treatment?.controls ?? []).flatMap((control: Control, c) =>
      (control.evidence ?? []).map((item, e): EvidencePlace => {
        const written = evidenceFile(item);
        const at = ["risks", r, "treatment", "controls", c, "evidence", e];
        const [below, among] = item.from === "build" ? ["", handed] : [folder, files];
        const file = written === null ? null : findNamed(written, below, among);
        return { key: evidenceKey(risk.id, control.id, e), item, manifest, at, file };
      }),
    ),
  );
}

export interface EvidenceContents {
  /** A file as found; `undefined` where it could not be read. */
  readonly file: (path: string) => EvidenceFile | undefined;
  /** Since when a file's content is what it is. */
  readonly since: (path: string) => RecordedDay;
  /** Whether a file is the record itself: a manifest, or a file that steers the gate. */
  readonly isRecord: (path: string) => boolean;
  readonly maxBytes: number;
  /** The cards of the system that the item is of. */
  readonly cards?: readonly ModelCard[];
  /** Days past `max-age` during which what is measured still counts. */
  readonly grace: number;
  /** Whether a day that nothing tells is unknown, and not one that nobody keeps. */
  readonly needsDay?: boolean;
  /** Whether what a build measured of the head is taken to have held before: compared is like with like. */
  readonly taken?: boolean;
  /** Of what a build hands over: what it means that a file is not there. */
  readonly awaited?: Measurement["unmeasured"];
}

export interface Measuring {
  readonly measurement: Measurement;
  readonly faults: readonly RecordedFault[];
}

/** Measures one item; whatever stands in the way makes it inconclusive, never passing. */
export function measure(place: EvidencePlace, given: EvidenceContents): Measuring {
  const { item, file, manifest } = place;
  const inconclusive = (words: string): Measuring => {
    const at = manifest.document.locate(place.at);
    return { measurement: { outcome: "inconclusive", words, at, since: "unrecorded", digest: null }, faults: [] };
  };
  const kind = evidenceKinds.find((one) => one.name === evidenceKind(item));
  if (kind === undefined) return inconclusive(`evidence of kind ${evidenceKind(item)} is not read by this version`);
  const preset = manifest.presets.get(place.key);
  const beside = besideOf(place, given);
  if (file === null) return measureLone(kind, { item, beside, preset }, given) ?? inconclusive("it names no file");
  if ("wrong" in file) {
    const { words, faults, ...unmeasured } = absence(place, file, given.awaited);
    if (given.taken === true && file.wrong === "refused") return { ...takenToHold(place), faults };
    return { measurement: { ...inconclusive(words).measurement, ...unmeasured }, faults };
  }
  if (given.taken === true) return takenToHold(place);
  if (given.isRecord(file.path)) return inconclusive(`${file.path} is the record itself, which measures nothing`);
  const found = given.file(file.path);
  if (found === undefined) return inconclusive(`${file.path} could not be read`);
  const { bytes } = found;
  if (bytes.length > given.maxBytes)
    return inconclusive(`${file.path} has ${bytes.length} bytes; at most ${given.maxBytes} are read`);
  if (isLargeFilePointer(bytes)) return inconclusive(`${file.path} is a Git LFS pointer, not the file itself`);
  const measured = kind.measure(inUnitOf(preset, item), found, beside);
  // A file that a build hands over has no line in the repository: its measurement says what reading it met.
  return {
    measurement: placed(place, found, { measured, given }),
    faults: item.from === "build" ? [] : (measured.faults ?? []),
  };
}

/** At base nothing of a build is measured: where the head is, it is taken to have passed when it was merged. */
const takenToHold = ({ manifest, at }: EvidencePlace): Measuring => ({
  measurement: {
    outcome: "passing",
    words: "it comes from the build, which measures the head",
    at: manifest.document.locate(at),
    since: "unrecorded",
    digest: null,
  },
  faults: [],
});

interface MeasuredFile {
  readonly measured: Measured;
  readonly given: EvidenceContents;
}

/** What a kind has measured, with the ground of its preset and the day from which it speaks. */
function placed(
  { item, manifest, key }: EvidencePlace,
  found: EvidenceFile,
  { measured, given }: MeasuredFile,
): Measurement {
  const { outcome, at, figures, contradiction, produced } = measured;
  const words = wordsBy(manifest.presets.get(key), measured);
  const { since, wrong } = sinceWhen(item, found, { ...given, produced, recorded: given.since(found.path) });
  return {
    outcome: wrong === undefined ? outcome : "inconclusive",
    words: wrong === undefined ? words : `${words}, but ${wrong}`,
    at,
    ...(figures === undefined ? {} : { figures }),
    ...(contradiction === undefined ? {} : { contradiction }),
    since,
    path: found.path,
    ...(item.from === "build" ? { fromBuild: true } : {}),
    grace: given.grace,
    // Asked for only where there is a base to compare with.
    get digest() {
      return digestWith(found, measured);
    },
  };
}

const besideOf = ({ manifest, at }: EvidencePlace, { cards = [] }: EvidenceContents): Beside => ({
  folder: folderOf(manifest.path),
  cards,
  // Asked for only where nothing else has a place.
  get at() {
    return manifest.document.locate(at);
  },
});

/** Evidence files by path: each is digested and read once, and its faults are the same, however many items name it. */
export function evidenceFiles(contents: ReadonlyMap<string, Uint8Array>): EvidenceContents["file"] {
  const known = new Map<string, EvidenceFile>();
  return (path) => {
    const bytes = contents.get(path);
    if (bytes === undefined) return undefined;
    const file = known.get(path) ?? evidenceFileOf(path, bytes);
    known.set(path, file);
    return file;
  };
}

function evidenceFileOf(path: string, bytes: Uint8Array): EvidenceFile {
  let digest: string | undefined;
  let read: ReturnType<EvidenceFile["document"]> | undefined;
  return {
    path,
    bytes,
    digest: () => {
      digest ??= digestOf(bytes);
      return digest;
    },
    document: () => {
      read ??= readRecorded(path, bytes);
      return read;
    },
  };
}

function readRecorded(path: string, bytes: Uint8Array): ReturnType<EvidenceFile["document"]> {
  const { value, faults } = readEvidenceBytes(path, bytes);
  return { value, faults: recordFaults(faults, path, false) };
}
