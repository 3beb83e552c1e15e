import { isList, isMap, type Value, type ValuePath, valueAt } from "../../src/domain/document.ts";
import { pathsIn, put } from "./value-mutations.ts";

/** How a find is made smaller. */
export interface Shrinking {
  /** Whether an input still shows what was found. */
  readonly shows: (input: Value) => Promise<boolean>;
  readonly mayDrop: (path: ValuePath) => boolean;
  readonly mayShorten: (path: ValuePath) => boolean;
  /** No more tries after this; what was reached by then is given. */
  readonly tries: number;
}

/** A smaller input that shows the same: parts are dropped, then lines of its texts, then pieces of lines. */
export async function minimise(input: Value, { shows, mayDrop, mayShorten, tries }: Shrinking): Promise<Value> {
  let left = tries;
  let best = input;
  const attempt = async (candidate: Value): Promise<boolean> => {
    if (left <= 0) return false;
    left -= 1;
    if (!(await shows(candidate))) return false;
    best = candidate;
    return true;
  };
  for (let size = Number.POSITIVE_INFINITY; sizeOf(best) < size && left > 0; ) {
    size = sizeOf(best);
    await dropParts(() => best, attempt, mayDrop);
    for (const path of pathsIn(best)) {
      const text = valueAt(best, path);
      if (typeof text !== "string" || text.length < 2 || !mayShorten(path)) continue;
      const putText = (shorter: string): Promise<boolean> => attempt(put(best, path, () => shorter));
      const lines = await shorten(text.split("\n"), (some) => putText(some.join("\n")));
      if (lines.join("\n").length < 4_000) await shorten([...lines.join("\n")], (some) => putText(some.join("")));
    }
  }
  return best;
}

const sizeOf = (value: Value): number => JSON.stringify(value).length;

type Attempt = (candidate: Value) => Promise<boolean>;

async function dropParts(best: () => Value, attempt: Attempt, mayDrop: Shrinking["mayDrop"]): Promise<void> {
  for (const path of [...pathsIn(best())].reverse()) {
    const holder = valueAt(best(), path.slice(0, -1));
    const there = isList(holder) || isMap(holder) ? valueAt(best(), path) : undefined;
    if (path.length > 0 && there !== undefined && mayDrop(path)) await attempt(put(best(), path, () => undefined));
  }
}

/** Leaves out ever smaller runs of items for as long as the rest still passes. */
async function shorten<T>(
  items: readonly T[],
  passes: (some: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let kept = items;
  for (let run = Math.ceil(kept.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2))
    for (let at = 0; at < kept.length; ) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + run)];
      if (await passes(rest)) kept = rest;
      else at += run;
    }
  return kept;
}
