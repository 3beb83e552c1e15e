import { objectId } from "./object-id.ts";

/** An entry of one tree. */
export interface TreeEntry {
  /** One character for each byte. */
  readonly name: string;
  /** Octal digits as git writes them: a folder's are `40000`. */
  readonly mode: string;
  readonly oid: string;
  /** `null` where there is none, as of a folder or a submodule. */
  readonly size: number | null;
}

export type Tree = readonly TreeEntry[];

export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export const isFolder = ({ mode }: TreeEntry): boolean => mode === "40000";

/** The id that a tree of these entries has. */
export function treeId(tree: Tree): string {
  const sorted = tree
    .map((entry) => ({ entry, key: isFolder(entry) ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const written = sorted.flatMap(({ entry: { mode, name, oid } }) => [
    Buffer.from(`${mode} ${name}\0`, "latin1"),
    Buffer.from(oid, "hex"),
  ]);
  return objectId("tree", Buffer.concat(written));
}
