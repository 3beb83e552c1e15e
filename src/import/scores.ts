import type { Imported, StoredScore } from "../domain/imported.ts";
import { levelOf } from "../domain/level.ts";
import type { Manifest, Risk } from "../domain/manifest.ts";
import type { RegisterField } from "../domain/register-words.ts";
import { readManifest } from "../read/manifest.ts";
import { readYaml } from "../read/yaml.ts";
import { comparable } from "./mapping.ts";
import { textIn } from "./open.ts";
import type { FoundCell, ScoredRisk } from "./register.ts";

/** Parts of the criteria without which there is no level. */
const rating = /^criteria(?:$|\.(?:likelihood|consequence|levels|matrix))/u;

const pairs: readonly (readonly [RegisterField, "inherent" | "residual"])[] = [
  ["rating", "inherent"],
  ["score", "inherent"],
  ["residual-rating", "residual"],
  ["residual-score", "residual"],
];

/** Stored ratings and scores beside the levels computed from the manifest as written; the same word is no difference. */
export function storedScores(text: string, risks: readonly ScoredRisk[]): Imported["scores"] {
  const document = readYaml("ai-risk.yml", text).value;
  const reading = document === null ? null : readManifest(document, { criteria: new Map() });
  // With a scale and no grid for it there is no level: the default grid is about other scales.
  const isRated = reading?.faults.every(({ place }) => !rating.test(place)) ?? false;
  const manifest = isRated ? (reading?.value ?? null) : null;
  const byId = new Map(manifest?.risks.map((risk) => [risk.id, risk]));
  return risks.flatMap((risk) =>
    pairs.flatMap(([field, estimate]) => {
      const cell = risk.cells.get(field);
      if (cell === undefined || textIn(cell) === "") return [];
      return compared(cell, { risk, ours: ourLevel(manifest, byId.get(risk.id ?? ""), estimate), estimate });
    }),
  );
}

const ourLevel = (manifest: Manifest | null, risk: Risk | undefined, key: "inherent" | "residual"): string | null =>
  manifest === null ? null : (levelOf(risk?.[key], manifest.criteria)?.worst ?? null);

interface Compared {
  readonly risk: ScoredRisk;
  readonly ours: string | null;
  readonly estimate: "inherent" | "residual";
}

function compared(cell: FoundCell, { risk, ours, estimate }: Compared): readonly StoredScore[] {
  const theirs = textIn(cell);
  const product = productOf(risk, estimate);
  const number = numberIn(theirs);
  const other = number !== null && product !== null && product !== number ? product : null;
  const isSame = number === null ? ours !== null && comparable(theirs) === comparable(ours) : product === number;
  if (isSame) return [];
  return [{ at: cell.at, risk: risk.id ?? "", what: cell.heading, theirs, ours, product: other }];
}

const numberIn = (text: string): number | null => (/^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null);

function productOf({ cells }: ScoredRisk, key: "inherent" | "residual"): number | null {
  const prefix = key === "residual" ? "residual-" : "";
  const likelihood = numberIn(textIn(cells.get(`${prefix}likelihood`)));
  const consequence = numberIn(textIn(cells.get(`${prefix}consequence`)));
  return likelihood === null || consequence === null ? null : likelihood * consequence;
}
