import { isMap, mapAt, type Value, type ValueMap, valueAt, withoutAbsent } from "../domain/document.ts";
import { type Criteria, strictest } from "../domain/level.ts";
import { entersUse } from "../domain/lifecycle-stage.ts";
import { cardSections, type ModelCard } from "../domain/model-card.ts";
import type { People } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { toleranceBelow, withoutAuthority } from "./criteria-limits.ts";
import { ownerKnown } from "./names-somebody.ts";
import { cardResidueFacts, residueFacts } from "./residue-facts.ts";
import { type Shortfalls, shortfallNames, shortfallWords } from "./shortfalls.ts";

/** The criteria as rules see them: the strictest appetite and tolerance of all dimensions. */
export function criteriaFacts(criteria: Criteria, people: People): ValueMap {
  return withoutAbsent({
    appetite: strictest(criteria.appetite, criteria),
    tolerance: strictest(criteria.tolerance, criteria),
    levels: criteria.levels,
    lowest: criteria.levels[0],
    highest: criteria.levels.at(-1),
    defaulted: criteria.defaulted,
    unexplained: criteria.unexplained,
    "tolerance-below": toleranceBelow(criteria),
    "without-authority": withoutAuthority(criteria, people),
    approved: criteria.approved === null ? undefined : withoutAbsent({ ...criteria.approved }),
  });
}

/** The system as it is written, the residue in its texts, what is told on it, and how its stage compares with the one at base. */
export function systemFacts(
  { manifest }: SystemRecord,
  shortfalls: Shortfalls,
  stageBefore: string | undefined,
): ValueMap {
  const written = mapAt(manifest.document.value, ["system"]);
  const told = shortfallNames.map((name) => [name, shortfallWords(shortfalls[name])] as const);
  return withoutAbsent({
    ...written,
    residue: residueFacts(written),
    ...Object.fromEntries(told),
    "stage-before": stageBefore,
    "enters-use": entersUse(stageBefore, manifest.system["lifecycle-stage"]),
  });
}

/** What people stand by, and whether they can be found. */
export const attestationFacts = ({ manifest }: SystemRecord, people: People): readonly ValueMap[] =>
  mapsAt(manifest.document.value, ["attestations"]).map(([, record]) => ({
    ...record,
    "who-known": ownerKnown(record["who"], people),
  }));

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
