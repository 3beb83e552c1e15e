import { isList, isMap, textOf, type Value, type ValueMap, valueAt } from "../../domain/document.ts";
import type { RegisteredRisk } from "../../domain/registered.ts";

/** A text of the record on one line; "" where there is none. */
export const lineAt = (value: Value | undefined, ...path: readonly string[]): string =>
  textOf(valueAt(value, path)).replace(/\s+/gu, " ").trim();

/** The texts of a list, each on one line; what is empty is left out. */
export const linesAt = (value: Value | undefined, ...path: readonly string[]): readonly string[] => {
  const list = valueAt(value, path);
  return isList(list) ? list.map((item) => lineAt(item)).filter((line) => line !== "") : [];
};

/** The maps of a list. */
export const mapsAt = (value: Value | undefined, ...path: readonly string[]): readonly ValueMap[] => {
  const list = valueAt(value, path);
  return isList(list) ? list.filter(isMap) : [];
};

export const controlsOf = ({ written }: RegisteredRisk): readonly ValueMap[] =>
  mapsAt(written, "treatment", "controls");

/** What a control is called: its title, else its id. */
export const controlName = (control: ValueMap): string => lineAt(control, "title") || lineAt(control, "id");

/** A list under a key, where it holds anything: most schemas refuse an empty one. */
export const filled = <Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): Partial<Readonly<Record<Key, readonly Item[]>>> =>
  items.length === 0 ? {} : ({ [key]: items } as Readonly<Record<Key, readonly Item[]>>);

/** A text under a key, where it says anything. */
export const said = <Key extends string>(key: Key, text: string): Partial<Readonly<Record<Key, string>>> =>
  text === "" ? {} : ({ [key]: text } as Readonly<Record<Key, string>>);
