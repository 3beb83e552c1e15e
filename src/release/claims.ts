import { parseDay } from "../domain/day.ts";
import { isList, isMap, textsIn, type Value, valueAt } from "../domain/document.ts";
import type { ReleaseRules } from "../domain/release.ts";
import { predicateType, statementType } from "./statement.ts";

/** What a statement says that it was made of, so that it can be made again. */
export interface Claims {
  readonly tool: string;
  readonly today: string;
  readonly commit: string;
  readonly rules: ReleaseRules;
  /** Names of the files that it speaks of beside the commit. */
  readonly artifacts: readonly string[];
  readonly exports: readonly string[];
  /** The revision that was named as the last release; `null`: its tag says it, or there was none. */
  readonly since: string | null;
}

/** Reads the claims of a statement; `null` where it is no release verdict of the kind that this version writes. */
export function claimsOf(statement: Value): Claims | null {
  if (valueAt(statement, ["_type"]) !== statementType || valueAt(statement, ["predicateType"]) !== predicateType)
    return null;
  const said = (...path: readonly string[]): string => textOf(valueAt(statement, ["predicate", ...path]));
  const [today, commit] = [said("today"), said("commit")];
  const rules = rulesOf(valueAt(statement, ["predicate", "rules"]));
  if (parseDay(today) === null || !isCommit(commit) || rules === null) return null;
  return {
    tool: said("tool", "version"),
    today,
    commit,
    rules,
    artifacts: namesIn(valueAt(statement, ["subject"]), "name").filter((name) => name !== "commit"),
    exports: namesIn(valueAt(statement, ["predicate", "exports"]), "format"),
    since: valueAt(statement, ["predicate", "since", "tag"]) === null ? said("since", "revision") : null,
  };
}

const isCommit = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

const textOf = (value: Value | undefined): string => (typeof value === "string" ? value : "");

const namesIn = (list: Value | undefined, key: string): readonly string[] =>
  isList(list) ? list.map((one) => textOf(valueAt(one, [key]))) : [];

const sources: readonly ReleaseRules["source"][] = ["base", "head", "given", "shipped"];

function rulesOf(value: Value | undefined): ReleaseRules | null {
  const [source, revision] = [valueAt(value, ["source"]), valueAt(value, ["revision"])];
  const known = sources.find((one) => one === source);
  if (known === undefined || typeof revision !== "string" || !isCommit(revision)) return null;
  const named = valueAt(value, ["named"]);
  if (!isMap(named)) return { revision, source: known, named: null };
  const how = named["how"] === "besides" ? "besides" : "instead";
  return { revision, source: known, named: { policies: textsIn(named["policies"]) ?? [], how } };
}
