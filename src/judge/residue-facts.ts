import {
  isList,
  isMap,
  pieceOf,
  type TextPiece,
  type Value,
  type ValueMap,
  type ValuePath,
  valueAt,
} from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { CardResidue } from "../domain/model-card.ts";
import { isPlaceholder } from "../domain/placeholder.ts";
import { residueIn, shortestResidue } from "../domain/residue.ts";
import { capped } from "../domain/words.ts";

/** A text of a manifest that holds residue. */
interface Remnant {
  readonly path: ValuePath;
  readonly what: string;
  readonly mark: string;
  /** Where in the text. */
  piece(): TextPiece;
}

/** The texts with residue in a part of a manifest, in its order. */
function remnantsIn(part: Value): readonly Remnant[] {
  const found: Remnant[] = [];
  collect(part, [], found);
  return found;
}

/** Most texts hold none: the path to one is written down only where it is told. */
function collect(value: Value, path: (string | number)[], found: Remnant[]): void {
  if (typeof value === "string") {
    if (value.length >= shortestResidue) for (const remnant of remnantsOf(value, path)) found.push(remnant);
  } else if (isList(value)) {
    for (let index = 0; index < value.length; index += 1) collectAt(value[index] ?? null, index, { path, found });
  } else if (isMap(value)) {
    for (const key of Object.keys(value)) collectAt(value[key] ?? null, key, { path, found });
  }
}

function collectAt(
  value: Value,
  step: string | number,
  { path, found }: { readonly path: (string | number)[]; readonly found: Remnant[] },
): void {
  if (typeof value === "number" || typeof value === "boolean") return;
  path.push(step);
  collect(value, path, found);
  path.pop();
}

const none: readonly Remnant[] = [];

/** A text that is nothing but a placeholder counts as absent, which is said elsewhere. */
function remnantsOf(text: string, path: ValuePath): readonly Remnant[] {
  const residue = residueIn(text);
  if (residue.length === 0) return none;
  const isEmpty = residue.some(({ sample }) => sample) && isPlaceholder(text);
  return residue
    .filter(({ sample }) => !sample || !isEmpty)
    .map(({ what, start, end }) => ({
      path: [...path],
      what,
      mark: text.slice(start, end),
      piece: () => pieceOf(text, start, end),
    }));
}

const shown = (mark: string): string => capped(mark.replace(/\s+/gu, " "), 60);

/** What a rule is told of the residue in a part of a manifest; `undefined` where there is none. */
export function residueFacts(part: Value): readonly string[] | undefined {
  const told: string[] = [];
  for (const { path, what, mark } of remnantsIn(part))
    told.push(`${formatIdPath(part, path)} holds ${what} (${shown(mark)})`);
  return told.length === 0 ? undefined : told;
}

// What a risk says does not change with the day that is asked about: its texts are searched once.
const known = new WeakMap<ValueMap, { readonly told: readonly string[] | undefined }>();

/** The residue in a risk as it is written. */
export function residueOf(written: ValueMap): readonly string[] | undefined {
  const { told } = known.get(written) ?? { told: residueFacts(written) };
  known.set(written, { told });
  return told;
}

/** The same of a card. */
export const cardResidueFacts = (residue: readonly CardResidue[]): readonly string[] | undefined =>
  residue.length === 0
    ? undefined
    : residue.map(({ what, mark, at }) => `line ${at.start.line} holds ${what} (${shown(mark)})`);

/** A place in a manifest, and where in its text. */
interface ResiduePlace {
  readonly path: ValuePath;
  readonly piece?: TextPiece;
}

/** Where the fact `residue` of a part of a manifest stands: at the mark, in the text that holds it. */
export function residuePlace(root: Value, path: ValuePath): ResiduePlace {
  const at = path.indexOf("residue");
  if (at < 0 || valueAt(root, path.slice(0, at + 1)) !== undefined) return { path };
  const part = path.slice(0, at);
  const wanted = path[at + 1];
  const found = remnantsIn(valueAt(root, part) ?? null)[typeof wanted === "number" ? wanted : 0];
  return found === undefined ? { path } : { path: [...part, ...found.path], piece: found.piece() };
}
