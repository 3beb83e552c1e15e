import { type Document, isMap, textOf, type Value, type ValuePath, valueAt } from "../../domain/document.ts";
import type { Unmapped } from "../../domain/imported.ts";
import { fitting } from "../ids.ts";
import { type FoundRegister, type FoundSystem, nothingFound, type Stated } from "../register.ts";

/** A field of another tool's descriptor that means the same as one of ours. */
export interface SameField {
  readonly from: readonly string[];
  readonly to: Stated["path"];
  /** What we write for a value; `undefined` where this value means nothing of ours. */
  same(value: Value): Value | undefined;
}

/** How a descriptor is read: where its system stands, what means the same, and why the rest does not. */
export interface Described {
  readonly document: Document;
  readonly at: ValuePath;
  readonly id: string | null;
  readonly fields: readonly SameField[];
  /** By key, why it is not mapped. */
  readonly because: Readonly<Record<string, string>>;
  /** By key of which something is taken, what of it is not. */
  readonly rest?: Readonly<Record<string, string>>;
  /** Keys that are told elsewhere. */
  readonly told?: readonly string[];
}

/** A text that says something. */
export const text = (value: Value): Value | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** The fields of a described system that mean the same, and every other one with why it is left out. */
export function systemOf(described: Described): FoundSystem {
  const { document, at, id, fields, because, rest = {}, told = [] } = described;
  const stated: Stated[] = [];
  const taken = new Set<string>();
  for (const { from, to, same } of fields) {
    const value = valueAt(document.value, [...at, ...from]);
    const ours = value === undefined ? undefined : same(value);
    if (ours === undefined || stated.some(({ path }) => path.join() === to.join())) continue;
    stated.push({ path: to, value: ours });
    taken.add(from.join("."));
  }
  const left = leavesAt(document, at).flatMap((path): readonly Unmapped[] => {
    const key = path.join(".");
    if (told.includes(path[0] ?? "")) return [];
    const why = taken.has(key)
      ? rest[key]
      : (because[key] ?? because[path[0] ?? ""] ?? "no field of ours means this, or not for certain");
    if (why === undefined) return [];
    const whole = [...at, ...path];
    return [
      {
        at: document.locate(whole),
        risk: null,
        what: key,
        original: taken.has(key) ? "" : shown(document, whole),
        why,
        fix: null,
      },
    ];
  });
  return { id, at: document.locate(at), stated, unmapped: left };
}

/** The keys of a system, and those of the maps in it. */
function leavesAt(document: Document, at: ValuePath): readonly (readonly string[])[] {
  const root = valueAt(document.value, at);
  if (!isMap(root)) return [];
  return Object.keys(root).flatMap((key) => {
    const value = root[key];
    return isMap(value) ? Object.keys(value).map((inner) => [key, inner]) : [[key]];
  });
}

function shown(document: Document, path: ValuePath): string {
  const value = valueAt(document.value, path);
  return typeof value === "object" ? "" : String(value).trim();
}

/** A file that describes systems and no risks. */
export const describing = (systems: readonly FoundSystem[], unmapped: readonly Unmapped[] = []): FoundRegister => ({
  ...nothingFound,
  systems,
  unmapped,
});

/** People who feel the effects, by what the file calls them. */
export function affected(names: readonly Value[]): Value | undefined {
  const parties = names.flatMap((name) => {
    const id = fitting(textOf(name));
    return id === "" ? [] : [{ id, name: textOf(name), kind: "affected" }];
  });
  const ids = new Set(parties.map(({ id }) => id.toLowerCase()));
  return parties.length === 0 || parties.length < names.length || ids.size < parties.length ? undefined : parties;
}
