import { isList, isMap, own, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { EvidenceKind } from "./evidence-kind.ts";
import { weighInFewDigits } from "./few-digits.ts";
import { earliestDay } from "./produced.ts";
import { type Results, resultsJson } from "./results-json.ts";
import { counted, countIn, inconclusive, mapIn, numberIn, specOf } from "./spec.ts";

/** Tests of prompts, by the results of promptfoo. */
export const promptfoo: EvidenceKind = {
  name: "promptfoo",
  summary: "At least a share of the tests passed; tests that broke down are no failures, and only so many may.",
  measure(item, file) {
    const spec = specOf(item, "promptfoo");
    const read = resultsJson(file);
    if ("unreadable" in read) return read.unreadable;
    const stats = statsOf(read.results);
    const at = read.results.document.locate(stats?.path ?? []);
    if (stats === null) return inconclusive("it holds no stats of promptfoo that count successes and failures", at);
    const { successes, failures, errors } = stats;
    const [ran, errorsAtMost] = [successes + failures, countIn(spec, "errors-at-most") ?? 0];
    const produced = earliestDay([own(stats.holder, "timestamp")]);
    const doubt = doubtOf(stats, errorsAtMost);
    if (doubt !== null) return { ...inconclusive(doubt, at), ...produced };
    const threshold = { "at-least": numberIn(spec, "at-least") ?? 1 };
    const value = successes / ran;
    const { words, ...weighed } = weighInFewDigits({
      value,
      threshold,
      unit: "share",
      samples: ran,
      atLeastN: item["at-least-n"],
    });
    const broke = errors > 0 ? `, ${errors} more broke down` : "";
    const told = `${words} (${successes} of ${counted(ran, "test")} passed${broke})`;
    return { ...weighed, words: told, at: firstFailed(read.results, stats) ?? at, ...produced };
  },
};

interface Stats {
  readonly successes: number;
  readonly failures: number;
  readonly errors: number;
  /** What holds the stats, and beside them the tests. */
  readonly holder: ValueMap;
  readonly path: ValuePath;
}

/** The stats of a file: under `results` since version 2, at its root before. */
function statsOf({ root }: Results): Stats | null {
  const inner = mapIn(root, "results");
  const [holder, path]: [ValueMap, ValuePath] =
    inner === undefined || mapIn(inner, "stats") === undefined ? [root, ["stats"]] : [inner, ["results", "stats"]];
  const stats = mapIn(holder, "stats");
  if (stats === undefined) return null;
  const [successes, failures] = [countIn(stats, "successes"), countIn(stats, "failures")];
  // Older versions do not tell errors apart: they are among the failures.
  const errors = Object.hasOwn(stats, "errors") ? countIn(stats, "errors") : 0;
  return successes === undefined || failures === undefined || errors === undefined
    ? null
    : { successes, failures, errors, holder, path };
}

/** Why counts show nothing; `null` where they do. */
function doubtOf({ successes, failures, errors, holder }: Stats, errorsAtMost: number): string | null {
  if (errors > errorsAtMost) return `${counted(errors, "test")} broke down, and at most ${errorsAtMost} may`;
  if (successes + failures === 0) return "no test ran";
  const tests = own(holder, "results");
  if (!isList(tests)) return null;
  const total = successes + failures + errors;
  if (tests.length !== total) return `it counts ${counted(total, "test")} and holds ${tests.length}`;
  const passed = tests.filter((test) => isMap(test) && own(test, "success") === true).length;
  return passed === successes ? null : `it counts ${successes} that passed and holds ${passed}`;
}

/** Where the first test stands that failed. */
function firstFailed({ document }: Results, { holder, path, failures }: Stats) {
  const tests = own(holder, "results");
  const index =
    failures > 0 && isList(tests) ? tests.findIndex((test) => isMap(test) && own(test, "success") !== true) : -1;
  return index < 0 ? undefined : document.locate([...path.slice(0, -1), "results", index]);
}
