import type { StrangeReference } from "../domain/catalogue.ts";
import { own, textsIn, type ValueMap } from "../domain/document.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { withoutEdition } from "./nil-entries.ts";

/** The references that a risk or a control holds, as they are written. */
export const linksOf = (holder: ValueMap): readonly string[] => textsIn(own(holder, "links")) ?? [];

/** What is not what the catalogue has, and what is of an edition that was replaced. */
const strayKinds: readonly (StrangeReference["kind"] | undefined)[] = ["unknown", "earlier"];

/** Catalogue ids without their editions; an edition that the catalogue does not have makes a reference strange, and it counts for nothing. */
export const idsOf = ({ manifest }: Pick<SystemRecord, "manifest">, written: readonly string[]): readonly string[] =>
  [
    ...new Set(
      written
        .filter((id) => id.includes(":") && !strayKinds.includes(manifest.strangeReferences.get(id)?.kind))
        .map(withoutEdition),
    ),
  ].sort();
