import type { ValueMap } from "../domain/document.ts";
import {
  type Bound,
  boundsIn,
  boundWords,
  isAsStrict,
  isSameWay,
  type Preset,
  type PresetUse,
} from "../domain/preset.ts";
import { mapPresetItems } from "./preset-items.ts";

/** A manifest in which evidence states the bounds of its presets that it leaves out; `uses` tells by item what came of them. */
export interface PresetFill {
  readonly root: ValueMap;
  readonly uses: ReadonlyMap<string, PresetUse>;
}

/** Fills in bounds by preset: what an item states itself stays. */
export function fillPresets(written: ValueMap): PresetFill {
  const uses = new Map<string, PresetUse>();
  const root = mapPresetItems(written, ({ item, kind, spec, name, key, preset }) => {
    if (preset === undefined) return item;
    const { direction, threshold } = preset;
    const stated = boundsIn(spec).filter((bound) => isSameWay(bound, preset));
    const isFilled = stated.length === 0 && threshold !== null;
    uses.set(key, { ...useOf(name, preset, stated), ...(isFilled ? { filled: direction } : {}) });
    return { ...item, [kind]: { ...spec, ...(isFilled ? { [direction]: threshold } : {}) } };
  });
  return { root, uses };
}

function useOf(name: string, preset: Preset, stated: readonly Bound[]): PresetUse {
  const { direction, threshold, basis, unit } = preset;
  if (threshold === null) return { unit, words: `preset ${name}, a figure of your own`, looser: null };
  if (stated.length === 0 || stated.some(([key, value]) => key === direction && value === threshold))
    return { unit, words: `preset ${name}, ${basis}`, looser: null };
  const theirs = `preset ${name} has ${boundWords(preset)}, ${basis}`;
  const own = stated.map(([key, value]) => `\`${key}: ${JSON.stringify(value)}\``).join(" and ");
  const isStrict = stated.some((bound) => isAsStrict(bound, preset));
  return { unit, words: `a figure of your own; ${theirs}`, looser: isStrict ? null : `${own}, where ${theirs}` };
}
