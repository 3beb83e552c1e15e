import { isList, isMap, own, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import { mapIn, numberIn, textIn } from "./spec.ts";

/** One run of a scanner, and where it stands. */
export interface SarifRun {
  readonly run: ValueMap;
  readonly tool: string;
  readonly path: ValuePath;
}

export const mapsIn = (value: Value | undefined): readonly ValueMap[] => (isList(value) ? value.filter(isMap) : []);

/** The runs of a file; `null` where it holds no list of them. */
export function runsIn(root: ValueMap): readonly SarifRun[] | null {
  const runs = own(root, "runs");
  if (!isList(runs) || !runs.every(isMap)) return null;
  return runs.map((run, index) => ({ run, tool: textIn(driverOf(run), "name") ?? "", path: ["runs", index] }));
}

const toolOf = (run: ValueMap): ValueMap => mapIn(run, "tool") ?? {};
const driverOf = (run: ValueMap): ValueMap => mapIn(toolOf(run), "driver") ?? {};

/** Why a run shows nothing; `null` where it does. */
export function doubtOfRun({ run }: SarifRun): string | null {
  if (mapsIn(own(run, "invocations")).some((one) => (own(one, "executionSuccessful") ?? true) !== true))
    return "did not run to its end";
  const found = own(run, "results");
  if (!isList(found)) return "tells of no results";
  return found.every(isMap) ? null : "holds a result that is none";
}

/** The rules that a run knows of, those of the driver and of its extensions. */
export const ruleIdsOf = (run: ValueMap): readonly string[] =>
  [driverOf(run), ...mapsIn(own(toolOf(run), "extensions"))]
    .flatMap((component) => mapsIn(own(component, "rules")))
    .flatMap((rule) => textIn(rule, "id") ?? []);

/** The description of the rule that a result is of, by its index or by its id. */
function ruleOf(run: ValueMap, result: ValueMap): ValueMap | undefined {
  const reference = mapIn(result, "rule") ?? {};
  const extension = numberIn(mapIn(reference, "toolComponent") ?? {}, "index");
  const extensions = mapsIn(own(toolOf(run), "extensions"));
  const rules = mapsIn(own(extension === undefined ? driverOf(run) : (extensions[extension] ?? {}), "rules"));
  const index = numberIn(result, "ruleIndex") ?? numberIn(reference, "index") ?? -1;
  if (index >= 0) return rules[index];
  const id = textIn(result, "ruleId") ?? textIn(reference, "id");
  return rules.find((rule) => id !== undefined && isOfRule(id, textIn(rule, "id") ?? ""));
}

/** The id of a result's rule. */
export const ruleIdOf = (run: ValueMap, result: ValueMap): string =>
  textIn(result, "ruleId") ??
  textIn(mapIn(result, "rule") ?? {}, "id") ??
  textIn(ruleOf(run, result) ?? {}, "id") ??
  "";

/** An id may go on behind a slash: it is then of that rule too. */
export const isOfRule = (id: string, rule: string): boolean =>
  id === rule || (rule !== "" && id.startsWith(`${rule}/`));

const ranks: Readonly<Record<string, number>> = { none: 0, note: 1, warning: 2, error: 3 };

/** The rank of a level; a word that is none counts as the highest, so that nothing is lost. */
export const rankOf = (level: Value | undefined): number =>
  (typeof level === "string" ? own(ranks, level) : undefined) ?? 3;

/** A result's level as SARIF resolves it: its own, else what the run's invocations or the rule configure, else warning. */
export function levelOf(run: ValueMap, result: ValueMap): number {
  const stated = own(result, "level");
  if (stated !== undefined) return rankOf(stated);
  const rule = ruleOf(run, result);
  const configured = own(mapIn(rule ?? {}, "defaultConfiguration") ?? {}, "level");
  const byDefault = rankOf(configured ?? "warning");
  return Math.max(byDefault, ...overridesOf(run, ruleIdOf(run, result)));
}

/** The levels to which an invocation sets a rule. */
const overridesOf = (run: ValueMap, id: string): readonly number[] =>
  mapsIn(own(run, "invocations"))
    .flatMap((one) => mapsIn(own(one, "ruleConfigurationOverrides")))
    .filter((one) => textIn(mapIn(one, "descriptor") ?? {}, "id") === id)
    .flatMap((one) => {
      const level = own(mapIn(one, "configuration") ?? {}, "level");
      return level === undefined ? [] : [rankOf(level)];
    });
