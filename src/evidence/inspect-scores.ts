import { isList, isMap, own, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import { countIn, mapIn, textIn } from "./spec.ts";
import { show } from "./weigh.ts";

/** The metrics of one scorer, and where they stand in the log. */
interface Score {
  readonly names: readonly string[];
  readonly metrics: ValueMap;
  readonly path: ValuePath;
  /** How many samples it scored, where the log tells of each scorer. */
  readonly scored: number | undefined;
}

export interface InspectMetric {
  readonly value: Value | undefined;
  readonly stderr: Value | undefined;
  readonly path: ValuePath;
  readonly scored: number | undefined;
}

const stderrNames = ["stderr", "bootstrap_stderr", "bootstrap_std"];
/** The metrics that a standard error beside them is of. */
const means: ReadonlySet<string> = new Set(["accuracy", "mean"]);

/** The metric of a log's results; in words, why there is none, or which of several is meant. */
export function inspectMetric(
  results: ValueMap,
  { scorer, metric }: { readonly scorer: string | undefined; readonly metric: string },
): InspectMetric | string {
  const all = scoresIn(results);
  const scores = scorer === undefined ? all : all.filter(({ names }) => names.includes(scorer));
  if (all.length === 0) return "it has no scores";
  if (scores.length === 0) return `it has no scorer ${show(scorer)}`;
  const [score, ...more] = scores.filter(({ metrics }) => Object.hasOwn(metrics, metric));
  if (score === undefined) return `it has no metric ${show(metric)}`;
  if (more.length > 0) {
    const names = [score, ...more].map(({ names: [name] }) => show(name));
    const which = scorer === undefined ? "and none is stated" : `all called ${show(scorer)}`;
    return `several scorers have ${show(metric)}, ${which}: ${names.join(", ")}`;
  }
  const stderr = means.has(metric) ? stderrNames.find((name) => Object.hasOwn(score.metrics, name)) : undefined;
  return {
    value: valueIn(own(score.metrics, metric)),
    stderr: stderr === undefined ? undefined : valueIn(own(score.metrics, stderr)),
    path: [...score.path, metric],
    scored: score.scored,
  };
}

const valueIn = (metric: Value | undefined): Value | undefined => (isMap(metric) ? own(metric, "value") : metric);

/** The scores of a log: a list under `scores`, `scorers` in older logs, and in the oldest one scorer's beside it. */
function scoresIn(results: ValueMap): readonly Score[] {
  const single = mapIn(results, "metrics");
  const lists = ["scores", "scorers"].flatMap((key) => {
    const list = own(results, key);
    return isList(list) ? list.flatMap((one, index) => scoreOf(one, ["results", key, index])) : [];
  });
  if (single === undefined) return lists;
  const name = textIn(mapIn(results, "scorer") ?? {}, "name");
  const names = name === undefined ? [] : [name];
  return [...lists, { names, metrics: single, path: ["results", "metrics"], scored: undefined }];
}

function scoreOf(score: Value, path: ValuePath): readonly Score[] {
  const metrics = isMap(score) ? mapIn(score, "metrics") : undefined;
  if (!isMap(score) || metrics === undefined) return [];
  const names = ["name", "scorer"].map((key) => textIn(score, key)).filter((name) => name !== undefined);
  return [{ names, metrics, path: [...path, "metrics"], scored: countIn(score, "scored_samples") }];
}
