import { rawName } from "../git/names.ts";
import { isObjectId } from "../git/object-id.ts";
import type { Tree, TreeEntry } from "../git/tree.ts";

/** An entry of a listing of all that is below a tree, as GitHub gives it. */
export interface ListedEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly size?: number;
}

/** The trees of a listing, one for each folder in it. Whether one is whole is for its id to say. */
export function listedTrees(listing: readonly ListedEntry[]): Iterable<Tree> {
  const trees = new Map<string, TreeEntry[]>();
  for (const { path = "", mode = "", sha, size } of listing) {
    if (typeof sha !== "string" || !isObjectId(sha)) continue;
    const raw = rawName(path);
    const slash = raw.lastIndexOf("/");
    const folder = raw.slice(0, slash + 1);
    const entry = {
      name: raw.slice(slash + 1),
      mode: mode.replace(/^0+/, ""),
      oid: sha,
      size: /^1[02]/.test(mode) && size !== undefined ? size : null,
    };
    const tree = trees.get(folder);
    if (tree === undefined) trees.set(folder, [entry]);
    else tree.push(entry);
  }
  return trees.values();
}
