import { type Document, isMap, own, type ValuePath, valueAt } from "../../domain/document.ts";
import type { CardMetric } from "../../domain/model-card.ts";
import { numberOf } from "./model-index.ts";

/** The metric that an item such as `{ type: auc, value: "0.81", slice: women }` claims; `null` where it is no number. */
export function listedMetric(document: Document, path: ValuePath): CardMetric | null {
  const item = valueAt(document.value, path);
  if (!isMap(item)) return null;
  const value = numberOf(own(item, "value"));
  const type = own(item, "type");
  if (value === null || typeof type !== "string" || type.trim() === "") return null;
  const slice = own(item, "slice");
  const about = typeof slice === "string" && slice.trim() !== "" ? { slice: slice.trim() } : {};
  return { name: type.trim(), value, ...about, at: document.locate([...path, "value"]) };
}
