import { type Document, isList, isMap, own, type Value, type ValueMap, type ValuePath } from "../../domain/document.ts";

/** An element of an SPDX document, and where it stands. */
export interface Element {
  readonly path: ValuePath;
  readonly value: ValueMap;
}

/** What follows a relationship: an element of the document by its id, or the id alone. */
export interface Related {
  readonly id: string;
  readonly element: ValueMap | null;
  readonly path: ValuePath;
}

/** The elements of an SPDX document and what ties them together. */
export interface Graph {
  readonly document: Document;
  readonly elements: readonly Element[];
  elementOf(id: string): ValueMap | null;
  /** What an element has a relationship of a kind to. */
  related(from: string, kind: string): readonly Related[];
}

/** The element's type, as JSON-LD or as SPDX's own context writes it. */
export const typeOf = (element: ValueMap): string => textOf(own(element, "type") ?? own(element, "@type"));

export const idOf = (element: ValueMap): string => textOf(own(element, "spdxId") ?? own(element, "@id"));

const textOf = (value: Value | undefined): string => (typeof value === "string" ? value : "");

export function graphOf(document: Document): Graph {
  const elements = elementsOf(document.value);
  const byId = new Map<string, ValueMap>();
  for (const { value } of elements) if (idOf(value) !== "" && !byId.has(idOf(value))) byId.set(idOf(value), value);
  const elementOf = (id: string): ValueMap | null => byId.get(id) ?? null;
  const ties = new Map<string, Related[]>();
  for (const { path, value } of elements) {
    const key = tieKey(textOf(own(value, "from")), textOf(own(value, "relationshipType")));
    if (key === null) continue;
    const tied = ties.get(key) ?? [];
    tied.push(...idsIn(own(value, "to")).map((id) => ({ id, element: elementOf(id), path: [...path, "to"] })));
    ties.set(key, tied);
  }
  return { document, elements, elementOf, related: (from, kind) => ties.get(tieKey(from, kind) ?? "") ?? [] };
}

const tieKey = (from: string, kind: string): string | null =>
  from === "" || kind === "" ? null : JSON.stringify([from, kind]);

export const idsIn = (value: Value | undefined): readonly string[] =>
  isList(value) ? value.filter((item) => typeof item === "string") : typeof value === "string" ? [value] : [];

/** The graph's elements; a document of one element is that element. */
function elementsOf(root: Value): readonly Element[] {
  if (!isMap(root)) return [];
  const graph = own(root, "@graph");
  if (!isList(graph)) return [{ path: [], value: root }];
  return graph.flatMap((value, index) => (isMap(value) ? [{ path: ["@graph", index], value }] : []));
}
