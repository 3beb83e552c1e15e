import { type Document, isList, isMap, type Value } from "../domain/document.ts";
import { idOf } from "../domain/id-path.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Waiver } from "../domain/rule-book.ts";
import { reusedIds, withFlaws } from "./faults.ts";
import { checkShape } from "./schema.ts";

/** Reads waivers.yml: each waiver as written. What makes one count is decided where it is used. */
export function readWaivers(document: Document): Reading<readonly Waiver[]> {
  const shape = checkShape(document, "waivers");
  if (shape.value === null) return { value: null, faults: shape.faults };
  const flaws = reusedIds(shape.value, ["waivers"], waiversIn(shape.value.document).map(idOf));
  const read = withFlaws(document, { value: shape.value, faults: shape.faults }, { flaws });
  // The schema has been checked and what misses it cut, so the shape holds.
  return { value: waiversIn(read.value.document) as unknown as readonly Waiver[], faults: read.faults };
}

function waiversIn({ value }: Document): readonly Value[] {
  const list = isMap(value) ? value["waivers"] : undefined;
  return isList(list) ? list : [];
}
