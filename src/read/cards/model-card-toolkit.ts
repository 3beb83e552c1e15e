import { isMap } from "../../domain/document.ts";
import { readDataCard } from "./data-card.ts";
import type { CardFile, CardFormat } from "./format.ts";
import { plainKey } from "./key-names.ts";

const name = "model-card-toolkit";

const parts = ["model parameters", "quantitative analysis", "considerations"];

/** The toolkit's cards: `model_details` and at least one of its other parts, or of these the version of its schema. */
function recognises({ data }: CardFile): boolean {
  if (data === null || !isMap(data.value)) return false;
  const maps = new Set(Object.entries(data.value).flatMap(([key, value]) => (isMap(value) ? [plainKey(key)] : [])));
  const others = parts.filter((part) => maps.has(part)).length;
  return maps.has("model details") && others >= (Object.hasOwn(data.value, "schema_version") ? 1 : 2);
}

export const modelCardToolkit: CardFormat = {
  name,
  summary: "JSON of the Model Card Toolkit",
  recognises,
  // `data` under its `model_parameters` is what the model was trained on, `users` are those it is meant for.
  read: (file) => readDataCard(name, file, { "model parameters": "training-data", users: "intended-use" }),
};
