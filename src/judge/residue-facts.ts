import { isList, isMap, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { CardResidue } from "../domain/model-card.ts";
import { isPlaceholder } from "../domain/placeholder.ts";
import { residueIn } from "../domain/residue.ts";
import { capped } from "../domain/words.ts";

/** A text of a manifest that holds residue. */
interface Remnant {
  readonly path: ValuePath;
  readonly what: string;
  readonly mark: string;
}

/** The texts with residue in a part of a manifest, in its order. */
function* remnantsIn(value: Value, path: ValuePath): Iterable<Remnant> {
  if (typeof value === "string") {
    yield* remnantsOf(value, path);
  } else if (isList(value)) {
    for (const [index, item] of value.entries()) yield* remnantsIn(item, [...path, index]);
  } else if (isMap(value)) {
    for (const [key, inner] of Object.entries(value)) yield* remnantsIn(inner, [...path, key]);
  }
}

/** A text that is nothing but a placeholder counts as absent, which is said elsewhere. */
function* remnantsOf(text: string, path: ValuePath): Iterable<Remnant> {
  const found = residueIn(text);
  const isEmpty = found.some(({ sample }) => sample) && isPlaceholder(text);
  for (const { what, sample, start, end } of found)
    if (!sample || !isEmpty) yield { path, what, mark: text.slice(start, end) };
}

const shown = (mark: string): string => capped(mark.replace(/\s+/gu, " "), 60);

/** What a rule is told of the residue in a part of a manifest; `undefined` where there is none. */
export function residueFacts(part: Value): readonly string[] | undefined {
  const told: string[] = [];
  for (const { path, what, mark } of remnantsIn(part, []))
    told.push(`${formatIdPath(part, path)} holds ${what} (${shown(mark)})`);
  return told.length === 0 ? undefined : told;
}

// Of what a risk says, whichever day is asked about: its texts are searched once, and only where a rule asks.
const known = new WeakMap<ValueMap, { readonly told: readonly string[] | undefined }>();

/** Adds the residue in the written part to its facts. */
export const withResidue = (facts: ValueMap, written: ValueMap): ValueMap =>
  Object.defineProperty(facts, "residue", {
    get: () => {
      const { told } = known.get(written) ?? { told: residueFacts(written) };
      known.set(written, { told });
      return told;
    },
  });

/** The same of a card. */
export const cardResidueFacts = (residue: readonly CardResidue[]): readonly string[] | undefined =>
  residue.length === 0
    ? undefined
    : residue.map(({ what, mark, at }) => `line ${at.start.line} holds ${what} (${shown(mark)})`);

/** Where the fact `residue` of a part of a manifest stands: at the text that holds it. */
export function residuePlace(root: Value, path: ValuePath): ValuePath {
  const at = path.indexOf("residue");
  if (at < 0 || valueAt(root, path.slice(0, at + 1)) !== undefined) return path;
  const part = path.slice(0, at);
  const wanted = path[at + 1];
  const remnants = [...remnantsIn(valueAt(root, part) ?? null, [])];
  const found = remnants[typeof wanted === "number" ? wanted : 0];
  return found === undefined ? path : [...part, ...found.path];
}
