import { parseDay } from "../domain/day.ts";
import { digestOf } from "../domain/digest.ts";
import { valueAt } from "../domain/document.ts";
import { evidenceFile, evidenceKey, evidenceKind } from "../domain/evidence-item.ts";
import type { Control, EvidenceItem, Manifest, Risk } from "../domain/manifest.ts";
import type { PresetUse } from "../domain/preset.ts";
import { folderOf } from "../domain/repository-path.ts";
import type { Measurement, RecordedDay, RecordedFault } from "../domain/snapshot.ts";
import type { EvidenceFile } from "../evidence/evidence-kind.ts";
import { evidenceKinds } from "../evidence/index.ts";
import { resolvePointer } from "../evidence/pointer.ts";
import { readDocumentBytes } from "../read/document.ts";
import { gatherFault, recordFaults } from "./faults.ts";
import { type FileIndex, findNamed, type NamedFile } from "./named-files.ts";

/** One evidence item of a manifest, and the file it names. */
export interface EvidencePlace {
  readonly key: string;
  readonly item: EvidenceItem;
  readonly manifest: Manifest;
  readonly at: readonly (string | number)[];
  readonly file: NamedFile | null;
}

/** Every evidence item of a manifest, with its file found or not. */
export function evidencePlaces(manifest: Manifest, files: FileIndex): readonly EvidencePlace[] {
  const folder = folderOf(manifest.path);
  return manifest.risks.flatMap((risk: Risk, r) =>
    (risk.treatment?.controls ?? []).flatMap((control: Control, c) =>
      (control.evidence ?? []).map((item, e): EvidencePlace => {
        const written = evidenceFile(item);
        const at = ["risks", r, "treatment", "controls", c, "evidence", e];
        const file = written === null || item.from === "build" ? null : findNamed(written, folder, files);
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
  if (item.from === "build") return inconclusive("it comes from the build and is not measured here");
  if (kind === undefined) return inconclusive(`evidence of kind ${evidenceKind(item)} is not read by this version`);
  if (file === null) return inconclusive("it names no file");
  if ("wrong" in file) return { ...inconclusive(`its file ${file.why}`), faults: pathFault(place, file) };
  if (given.isRecord(file.path)) return inconclusive(`${file.path} is the record itself, which measures nothing`);
  const found = given.file(file.path);
  if (found === undefined) return inconclusive(`${file.path} could not be read`);
  const { bytes } = found;
  if (bytes.length > given.maxBytes)
    return inconclusive(`${file.path} has ${bytes.length} bytes; at most ${given.maxBytes} are read`);
  if (isLargeFilePointer(bytes)) return inconclusive(`${file.path} is a Git LFS pointer, not the file itself`);
  const preset = manifest.presets.get(place.key);
  const { outcome, words: shown, at: measuredAt, faults = [] } = kind.measure(inUnitOf(preset, item), found);
  const words = preset === undefined || outcome === "inconclusive" ? shown : `${shown} (${preset.words})`;
  const since = producedSince(item, found, given.since(file.path));
  return {
    measurement: {
      outcome: since === "misdated" ? "inconclusive" : outcome,
      words: since === "misdated" ? `${words}, but ${item.dated} holds no day` : words,
      at: measuredAt,
      since: since === "misdated" ? "unknown" : since,
      // Asked for only where there is a base to compare with.
      get digest() {
        return found.digest();
      },
    },
    faults,
  };
}

/** An item that counts in the unit of its preset. */
const inUnitOf = (preset: PresetUse | undefined, { metric, ...item }: EvidenceItem): EvidenceItem =>
  metric === undefined ? item : { ...item, metric: preset === undefined ? metric : { ...metric, unit: preset.unit } };

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
  const { value, faults } = readDocumentBytes(path, bytes);
  return { value, faults: recordFaults(faults, path, false) };
}

const isLargeFilePointer = (bytes: Uint8Array): boolean =>
  bytes.length < 1024 &&
  new TextDecoder().decode(bytes.subarray(0, 60)).startsWith("version https://git-lfs.github.com/spec/");

/** The older of the day the content was committed and the day the file says it was produced. */
function producedSince(item: EvidenceItem, file: EvidenceFile, recorded: RecordedDay): RecordedDay | "misdated" {
  if (item.dated === undefined) return recorded;
  const document = file.document().value;
  const path = document === null ? null : resolvePointer(document.value, item.dated);
  const written = document === null || path === null ? undefined : valueAt(document.value, path);
  const day = typeof written === "string" ? parseDay(written.slice(0, 10)) : null;
  if (day === null) return "misdated";
  if (recorded === "unknown") return "unknown";
  return recorded === "unrecorded" || day < recorded.day ? { day } : recorded;
}

function pathFault(
  { item, manifest, at }: EvidencePlace,
  file: Extract<NamedFile, { wrong: string }>,
): readonly RecordedFault[] {
  if (file.wrong === "absent") return [];
  const message = `Evidence ${evidenceFile(item) ?? ""} ${file.why}.`;
  const fix = "Name a file of this repository, relative to the manifest's folder.";
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
