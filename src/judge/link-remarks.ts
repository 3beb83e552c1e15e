import type { StrangeReference } from "../domain/catalogue.ts";
import { isList, type ValuePath, valueAt } from "../domain/document.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Remark } from "./remark.ts";

/** The references in lists of links that the catalogue cannot answer, each at its line. */
export function strangeLinks(
  { manifest }: SystemRecord,
  kind: StrangeReference["kind"],
  lists: readonly ValuePath[],
): readonly Remark[] {
  if (manifest.strangeReferences.size === 0) return [];
  return lists.flatMap((list) => {
    const links = valueAt(manifest.document.value, list);
    if (!isList(links)) return [];
    return links.flatMap((link, index) => {
      const strange = typeof link === "string" ? manifest.strangeReferences.get(link) : undefined;
      if (strange?.kind !== kind) return [];
      return [{ path: [...list, index], words: `${String(link)} ${strange.words}` }];
    });
  });
}
