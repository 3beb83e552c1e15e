import { isList, isMap, type Value } from "../domain/document.ts";
import { isObjectId } from "../git/object-id.ts";
import { emptyTree, isFolder, type Tree, type TreeEntry, treeId } from "../git/tree.ts";
import type { GitHub } from "./client.ts";
import { readObjects } from "./objects.ts";
import { forEachOf, grouped, notAsked, reading, readingIfThere, tooMuch } from "./reading.ts";
import { type ListedEntry, listedTrees } from "./tree-listing.ts";

/** The repository's trees by their ids, each asked for once and held to its id. */
export interface Trees {
  /** Asks for a tree with all that is below it, as far as one answer goes. */
  prepare(root: string): Promise<void>;
  of(oids: readonly string[]): Promise<ReadonlyMap<string, Tree>>;
  /** Size of a file's content that some tree told; `null` for one that none did. */
  sizeOf(oid: string): number | null;
}

const most = { trees: 20_000, entries: 2_000_000 };
const perRequest = 100;

export function openTrees(github: GitHub): Trees {
  const known = new Map<string, Tree>([[emptyTree, []]]);
  const sizes = new Map<string, number>();
  const prepared = new Set<string>();
  const count = { asked: 0, entries: 0 };
  const keep = (oid: string, tree: Tree): void => {
    if (known.has(oid)) return;
    known.set(oid, tree);
    count.entries += tree.length;
    if (count.entries > most.entries) throw tooMuch(`The repository's folders hold more than ${most.entries} entries`);
    for (const entry of tree) if (entry.size !== null) sizes.set(entry.oid, entry.size);
  };
  return {
    prepare: async (root) => {
      if (known.has(root) || prepared.has(root)) return;
      prepared.add(root);
      for (const tree of listedTrees(await list(github, root))) {
        const oid = treeId(tree);
        keep(oid, tree);
      }
    },
    of: async (oids) => {
      const missing = [...new Set(oids)].filter((oid) => !known.has(oid));
      count.asked += missing.length;
      if (count.asked > most.trees) throw tooMuch(`The history holds more than ${most.trees} folders`);
      await forEachOf(grouped(missing, { items: perRequest, weight: perRequest }), async (some) => {
        for (const [oid, tree] of await readTrees(github, some)) keep(oid, tree);
      });
      return known;
    },
    sizeOf: (oid) => sizes.get(oid) ?? null,
  };
}

/** One answer holds up to 100,000 entries; what it leaves out is asked for folder by folder. */
async function list({ owner, repo, request }: GitHub, root: string): Promise<readonly ListedEntry[]> {
  const answer = await readingIfThere(`the tree ${root}`, () =>
    request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: root, recursive: "1" }),
  );
  return answer === null ? [] : answer.data.tree;
}

async function readTrees(github: GitHub, oids: readonly string[]): Promise<readonly (readonly [string, Tree])[]> {
  const fields = "... on Tree { entries { nameRaw mode oid size } }";
  const found = await reading("the repository's folders", () => readObjects(github, oids, fields));
  return oids.map((oid) => {
    const entries = found.get(oid)?.["entries"];
    const tree = isList(entries) ? entries.map(readEntry) : [];
    if (treeId(tree) !== oid) throw notAsked(`the tree ${oid}`);
    return [oid, tree];
  });
}

function readEntry(entry: Value): TreeEntry {
  const { nameRaw, mode, oid, size } = isMap(entry) ? entry : {};
  if (typeof nameRaw !== "string" || typeof mode !== "number" || typeof oid !== "string" || !isObjectId(oid))
    throw notAsked("a tree's entry");
  const read = { name: Buffer.from(nameRaw, "base64").toString("latin1"), mode: mode.toString(8), oid };
  const hasSize = typeof size === "number" && !isFolder({ ...read, size: null }) && read.mode !== "160000";
  return { ...read, size: hasSize ? size : null };
}
