import { type Document, isList, isMap, own, type Value, type ValuePath } from "../../domain/document.ts";
import { type KeyNames, plainKey } from "./key-names.ts";

/** One model among several that a card in YAML or JSON is about. */
export interface ModelPlace {
  readonly name: string;
  readonly path: ValuePath;
}

/** The models of a card, and the key at its root that holds them. */
export interface SeveralModels {
  readonly key: string;
  readonly places: readonly ModelPlace[];
}

/** Keys whose items are each about another model, where at least one of them says what a card says. */
const holders: ReadonlySet<string> = new Set(
  [
    "models",
    "systems",
    "ai systems",
    "model cards",
    "cards",
    "versions",
    "modelos",
    "sistemas",
    "modeles",
    "systemes",
  ].concat(["modelle", "systeme", "modelli", "sistemi"]),
);

/** The models under a key such as `models` or `systems`; `null` where a card is of one model. */
export function severalModels({ value }: Document, keys: KeyNames): SeveralModels | null {
  if (!isMap(value)) return null;
  for (const [key, held] of Object.entries(value)) {
    if (!holders.has(plainKey(key))) continue;
    const places = placesIn(key, held);
    if (places.length > 1 && places.some(({ path }) => isAboutModel(itemAt(held, path), keys))) return { key, places };
  }
  return null;
}

const itemAt = (held: Value, path: ValuePath): Value => {
  const last = path.at(-1);
  if (isList(held)) return (typeof last === "number" ? held[last] : undefined) ?? null;
  return isMap(held) && typeof last === "string" ? (own(held, last) ?? null) : null;
};

function placesIn(key: string, held: Value): readonly ModelPlace[] {
  if (isList(held)) return held.map((item, index) => ({ name: nameOf(item), path: [key, index] }));
  if (!isMap(held)) return [];
  return Object.keys(held).map((name) => ({ name, path: [key, name] }));
}

function nameOf(item: Value): string {
  const name = isMap(item) ? (own(item, "name") ?? own(item, "id") ?? own(item, "version")) : undefined;
  return typeof name === "string" || typeof name === "number" ? String(name) : "";
}

/** Two of what only a card says: a use, a limit, what it was trained on, how it was measured. */
function isAboutModel(item: Value, keys: KeyNames): boolean {
  if (!isMap(item)) return false;
  return new Set(Object.keys(item).flatMap((key) => keys.sections(key, false))).size >= 2;
}
