import { isList, isMap, own, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import { evidenceKey, evidenceKind } from "../domain/evidence-item.ts";
import type { Preset } from "../domain/preset.ts";
import { presets } from "../generated/presets.ts";

/** An item of evidence that names a preset. */
export interface PresetItem {
  readonly path: ValuePath;
  /** The key of its measurement. */
  readonly key: string;
  readonly item: ValueMap;
  readonly kind: string;
  /** What it measures by: empty where its kind is no map. */
  readonly spec: ValueMap;
  readonly name: string;
  /** `undefined`: there is none of this name. */
  readonly preset: Preset | undefined;
}

/** A manifest with each item of evidence that names a preset replaced; what stays as it is is not copied. */
export function mapPresetItems(root: ValueMap, replace: (found: PresetItem) => ValueMap): ValueMap {
  return inList(root, "risks", (risk, r) =>
    inMap(risk, "treatment", (treatment) =>
      inList(treatment, "controls", (control, c) =>
        inList(control, "evidence", (item, e) => {
          const name = item["preset"];
          if (typeof name !== "string") return item;
          const path = ["risks", r, "treatment", "controls", c, "evidence", e];
          const kind = evidenceKind(item);
          const spec = own(item, kind);
          const key = evidenceKey(String(risk["id"]), String(control["id"]), e);
          return replace({ path, key, item, kind, name, spec: isMap(spec) ? spec : {}, preset: own(presets(), name) });
        }),
      ),
    ),
  );
}

function inMap(holder: ValueMap, key: string, replace: (held: ValueMap) => Value): ValueMap {
  const held = holder[key];
  if (!isMap(held)) return holder;
  const now = replace(held);
  return now === held ? holder : { ...holder, [key]: now };
}

function inList(holder: ValueMap, key: string, replace: (item: ValueMap, index: number) => Value): ValueMap {
  const list = holder[key];
  if (!isList(list)) return holder;
  const now = list.map((item, index) => (isMap(item) ? replace(item, index) : item));
  return now.every((item, index) => item === list[index]) ? holder : { ...holder, [key]: now };
}
