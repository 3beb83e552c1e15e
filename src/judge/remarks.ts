import { own, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { FactPath } from "../domain/subject.ts";
import { immaterialPrompts, unpinnedModels, unsuppliedModels } from "./generative-remarks.ts";
import { strangeLinks } from "./link-remarks.ts";
import { contradictedNil, unknownNil, unreasonedNil } from "./nil-entries.ts";
import type { Remark } from "./remark.ts";

/** Finds what is wrong in the part of a manifest that stands at a place. */
type Finder = (record: SystemRecord, place: ValuePath) => readonly Remark[];

const finders: Readonly<Record<string, Readonly<Record<string, Finder>>>> = {
  system: {
    "nil-unknown": unknownNil,
    "nil-unreasoned": unreasonedNil,
    "nil-contradicted": contradictedNil,
    "unpinned-models": unpinnedModels,
    "unsupplied-models": unsuppliedModels,
    "immaterial-prompts": immaterialPrompts,
  },
  risk: {
    "unknown-links": (record, place) => strangeLinks(record, "unknown", [[...place, "links"]]),
    "unseen-links": (record, place) => strangeLinks(record, "unseen", allLinks(record, place)),
    "earlier-links": (record, place) => strangeLinks(record, "earlier", allLinks(record, place)),
  },
  control: { "unknown-links": (record, place) => strangeLinks(record, "unknown", [[...place, "links"]]) },
};

/** The lists of links of a risk: its own, then those of its controls. */
function allLinks({ manifest }: SystemRecord, place: ValuePath): readonly ValuePath[] {
  const controls: ValuePath = [...place, "treatment", "controls"];
  const list = valueAt(manifest.document.value, controls);
  const count = Array.isArray(list) ? list.length : 0;
  return [[...place, "links"], ...Array.from({ length: count }, (_, index) => [...controls, index, "links"])];
}

/** What is wrong in a part of a manifest, a list of words for each kind of fault that there is. */
export function remarkFacts(record: SystemRecord, root: string, place: ValuePath): ValueMap {
  const facts: Record<string, Value> = {};
  for (const [name, find] of Object.entries(own(finders, root) ?? {})) {
    const found = find(record, place);
    if (found.length > 0) facts[name] = found.map(({ words }) => words);
  }
  return facts;
}

/** Where a list of remarks stands, or one item of it; `null` for any other fact, and where there is nothing wrong. */
export function remarkPlace(record: SystemRecord, fact: FactPath, place: ValuePath): ValuePath | null {
  const [root = "", name = "", item = 0] = fact;
  const found = own(own(finders, String(root)) ?? {}, String(name))?.(record, place) ?? [];
  return found[typeof item === "number" ? item : 0]?.path ?? null;
}
