import { isMap, type Value } from "./document.ts";
import type { EvidenceItem } from "./manifest.ts";

const commonKeys = new Set(["id", "preset", "from", "max-age", "dated", "unit", "at-least-n"]);

/** The kind of an evidence item: its one key that is not common to all. */
export function evidenceKind(item: EvidenceItem): string {
  for (const key of Object.keys(item)) if (!commonKeys.has(key) && !key.startsWith("x-")) return key;
  return "nothing";
}

/** The file an evidence item reads, as written; `null` where it reads none. */
export const evidenceFile = (item: EvidenceItem): string | null =>
  fileIn(item[evidenceKind(item)] as Value | undefined);

function fileIn(spec: Value | undefined): string | null {
  if (typeof spec === "string") return spec;
  if (!isMap(spec)) return null;
  const matches = spec["matches"];
  const file = spec["file"] ?? spec["path"] ?? (isMap(matches) ? matches["file"] : undefined);
  return typeof file === "string" ? file : null;
}

/**
 * What an evidence item is called in reports: its id, else its file and what it asks of it, as `evals/fairness.json#/parity`
 * and `evals/wards.csv#miss_rate`, else what of the card it rests on, else its kind.
 */
export function evidenceName(item: EvidenceItem): string {
  if (typeof item.id === "string") return item.id;
  const kind = evidenceKind(item);
  const spec = item[kind] as Value | undefined;
  if (!isMap(spec)) return fileIn(spec) ?? kind;
  const file = kind === "card-metric" ? (textOr(spec["card"]) ?? kind) : fileIn(spec);
  const part = ["pointer", "column", "name"].map((key) => textOr(spec[key])).find((text) => text !== null);
  return file === null ? kind : `${file}${part === undefined ? "" : `#${part}`}`;
}

const textOr = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);

/** What the items of one control are called, each differently: of those that have one name, the later ones are numbered. */
export function evidenceNames(items: readonly EvidenceItem[]): readonly string[] {
  const taken = new Set(items.map(evidenceName));
  const given = new Set<string>();
  return items.map((item) => {
    const name = evidenceName(item);
    let own = name;
    for (let n = 2; given.has(own) || (own !== name && taken.has(own)); n += 1) own = `${name}#${n}`;
    given.add(own);
    return own;
  });
}

/** The key of an item's measurement in a snapshot; `index` counts the control's evidence from 0. */
export const evidenceKey = (risk: string, control: string, index: number): string => `${risk}/${control}/${index}`;
