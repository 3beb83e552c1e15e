import { isList, isMap, own, type Value, type ValuePath, valueAt } from "./document.ts";

/**
 * Paths that name list items by `id` (`risks[CR-001].owner`), so that inserting an item renames no other one.
 * An item without an id is named by its number from 1 (`risks[#2]`).
 */
export function formatIdPath(root: Value, path: ValuePath): string {
  let text = "";
  let here: Value | undefined = root;
  for (const step of path) {
    if (typeof step === "number") text += `[${itemName(valueAt(here, [step]), step)}]`;
    else text += text === "" ? step : `.${step}`;
    here = valueAt(here, [step]);
  }
  return text;
}

const itemName = (item: Value | undefined, index: number): string => idOf(item) ?? `#${index + 1}`;

/** The `id` of a list item, if it has one that is text; an attestation is named by its clause. */
export function idOf(item: Value | undefined): string | undefined {
  if (!isMap(item)) return undefined;
  const id = own(item, "id") ?? own(item, "clause");
  return typeof id === "string" && id !== "" ? id : undefined;
}

/** Steps of an id path: `risks[CR-001].owner` is `["risks", { item: "CR-001" }, "owner"]`; `null` where it is none. */
export function parseIdPath(text: string): readonly IdStep[] | null {
  const steps: IdStep[] = [];
  const token = /\.?([^.[\]]+)|\[([^\]]+)\]/y;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (match === null) return null;
    if (match[1] !== undefined) steps.push(match[1]);
    else steps.push({ item: match[2] ?? "" });
  }
  return steps;
}

export type IdStep = string | { readonly item: string };

/** Follows id steps into a value; `null` where a list has no such item. The last key need not exist. */
export function resolveIdPath(root: Value, steps: readonly IdStep[]): ValuePath | null {
  const path: (string | number)[] = [];
  for (const step of steps) {
    if (typeof step === "string") path.push(step);
    else {
      const list = valueAt(root, path);
      const index = isList(list) ? indexOfItem(list, step.item) : -1;
      if (index < 0) return null;
      path.push(index);
    }
  }
  return path;
}

function indexOfItem(list: readonly Value[], name: string): number {
  if (name.startsWith("#")) {
    const index = Number(name.slice(1)) - 1;
    return index in list ? index : -1;
  }
  return list.findIndex((item) => idOf(item) === name || item === name);
}
