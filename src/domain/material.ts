import { digestOfValue } from "./digest.ts";

/** The files that one review rests on, by path: each with the id of its content. */
export interface MaterialPart {
  /** `sha256:…` of paths and content ids, as `of` states it. */
  readonly digest: string;
  readonly ids: ReadonlyMap<string, string>;
}

/** The material files of a system, divided by the reviews that rest on them; a part holds at least one file. */
export interface Material {
  readonly all: ReadonlyMap<string, string>;
  /** By risk id: what an open risk names as its own. */
  readonly risks: ReadonlyMap<string, MaterialPart>;
  /** What no open risk names: it belongs to the assessment of the system as a whole. */
  readonly system: MaterialPart | null;
  /** By risk id (`null`: of the system) of stale reviews: files that changed since; only where nothing is compared. */
  readonly since?: ReadonlyMap<string | null, readonly string[]>;
}

/**
 * The part that holds these files; `null` where there is none. Paths count as the manifest in
 * this folder writes them, so that a system that moves as a whole is what it was.
 */
export function materialPart(ids: ReadonlyMap<string, string>, folder: string): MaterialPart | null {
  if (ids.size === 0) return null;
  const base = folder === "" ? "" : `${folder}/`;
  const inside = (path: string): string => (path.startsWith(base) ? path.slice(base.length) : `/${path}`);
  const written = [...ids].map(([path, id]) => [inside(path), id] as const);
  return { digest: digestOfValue(written.sort(([a], [b]) => (a < b ? -1 : 1))), ids };
}

/** Paths whose content, or whose being there, is not the same; a file that moved is two of them. */
export function changedPaths(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return [...[...after.keys()].filter((path) => before.get(path) !== after.get(path)), ...gone].sort();
}
