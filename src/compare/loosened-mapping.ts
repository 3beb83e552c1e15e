import { mapAt, textOf } from "../domain/document.ts";
import type { Loosening, LooseningTree } from "../domain/loosening.ts";
import type { Manifest } from "../domain/manifest.ts";
import { looseningsOf } from "./loosening.ts";

/** Columns on which levels hang. */
const decisive = [
  "inherent.likelihood",
  "inherent.consequence",
  "residual.likelihood",
  "residual.consequence",
  "status",
] as const;

/**
 * What the mapping of a register makes less strict: a word that comes to mean less, and an estimate or a state that is
 * taken from another column although its own is still there. A word that is no longer told means nothing, which is a
 * fault wherever it stands; and a column under a new heading is the same column.
 */
export function mappingLoosenings(before: Manifest, after: Manifest, tree: LooseningTree): readonly Loosening[] {
  const { register: was } = before;
  const { register: is } = after;
  const { fields } = tree.fields?.["risks"] ?? {};
  if (was === undefined || is === undefined || fields === undefined) return [];
  const criteria = { before: before.criteria, after: after.criteria };
  const compared = { before: was.mapping, after: is.mapping, criteria };
  const words = looseningsOf({ fields }, compared, { place: "risks", path: ["risks"] });
  const columns = decisive.flatMap((field): readonly Loosening[] => {
    const [old, now] = [was, is].map(({ mapping }) => textOf(mapAt(mapping, ["columns"])[field]));
    if (old === undefined || old === "" || now === old || !is.headings.has(old)) return [];
    const path = ["risks", "columns", field];
    return [{ place: path.join("."), path, by: "changed", before: old, after: now === "" ? undefined : now }];
  });
  return [...words.filter(({ after: value }) => value !== undefined), ...columns];
}
