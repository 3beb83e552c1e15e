import { isMap, mapAt, type Value, type ValueMap, valueAt, withoutAbsent } from "../domain/document.ts";
import { type Criteria, strictest } from "../domain/level.ts";
import { cardSections, type ModelCard } from "../domain/model-card.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { cardResidueFacts, residueFacts } from "./residue-facts.ts";

/** The criteria as rules see them: the strictest appetite and tolerance of all dimensions. */
export function criteriaFacts(criteria: Criteria): ValueMap {
  return withoutAbsent({
    appetite: strictest(criteria.appetite, criteria),
    tolerance: strictest(criteria.tolerance, criteria),
    levels: criteria.levels,
    lowest: criteria.levels[0],
    highest: criteria.levels.at(-1),
    defaulted: criteria.defaulted,
    approved: criteria.approved === null ? undefined : withoutAbsent({ ...criteria.approved }),
  });
}

/** The system as it is written, and the residue in its texts. */
export function systemFacts(record: SystemRecord): ValueMap {
  const written = mapAt(record.manifest.document.value, ["system"]);
  return withoutAbsent({ ...written, residue: residueFacts(written) });
}

/** A card as rules see it: one text a section, "" where it holds only a placeholder, absent where there is none. */
export function cardFacts(card: ModelCard): ValueMap {
  const texts = cardSections.map((name) => {
    const section = card.sections[name];
    return [name, section.state === "absent" ? undefined : section.text] as const;
  });
  const metrics = card.metrics.map(({ name, value, dataset, slice }) => withoutAbsent({ name, value, dataset, slice }));
  const residue = cardResidueFacts(card.residue);
  return withoutAbsent({ path: card.path, format: card.format, ...Object.fromEntries(texts), metrics, residue });
}

/** The items of a list in the manifest, as maps, with their index. */
export function mapsAt(root: Value, path: readonly (string | number)[]): readonly (readonly [number, ValueMap])[] {
  const list = valueAt(root, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: Value, index) => (isMap(item) ? [[index, item] as const] : []));
}
