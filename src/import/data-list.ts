import {
  type Document,
  isList,
  isMap,
  textOf,
  type Value,
  type ValueMap,
  type ValuePath,
  valueAt,
} from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { tooMany } from "./limits.ts";
import type { FoundCell, FoundList, FoundRegister, RegisterSource } from "./register.ts";
import { nothingFound } from "./register.ts";

/** Where registers keep their list of risks. */
const places: readonly ValuePath[] = [
  [],
  ["risks"],
  ["risk_register"],
  ["risk_register", "risks"],
  ["register", "risks"],
];
const categories: readonly ValuePath[] = [["risk_categories"], ["categories"]];

/** Where a document has lists of risks. */
function listPlaces(document: Document): readonly ValuePath[] {
  const within = categories.flatMap((place) => {
    const groups = valueAt(document.value, place);
    return isList(groups) ? groups.map((_, index): ValuePath => [...place, index, "risks"]) : [];
  });
  return [...places, ...within].filter((place) => {
    const items = valueAt(document.value, place);
    return isList(items) && items.some(isMap);
  });
}

export const holdsLists = (document: Document): boolean => listPlaces(document).length > 0;

const listsIn = (document: Document): readonly FoundList[] =>
  listPlaces(document).flatMap((place) => {
    const items = valueAt(document.value, place);
    return isList(items) ? [listAt(document, place, items)] : [];
  });

/** A list of risks in the shapes that YAML and JSON registers have. */
export const dataRegister: RegisterSource = {
  name: "data-list",
  summary: "YAML or JSON: a list of risks, at the root or under `risks`, `risk_register` or `risk_categories`.",
  recognises: ({ data }) => data?.value != null && holdsLists(data.value),
  read: ({ data }) => registerOf(data ?? { value: null, faults: [] }),
};

/** The risks of a document; refused where there are more than people keep. */
export function registerOf({ value: document, faults }: Reading<Document>): Reading<FoundRegister> {
  if (document === null) return { value: null, faults };
  const lists = listPlaces(document).map((place) => valueAt(document.value, place));
  const items = lists.flatMap((list) => (isList(list) ? list : []));
  const cells = items.reduce<number>((count, item) => count + (isMap(item) ? Object.keys(item).length : 0), 0);
  const many = tooMany(document.path, items.length, cells);
  if (many !== null) return { value: null, faults: [many] };
  return { value: { ...nothingFound, lists: listsIn(document) }, faults };
}

function listAt(document: Document, place: ValuePath, items: readonly Value[]): FoundList {
  const headings: string[] = [];
  const known = new Map<string, number>();
  const columnOf = (heading: string): number => {
    const column = known.get(heading) ?? headings.length;
    if (column === headings.length) {
      known.set(heading, column);
      headings.push(heading);
    }
    return column;
  };
  const rows = items.flatMap((item, index) => {
    const path = [...place, index];
    if (!isMap(item)) return [];
    return [{ at: document.locate(path), cells: cellsOf(document, item, { path, prefix: "", columnOf }) }];
  });
  return { title: null, headings, at: document.locate(place), rows };
}

interface Around {
  readonly path: ValuePath;
  readonly prefix: string;
  columnOf(heading: string): number;
}

/** The members of a risk; those of a map within it are told with its key in front. */
function cellsOf(document: Document, item: ValueMap, { path, prefix, columnOf }: Around): readonly FoundCell[] {
  return Object.entries(item).flatMap(([key, value]): readonly FoundCell[] => {
    const inner = [...path, key];
    const heading = `${prefix}${key}`;
    if (isMap(value) && prefix === "") return cellsOf(document, value, { path: inner, prefix: `${key} `, columnOf });
    return [{ heading, column: columnOf(heading), value: cellValue(value), at: document.locate(inner) }];
  });
}

const cellValue = (value: Value): FoundCell["value"] => (isList(value) ? value.map(plainText) : plainText(value));

/** A value in one text; an item that became a mapping by its colon reads as it was meant. */
function plainText(value: Value): string {
  if (isList(value)) return value.map(plainText).join("; ");
  if (isMap(value))
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${plainText(inner)}`)
      .join("; ");
  return textOf(value);
}
