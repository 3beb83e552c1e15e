import { isMap } from "../../domain/document.ts";
import { readDataCard } from "./data-card.ts";
import type { CardFile, CardFormat } from "./format.ts";
import { plainKey } from "./key-names.ts";

const name = "mitchell";

/** The nine parts of a card as Mitchell and others proposed it in 2019; `model` may stand in front of each. */
const parts = [
  "details",
  "intended use",
  "factors",
  "metrics",
  "evaluation data",
  "training data",
  "quantitative analyses",
  "ethical considerations",
  "caveats and recommendations",
];

const partOf = (key: string): string =>
  plainKey(key)
    .replace(/^model /u, "")
    .replace(/^quantitative analysis$/u, "quantitative analyses");

/** A map that has most of the nine parts by their names. */
function recognises({ data }: CardFile): boolean {
  if (data === null || !isMap(data.value)) return false;
  const found = new Set(Object.keys(data.value).map(partOf));
  return parts.filter((part) => found.has(part)).length >= 6;
}

export const mitchell: CardFormat = {
  name,
  summary: "JSON or YAML with the nine parts of the paper on model cards",
  recognises,
  read: (file) => readDataCard(name, file),
};
