import { type Value, valueAt } from "../domain/document.ts";
import { startOfFile } from "../domain/location.ts";
import type { EvidenceItem, MetricSpec } from "../domain/manifest.ts";
import type { Measurement } from "../domain/snapshot.ts";
import type { EvidenceKind } from "./evidence-kind.ts";
import { resolvePointer } from "./pointer.ts";

/** A number in a JSON or YAML file against a threshold, in the unit in which both are written. */
export const metric: EvidenceKind = {
  name: "metric",
  summary: "A value at a JSON Pointer of a JSON or YAML file is at most, at least, or equal to what is stated.",
  measure(item, file) {
    const spec = item.metric;
    const at = startOfFile(file.path);
    if (spec === undefined) return { outcome: "inconclusive", words: "it says nothing to measure", at };
    const { value: document, faults } = file.document();
    if (document === null) return { outcome: "inconclusive", words: `${file.path} cannot be read`, at, faults };
    const path = resolvePointer(document.value, spec.pointer);
    if (path === null)
      return { outcome: "inconclusive", words: `${file.path} holds nothing at ${spec.pointer}`, at, faults };
    const few = tooFew(document.value, item, spec);
    const compared =
      few === null ? compare(valueAt(document.value, path), spec) : { outcome: "inconclusive" as const, words: few };
    return { ...compared, at: document.locate(path), faults };
  },
};

/** Why the number of samples does not carry what was measured; `null` where it does, or none is asked for. */
function tooFew(root: Value, item: EvidenceItem, spec: MetricSpec): string | null {
  const least = item["at-least-n"];
  if (least === undefined) return null;
  const path = spec.samples === undefined ? null : resolvePointer(root, spec.samples);
  const count = path === null ? undefined : valueAt(root, path);
  if (typeof count !== "number") return `at least ${least} samples are asked for, and their number is not stated`;
  return count >= least ? null : `it rests on ${count} samples, not on at least ${least}`;
}

/** Units of presets that say no more than the value itself. */
const unspoken: ReadonlySet<string> = new Set(["yes-no", "count", "score"]);

type Compared = Pick<Measurement, "outcome" | "words">;

/** Every threshold that is stated must hold; a value that is no finite number meets none. */
function compare(value: Value | undefined, spec: MetricSpec): Compared {
  const unit = spec.unit === undefined || unspoken.has(spec.unit) ? "" : ` ${spec.unit}`;
  const bounds: readonly (readonly [number | undefined, string, (n: number, limit: number) => boolean])[] = [
    [spec["at-most"], "at most", (n, limit) => n <= limit],
    [spec["at-least"], "at least", (n, limit) => n >= limit],
  ];
  const stated = bounds.filter(([limit]) => limit !== undefined);
  if (stated.length === 0 && spec.equals === undefined)
    return { outcome: "inconclusive", words: "no threshold is stated" };
  if (spec.equals !== undefined && value !== spec.equals)
    return { outcome: "failing", words: `${show(value)}${unit} is not ${show(spec.equals)}` };
  if (stated.length > 0 && (typeof value !== "number" || !Number.isFinite(value)))
    return { outcome: "inconclusive", words: `${show(value)} is no number` };
  const failed = stated.find(([limit, , holds]) => !holds(Number(value), Number(limit)));
  if (failed !== undefined)
    return { outcome: "failing", words: `${show(value)}${unit} is not ${failed[1]} ${failed[0]}` };
  const words = stated.map(([limit, phrase]) => `${phrase} ${limit}`);
  return {
    outcome: "passing",
    words: `${show(value)}${unit} is ${[...words, ...(spec.equals === undefined ? [] : ["as stated"])].join(" and ")}`,
  };
}

const show = (value: Value | undefined): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
