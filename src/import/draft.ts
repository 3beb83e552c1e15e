import { isList, isMap, type Value, type ValueMap } from "../domain/document.ts";

/** A line that says where something came from, or what is open. */
export interface Comment {
  readonly kind: "comment";
  readonly text: string;
}

/** A part of a manifest before it is written. */
export type Part =
  | Comment
  | { readonly kind: "value"; readonly key: string; readonly value: Value }
  | { readonly kind: "map"; readonly key: string; readonly parts: readonly Part[] }
  | { readonly kind: "list"; readonly key: string; readonly items: readonly (readonly Part[])[] };

export const comment = (text: string): Part => ({ kind: "comment", text });
export const member = (key: string, value: Value): Part => ({ kind: "value", key, value });

/** A map; its comments alone where nothing in it is stated, so that its key is missing rather than empty. */
export const mapping = (key: string, parts: readonly Part[]): readonly Part[] =>
  parts.every(({ kind }) => kind === "comment") ? parts : [{ kind: "map", key, parts }];

/** A list of maps; nothing where it has none. */
export const listing = (key: string, items: readonly (readonly Part[])[]): readonly Part[] =>
  items.length === 0 ? [] : [{ kind: "list", key, items }];

/** A map as its parts, line by line as far as it goes. */
export const partsOf = (map: ValueMap): readonly Part[] =>
  Object.entries(map).map(([key, value]): Part => {
    if (isMap(value) && Object.keys(value).length > 0) return { kind: "map", key, parts: partsOf(value) };
    if (isList(value) && value.length > 0 && value.every(isMap))
      return { kind: "list", key, items: value.map(partsOf) };
    return member(key, value);
  });

/** What the written parts say once they are read: all but the comments. */
export const modelOf = (parts: readonly Part[]): ValueMap =>
  Object.fromEntries(
    parts.flatMap((part): [string, Value][] => {
      if (part.kind === "comment") return [];
      if (part.kind === "value") return [[part.key, part.value]];
      return [[part.key, part.kind === "map" ? modelOf(part.parts) : part.items.map(modelOf)]];
    }),
  );
