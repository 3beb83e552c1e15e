import { own, type ValueMap, type ValuePath } from "../domain/document.ts";
import { startOfFile } from "../domain/location.ts";
import type { EvidenceKind, Measured } from "./evidence-kind.ts";
import { weighInFewDigits } from "./few-digits.ts";
import { earliestDay } from "./produced.ts";
import { type Results, resultsJson } from "./results-json.ts";
import { countIn, inconclusive, mapIn, specOf, standardInterval, textIn, thresholdIn } from "./spec.ts";
import { show, type Threshold } from "./weigh.ts";

const partsRead = ["results", "groups", "n-samples", "higher_is_better", "date"];

/** A metric of a task in the results of the LM evaluation harness, of whichever generation. */
export const lmEval: EvidenceKind = {
  name: "lm-eval",
  summary: "A metric of a task is at most or at least what is stated, with the interval that its standard error gives.",
  measure(item, file) {
    const spec = specOf(item, "lm-eval");
    const [task, metric] = [textIn(spec, "task"), textIn(spec, "metric")];
    if (task === undefined || metric === undefined)
      return inconclusive("it says nothing to measure", startOfFile(file.path));
    const read = resultsJson(file, partsRead);
    if ("unreadable" in read) return read.unreadable;
    const found = metricOf(read.results, { task, metric, filter: textIn(spec, "filter") });
    if ("outcome" in found) return found;
    const threshold = thresholdIn(spec);
    const contrary = contraryTo(read.results.root, found, threshold);
    const weighed = weighInFewDigits({
      value: own(found.measures, found.key),
      threshold,
      unit: textIn(spec, "unit"),
      samples: samplesOf(read.results.root, task),
      atLeastN: item["at-least-n"],
      interval: standardInterval(own(found.measures, found.key), stderrOf(found)),
    });
    const doubt = contrary ?? stderrDoubt(found);
    return {
      ...weighed,
      ...(doubt === null ? {} : { outcome: "inconclusive", words: doubt }),
      at: read.results.document.locate(found.path),
      ...earliestDay([own(read.results.root, "date")]),
    };
  },
};

interface Wanted {
  readonly task: string;
  readonly metric: string;
  readonly filter: string | undefined;
}

interface Found {
  readonly task: string;
  readonly measures: ValueMap;
  /** The metric as the file names it, with its filter if it has one. */
  readonly key: string;
  readonly path: ValuePath;
}

/** A metric by its name as written, else by its name before a filter: then the filter has to be clear. */
function metricOf({ root, document }: Results, { task, metric, filter }: Wanted): Found | Measured {
  const part = ["results", "groups"].find((name) => mapIn(mapIn(root, name) ?? {}, task) !== undefined);
  const measures = part === undefined ? undefined : mapIn(mapIn(root, part) ?? {}, task);
  if (part === undefined || measures === undefined) {
    const all = mapIn(root, "results");
    const words = all === undefined ? "it holds no results of the harness" : `it has no task ${show(task)}`;
    return inconclusive(words, document.locate(all === undefined ? [] : ["results"]));
  }
  const at = document.locate([part, task]);
  const keys = Object.keys(measures);
  const wanted = filter === undefined ? metric : `${metric},${filter}`;
  const [key, ...more] = keys.includes(wanted) ? [wanted] : filteredBy(keys, metric, filter);
  if (key === undefined) return inconclusive(`task ${show(task)} has no metric ${show(wanted)}`, at);
  if (more.length === 0) return { task, measures, key, path: [part, task, key] };
  const filters = [key, ...more].map((one) => show(one.slice(metric.length + 1)));
  return inconclusive(
    `${show(metric)} of ${show(task)} has several filters, and none is stated: ${filters.join(", ")}`,
    at,
  );
}

const filteredBy = (keys: readonly string[], metric: string, filter: string | undefined): readonly string[] =>
  filter === undefined ? keys.filter((key) => key.startsWith(`${metric},`)) : [];

/** The metric's name without its filter, and the filter with its comma. */
function partsOf(key: string): readonly [name: string, filter: string] {
  const comma = key.indexOf(",");
  return comma < 0 ? [key, ""] : [key.slice(0, comma), key.slice(comma)];
}

const stderrOf = ({ measures, key }: Found) => {
  const [name, filter] = partsOf(key);
  return own(measures, `${name}_stderr${filter}`);
};

/** The harness writes `N/A` where it cannot tell a standard error. */
const untold = (stderr: ReturnType<typeof stderrOf>): boolean =>
  stderr === undefined || stderr === null || stderr === "N/A" || stderr === "";

const stderrDoubt = (found: Found): string | null => {
  const stderr = stderrOf(found);
  const fits = untold(stderr) || (typeof stderr === "number" && Number.isFinite(stderr) && stderr >= 0);
  return fits ? null : `its standard error is ${show(stderr)}`;
};

/** How many samples were evaluated, not how many the data set has. */
function samplesOf(root: ValueMap, task: string): number | undefined {
  const samples = mapIn(mapIn(root, "n-samples") ?? {}, task);
  return samples === undefined ? undefined : (countIn(samples, "effective") ?? countIn(samples, "original"));
}

/** In words, where the file says that the stated bound holds the metric the wrong way round; else `null`. */
function contraryTo(root: ValueMap, { task, key }: Found, threshold: Threshold): string | null {
  const [name] = partsOf(key);
  const higher = own(mapIn(mapIn(root, "higher_is_better") ?? {}, task) ?? {}, name);
  if (higher === true && threshold["at-least"] === undefined && threshold["at-most"] !== undefined)
    return `the file says that higher is better of ${show(name)}, and at-most is stated`;
  if (higher === false && threshold["at-most"] === undefined && threshold["at-least"] !== undefined)
    return `the file says that lower is better of ${show(name)}, and at-least is stated`;
  return null;
}
