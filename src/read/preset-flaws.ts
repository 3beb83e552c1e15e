import { isMap, type ValuePath } from "../domain/document.ts";
import { boundsIn, boundWords, isSameWay, type Preset } from "../domain/preset.ts";
import { presets } from "../generated/presets.ts";
import type { Remainder } from "./cut.ts";
import { type Flaw, placeName } from "./faults.ts";
import { nearest, onlyNear } from "./nearest.ts";
import { mapPresetItems, type PresetItem } from "./preset-items.ts";

/** Kinds of evidence that state a bound and a unit. */
const bounded = ["metric", "card-metric", "csv"];

/** For more unknown names than these nothing near is looked for, which takes long. */
const mostNear = 200;

type Found = Omit<Flaw, "path" | "cut"> & { readonly at: ValuePath };

/** What is wrong with how evidence uses presets; the item is cut with it: what it is held to is not known. */
export function presetFlaws(rest: Remainder): readonly Flaw[] {
  const root = rest.document.value;
  const flaws: Flaw[] = [];
  if (!isMap(root)) return flaws;
  mapPresetItems(root, (item) => {
    const found = item.preset === undefined ? unknown(item, flaws.length < mostNear) : misuse(item, item.preset);
    if (found === null) return item.item;
    const { at, message, ...words } = found;
    const path = [...item.path, ...at];
    flaws.push({ ...words, path, cut: item.path, message: `${placeName(rest, path)} ${message}` });
    return item.item;
  });
  return flaws;
}

const atPreset = ["preset"];

function unknown({ name }: PresetItem, looksNear: boolean): Found {
  const known = looksNear ? Object.keys(presets()) : [];
  const near = nearest(name, known);
  const meant = onlyNear(name, known);
  return {
    rule: "unknown-word",
    message: `is \`${name}\`, which is no preset.`,
    fix: near === null ? "Write one of docs/presets.md, or state the bound without one." : `Did you mean \`${near}\`?`,
    at: atPreset,
    ...(meant === null ? {} : { meant }),
  };
}

function misuse({ name, kind, spec }: PresetItem, preset: Preset): Found | null {
  const wrong = (at: ValuePath, message: string, fix: string): Found => ({ rule: "wrong-shape", message, fix, at });
  if (!bounded.includes(kind)) {
    const message = `says what a number has to be, and evidence of kind \`${kind}\` states none.`;
    return wrong(atPreset, message, "Take `preset:` out, or measure by `metric`, `card-metric` or `csv`.");
  }
  const { unit, direction, threshold } = preset;
  if (spec["unit"] !== undefined && spec["unit"] !== unit) {
    const message = `is \`${String(spec["unit"])}\`, and preset \`${name}\` counts in ${unit}.`;
    return wrong([kind, "unit"], message, `Measure in ${unit}, or take \`preset:\` out and state the bound yourself.`);
  }
  const stated = boundsIn(spec);
  const [first] = stated;
  if (first !== undefined && !stated.some((bound) => isSameWay(bound, preset))) {
    const message = `goes another way than preset \`${name}\`, which has ${boundWords(preset)}.`;
    return wrong([kind, first[0]], message, `Write \`${direction}:\`, or take \`preset:\` out.`);
  }
  if (threshold !== null || first !== undefined) return null;
  const message = `is \`${name}\`, which has no figure: it depends on what the system is for.`;
  return wrong(atPreset, message, `State \`${direction}:\` beside where the value stands.`);
}
