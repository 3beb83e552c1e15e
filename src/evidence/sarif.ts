import { isList, own, textsIn, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { EvidenceKind, Measured } from "./evidence-kind.ts";
import { earliestDay } from "./produced.ts";
import { type Results, resultsJson } from "./results-json.ts";
import {
  doubtOfRun,
  isOfRule,
  levelOf,
  mapsIn,
  rankOf,
  ruleIdOf,
  ruleIdsOf,
  runsIn,
  type SarifRun,
} from "./sarif-runs.ts";
import { countIn, inconclusive, specOf, textIn } from "./spec.ts";
import { show, weigh } from "./weigh.ts";

/** What a scanner found, by its SARIF file. */
export const sarif: EvidenceKind = {
  name: "sarif",
  summary: "A scanner ran to its end and found at most so many of a level or above, suppressed ones aside.",
  measure(item, file) {
    const spec = specOf(item, "sarif");
    const read = resultsJson(file);
    if ("unreadable" in read) return read.unreadable;
    const { root, document } = read.results;
    const all = runsIn(root);
    if (all === null) return inconclusive("it is no SARIF file: it has no list of runs", document.locate([]));
    const tool = textIn(spec, "tool");
    const runs = all.filter((run) => tool === undefined || run.tool === tool);
    if (runs.length === 0)
      return inconclusive(
        tool === undefined ? "it holds no run" : `it holds no run of ${show(tool)}`,
        document.locate(["runs"]),
      );
    const rules = textsIn(own(spec, "rules"));
    const doubt = doubtOf(runs, rules);
    if (doubt !== null) return inconclusive(doubt.words, document.locate(doubt.path));
    const asked = { rules, level: textIn(spec, "level") ?? "warning", atMost: countIn(spec, "at-most") ?? 0 };
    return judged(read.results, runs, { ...asked, atLeastN: item["at-least-n"] });
  },
};

/** Why runs show nothing: one did not end, or none tells that it looks for a rule that is asked for. */
function doubtOf(
  runs: readonly SarifRun[],
  rules: readonly string[] | undefined,
): { readonly words: string; readonly path: ValuePath } | null {
  for (const run of runs) {
    const words = doubtOfRun(run);
    if (words !== null) return { words: `the run of ${show(run.tool)} ${words}`, path: run.path };
  }
  const known = runs.flatMap(({ run }) => [
    ...ruleIdsOf(run),
    ...mapsIn(own(run, "results")).map((result) => ruleIdOf(run, result)),
  ]);
  const unknown = rules?.find((rule) => !known.some((id) => isOfRule(id, rule)));
  return unknown === undefined ? null : { words: `no run tells that it looks for ${show(unknown)}`, path: ["runs"] };
}

interface Asked {
  readonly rules: readonly string[] | undefined;
  readonly level: string;
  readonly atMost: number;
  readonly atLeastN: number | undefined;
}

function judged({ document }: Results, runs: readonly SarifRun[], { rules, level, atMost, atLeastN }: Asked): Measured {
  const found = runs.flatMap(({ run, path }) =>
    mapsIn(own(run, "results")).map((result, index) => ({ run, result, path: [...path, "results", index] })),
  );
  const meant = found.filter(
    ({ run, result }) =>
      isFinding(result) &&
      levelOf(run, result) >= rankOf(level) &&
      (rules === undefined || rules.some((rule) => isOfRule(ruleIdOf(run, result), rule))),
  );
  const counting = meant.filter(({ result }) => !isSuppressed(result));
  const suppressed = meant.length - counting.length;
  const [first] = counting;
  const weighed = weigh({ value: counting.length, threshold: { "at-most": atMost }, unit: "count", atLeastN });
  const parts = [
    level === "error" ? "found at level error" : `found at level ${level} or above`,
    ...(first === undefined ? [] : [`first ${show(ruleIdOf(first.run, first.result))}`]),
    ...(suppressed > 0 ? [`${suppressed} more suppressed`] : []),
  ];
  const [{ path } = { path: ["runs"] }] = runs;
  return {
    ...weighed,
    words: `${weighed.words} (${parts.join(", ")})`,
    at: document.locate(first?.path ?? path),
    ...earliestDay(runs.flatMap(({ run }) => timesOf(run))),
  };
}

const notFound: ReadonlySet<unknown> = new Set(["pass", "notApplicable", "informational", "open", "review"]);

/** A result that says that something is wrong, and is there by now. */
const isFinding = (result: ValueMap): boolean =>
  !notFound.has(own(result, "kind")) && own(result, "baselineState") !== "absent";

/** Suppressed is what has suppressions of which none is still to be decided, or was refused. */
function isSuppressed(result: ValueMap): boolean {
  const suppressions = own(result, "suppressions");
  if (!isList(suppressions) || suppressions.length === 0) return false;
  const maps = mapsIn(suppressions);
  return maps.length === suppressions.length && maps.every((one) => (own(one, "status") ?? "accepted") === "accepted");
}

const timesOf = (run: ValueMap) =>
  mapsIn(own(run, "invocations")).map((one) => own(one, "endTimeUtc") ?? own(one, "startTimeUtc"));
