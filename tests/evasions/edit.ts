import { isList, isMap, type Value, type ValueMap, valueAt } from "../../src/domain/document.ts";
import { parseIdPath, resolveIdPath } from "../../src/domain/id-path.ts";
import { setValues } from "../../src/examples/set-values.ts";
import type { Desk } from "./desk.ts";

/** One way of making a record less strict; `null` where there is nothing to do it to. `seed` chooses among several. */
export type Edit = (desk: Desk, seed: number) => Desk | null;

/** A manifest with one value put elsewhere, found by id path; `RISK` is one of the risks that have it. */
export const change =
  (place: string, to: (before: Value) => Value | undefined): Edit =>
  ({ manifest, files }, seed) => {
    if (manifest === null) return null;
    for (const path of placesOf(manifest, place, seed)) {
      const before = at(manifest, path);
      const after = before === undefined ? undefined : to(before);
      if (after !== undefined) return { files, manifest: setValues(manifest, { [path]: after }) as ValueMap };
    }
    return null;
  };

/** The same for a value that is not there yet. */
export const add =
  (place: string, value: Value): Edit =>
  ({ manifest, files }, seed) => {
    if (manifest === null) return null;
    const path = placesOf(manifest, place, seed).find((one) => at(manifest, one) === undefined);
    return path === undefined ? null : { files, manifest: setValues(manifest, { [path]: value }) as ValueMap };
  };

export const file =
  (path: string, to: (before: string) => string | null): Edit =>
  (desk) => {
    const after = to(desk.files.get(path) ?? "");
    const files = new Map(desk.files);
    if (after === null) files.delete(path);
    else files.set(path, after);
    return { ...desk, files };
  };

/** A place in each risk, beginning with the one that the seed chooses. */
function placesOf(manifest: ValueMap, place: string, seed: number): readonly string[] {
  const ids = listIn(manifest["risks"]).flatMap((risk) => (isMap(risk) ? [String(risk["id"])] : []));
  const first = seed % Math.max(1, ids.length);
  return [...ids.slice(first), ...ids.slice(0, first)].map((id) => place.replace("RISK", id));
}

function at(root: Value, place: string): Value | undefined {
  const path = resolveIdPath(root, parseIdPath(place) ?? []);
  return path === null ? undefined : valueAt(root, path);
}

const listIn = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);
export const removed = (place: string): Edit => change(place, () => null);
export const to = (place: string, value: Value): Edit => change(place, () => value);
export const shorter = (place: string): Edit => change(place, (list) => (isList(list) ? list.slice(1) : undefined));
