import { own, textsIn, type ValueMap, valueAt } from "../domain/document.ts";
import { isPresent } from "../domain/presence.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Remark } from "./remark.ts";
import { mapsAt } from "./system-facts.ts";

const models = ({ manifest }: SystemRecord): readonly (readonly [number, ValueMap])[] =>
  mapsAt(manifest.document.value, ["system", "generative", "models"]);

const nameOf = (model: ValueMap): string => String(own(model, "id"));

/** Models whose version is none: it says nothing countable, moves by itself, or only repeats the model's name. */
export const unpinnedModels = (record: SystemRecord): readonly Remark[] =>
  models(record).flatMap(([index, model]) => {
    const version = own(model, "version");
    if (typeof version !== "string" || !isPresent(version) || isPinned(version.trim(), nameOf(model))) return [];
    const path = ["system", "generative", "models", index, "version"];
    return [{ path, words: `${nameOf(model)} (${version})` }];
  });

const moving =
  /(?:^|[^a-z])(?:auto|current|default|head|latest|live|main|master|newest|nightly|rolling|stable)(?![a-z])/iu;
const range = /^[\^~<>=]|\*|\.x(?![a-z0-9])/iu;
const dated = /\d{4}-?\d{2}-?\d{2}|[0-9a-f]{12}/iu;

function isPinned(version: string, id: string): boolean {
  if (!/\d/u.test(version) || moving.test(version) || range.test(version)) return false;
  return !isSameName(version, id) || dated.test(version);
}

/** Models that a supplier runs, where no supplier of models bears their provider's name. */
export function unsuppliedModels(record: SystemRecord): readonly Remark[] {
  const suppliers = mapsAt(record.manifest.document.value, ["system", "suppliers"])
    .map(([, supplier]) => supplier)
    .filter((supplier) => own(supplier, "provides") === "model");
  return models(record).flatMap(([index, model]) => {
    const provider = own(model, "provider");
    if (own(model, "hosted") !== "supplier" || typeof provider !== "string" || !isPresent(provider)) return [];
    if (suppliers.some((one) => ["id", "name"].some((key) => isSameName(own(one, key), provider)))) return [];
    const path = ["system", "generative", "models", index, "provider"];
    return [{ path, words: `${nameOf(model)} of ${provider}` }];
  });
}

/** Names differ in case and in how words are joined, between the list of suppliers and that of models. */
const isSameName = (one: unknown, other: string): boolean => typeof one === "string" && folded(one) === folded(other);

const folded = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, " ")
    .trim();

/** Prompts that can change without any assessment becoming stale. */
export function immaterialPrompts({ manifest }: SystemRecord): readonly Remark[] {
  const root = manifest.document.value;
  const material = textsIn(valueAt(root, ["system", "material"])) ?? [];
  const place = ["system", "generative", "prompts"];
  const isMaterial = (glob: string): boolean =>
    material.some((wide) => takesIn(fromRoot(wide, manifest.path), fromRoot(glob, manifest.path)));
  return (textsIn(valueAt(root, place)) ?? []).flatMap((glob, index) =>
    isMaterial(glob) ? [] : [{ path: [...place, index], words: glob }],
  );
}

/** A glob from the repository's root, where the manifest's folder is what it starts at. */
function fromRoot(glob: string, manifest: string): string {
  if (glob.startsWith("/")) return glob.slice(1);
  return `${manifest.slice(0, manifest.lastIndexOf("/") + 1)}${glob.replace(/^\.\//u, "")}`;
}

/** Whether one glob is another one, or a folder with all that is below it in which the other one stays. */
const takesIn = (wide: string, glob: string): boolean =>
  wide === glob || (/(?:^|\/)\*\*$/u.test(wide) && glob.startsWith(wide.slice(0, -2)) && !glob.includes(".."));
