import { valueAt } from "../domain/document.ts";
import { startOfFile } from "../domain/location.ts";
import type { EvidenceKind } from "./evidence-kind.ts";
import { resolvePointer } from "./pointer.ts";
import { spreadOf } from "./spread.ts";
import { weigh } from "./weigh.ts";

/** A value in a data file against a threshold, in the unit in which both are written. */
export const metric: EvidenceKind = {
  name: "metric",
  summary:
    "A value at a JSON Pointer of a JSON, JSON Lines, YAML, TOML or CSV file is at most, at least, or equal to what is stated.",
  measure(item, file) {
    const spec = item.metric;
    const start = startOfFile(file.path);
    if (spec === undefined) return { outcome: "inconclusive", words: "it says nothing to measure", at: start };
    const { value: document, faults } = file.document();
    if (document === null) return { outcome: "inconclusive", words: `${file.path} cannot be read`, at: start, faults };
    const root = document.value;
    const path = resolvePointer(root, spec.pointer);
    if (path === null)
      return { outcome: "inconclusive", words: `${file.path} holds nothing at ${spec.pointer}`, at: start, faults };
    const at = document.locate(path);
    const value = valueAt(root, path);
    const spread = spreadOf(value, spec, (pointer) => {
      const found = resolvePointer(root, pointer);
      return found === null ? undefined : valueAt(root, found);
    });
    if (typeof spread === "string") return { outcome: "inconclusive", words: spread, at, faults };
    const weighed = weigh({ value, threshold: spec, unit: spec.unit, atLeastN: item["at-least-n"], ...spread });
    return { ...weighed, at, faults };
  },
};
