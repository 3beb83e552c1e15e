import { digestOfValue } from "../domain/digest.ts";
import { evidenceKind } from "../domain/evidence-item.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import type { PresetUse } from "../domain/preset.ts";
import type { Measurement, RecordedDay, RecordedFault } from "../domain/snapshot.ts";
import type { Beside, EvidenceFile, EvidenceKind, Measured } from "../evidence/evidence-kind.ts";

interface Contents {
  readonly since: (path: string) => RecordedDay;
  readonly isRecord: (path: string) => boolean;
}

interface LoneItem {
  readonly item: EvidenceItem;
  readonly beside: Beside;
  readonly preset: PresetUse | undefined;
}

/** Measures an item that names no file of its own; `null` where its kind needs one. */
export function measureLone(
  kind: EvidenceKind,
  { item, beside, preset }: LoneItem,
  given: Contents,
): { readonly measurement: Measurement; readonly faults: readonly RecordedFault[] } | null {
  const measured = kind.measureAlone?.(inUnitOf(preset, item), beside);
  if (measured === undefined) return null;
  const { at, figures, faults = [], claim = null } = measured;
  const wrong = "restsOn" in measured && given.isRecord(measured.restsOn) ? selfProof(measured.restsOn) : undated(item);
  const since: RecordedDay =
    "restsOn" in measured ? given.since(measured.restsOn) : measured.done === null ? "unknown" : { day: measured.done };
  const measurement: Measurement = {
    outcome: wrong === null ? measured.outcome : "inconclusive",
    words: wrong ?? wordsBy(preset, measured),
    at,
    ...(figures === undefined ? {} : { figures }),
    since,
    digest: claim === null ? null : digestOfValue(claim),
  };
  return { measurement, faults };
}

const selfProof = (path: string): string => `${path} is the record itself, which measures nothing`;

const undated = ({ dated }: EvidenceItem): string | null =>
  dated === undefined ? null : `\`dated: ${dated}\` is a place in a file, and it names no file`;

/** An item that counts in the unit of its preset. */
export function inUnitOf(preset: PresetUse | undefined, item: EvidenceItem): EvidenceItem {
  const kind = evidenceKind(item);
  const spec = item[kind];
  return preset === undefined || typeof spec !== "object" || spec === null
    ? item
    : { ...item, [kind]: { ...spec, unit: preset.unit } };
}

/** What was measured in words, with the ground of its bound where a preset gives one. */
export const wordsBy = (preset: PresetUse | undefined, { outcome, words }: Measured): string =>
  preset === undefined || outcome === "inconclusive" ? words : `${words} (${preset.words})`;

/** The digest of a measured file, and of what was held against it. */
export const digestWith = (file: EvidenceFile, { claim }: Measured): string =>
  claim === undefined ? file.digest() : digestOfValue([file.digest(), claim]);
