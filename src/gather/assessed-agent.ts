import { addDays, type Day, parseDay } from "../domain/day.ts";
import { isMap, type ValueMap, valueAt } from "../domain/document.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { History, Repository, Version } from "../domain/ports.ts";
import { readDocumentBytes } from "../read/document.ts";
import type { GoneVersions } from "./record-days.ts";

/**
 * What the agent of a system could do when the system was last assessed: as the first version says that holds the
 * assessment, since who assesses writes the day down together with what was looked at. Nothing where no history tells.
 */
export async function agentAssessed(
  manifest: Manifest,
  { history, gone }: { readonly history: History; readonly gone: GoneVersions },
  repository: Repository,
): Promise<{ readonly agentAssessed?: ValueMap }> {
  const { value } = manifest.document;
  const date = valueAt(value, ["system", "assessment", "date"]);
  const isAgent = isMap(valueAt(value, ["system", "agent"]));
  if (!isAgent || history.extent !== "whole" || typeof date !== "string" || parseDay(date) === null) return {};
  const { id, formerly = id } = manifest.system;
  const former = gone.filter(({ words }) => words.has(id) || words.has(formerly));
  const held = oldestFirst([...(history.versions.get(manifest.path) ?? []), ...former]);
  const contents = await repository.readVersions([...new Set(held.map(({ oid }) => oid))]);
  const agentAt = (index: number): ValueMap | null => {
    const bytes = contents.get(held[index]?.oid ?? "");
    return bytes === undefined ? null : agentOn(date, manifest.path, bytes);
  };
  for (let index = firstToAsk(held, date, agentAt); index < held.length; index += 1) {
    const then = agentAt(index);
    if (then !== null) return { agentAssessed: then };
  }
  // A history that does not even tell of the present assessment vouches for nothing.
  return { agentAssessed: {} };
}

/**
 * Who assesses a system writes it down on that day or later, east of here a day early; so what is older is only read as
 * long as it held the assessment all the same.
 */
function firstToAsk(held: readonly Held[], date: Day, agentAt: (index: number) => ValueMap | null): number {
  const late = held.findIndex(({ day }) => day >= addDays(date, -1));
  let first = late < 0 ? held.length : late;
  while (first > 0 && agentAt(first - 1) !== null) first -= 1;
  return first;
}

interface Held {
  readonly oid: string;
  readonly day: Day;
}

/** What versions hold, given the newest first; of one day, what stood under a former name comes before what it became. */
const oldestFirst = (versions: readonly Version[]): readonly Held[] =>
  versions
    .flatMap(({ oid, day }) => (oid === null || day === null ? [] : [{ oid, day }]))
    .toReversed()
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** The agent that a version speaks of, if its system had been assessed on a day or later by then. */
function agentOn(date: Day, path: string, bytes: Uint8Array): ValueMap | null {
  const root = readDocumentBytes(path, bytes).value;
  if (root === null) return null;
  const assessed = valueAt(root.value, ["system", "assessment", "date"]);
  if (typeof assessed !== "string" || assessed < date) return null;
  const agent = valueAt(root.value, ["system", "agent"]);
  return isMap(agent) ? agent : {};
}
