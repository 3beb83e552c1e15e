import { isList, isMap, type Value, type ValueMap } from "./document.ts";
import { evidenceKey, evidenceKind } from "./evidence-item.ts";
import type { Manifest } from "./manifest.ts";

/** The risks of a manifest as they are written: without the bounds that presets gave to its evidence. */
export function writtenRisks({ document, presets }: Manifest): readonly ValueMap[] {
  const root = document.value;
  return mapsIn(isMap(root) ? root["risks"] : undefined).map((risk) =>
    edited(risk, "treatment", (treatment) =>
      editedItems(treatment, "controls", (control) =>
        editedItems(control, "evidence", (item, index) => {
          const filled = presets.get(evidenceKey(String(risk["id"]), String(control["id"]), index))?.filled;
          return filled === undefined ? item : edited(item, evidenceKind(item), (spec) => without(spec, filled));
        }),
      ),
    ),
  );
}

const mapsIn = (value: Value | undefined): readonly ValueMap[] => (isList(value) ? value.filter(isMap) : []);

function edited(holder: ValueMap, key: string, edit: (held: ValueMap) => ValueMap): ValueMap {
  const held = holder[key];
  return isMap(held) ? { ...holder, [key]: edit(held) } : holder;
}

function editedItems(holder: ValueMap, key: string, edit: (item: ValueMap, index: number) => ValueMap): ValueMap {
  const items = holder[key];
  if (!isList(items)) return holder;
  return { ...holder, [key]: items.map((item, index) => (isMap(item) ? edit(item, index) : item)) };
}

const without = (map: ValueMap, key: string): ValueMap =>
  Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
