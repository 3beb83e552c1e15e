import { type Document, isList, isMap, type Value, type ValuePath } from "../domain/document.ts";

/** What remains of a document once its faulty places are cut out. */
export interface Remainder {
  /** Its value without them; `locate` takes paths of what remains. */
  readonly document: Document;
  /** What was cut, as written. */
  readonly cuts: readonly ValuePath[];
  /** Where a place of the remainder stands in the document as written: list items may have moved up. */
  origin(path: ValuePath): ValuePath;
  /** Whether a place of the remainder, or one above or below it, was cut. */
  faulty(path: ValuePath): boolean;
}

/** The cuts as a tree over the document as written. */
interface CutNode {
  cut: boolean;
  readonly parts: Map<string | number, CutNode>;
  /** The original indexes of a list's items that remain, where some do not. */
  kept: readonly number[] | null;
}

/** Cuts places, given by their path as written, out of a document; a place that does not exist is only remembered. */
export function cutOut(document: Document, places: readonly ValuePath[]): Remainder {
  const root = newNode();
  for (const place of places) mark(root, place);
  const origin = (path: ValuePath): ValuePath => originOf(root, path);
  return {
    document: {
      path: document.path,
      value: root.cut ? null : remaining(document.value, root),
      locate: (path, part) => document.locate(origin(path), part),
    },
    cuts: places,
    origin,
    faulty: (path) => isFaulty(root, origin(path)),
  };
}

const newNode = (): CutNode => ({ cut: false, parts: new Map(), kept: null });

function mark(root: CutNode, place: ValuePath): void {
  let node = root;
  for (const step of place) {
    const next = node.parts.get(step) ?? newNode();
    node.parts.set(step, next);
    node = next;
  }
  node.cut = true;
}

function remaining(value: Value, node: CutNode): Value {
  if (isList(value)) {
    const kept = [...value.keys()].filter((index) => node.parts.get(index)?.cut !== true);
    if (kept.length < value.length) node.kept = kept;
    return kept.map((index) => partOf(value[index] ?? null, node.parts.get(index)));
  }
  if (!isMap(value)) return value;
  const entries = Object.entries(value).filter(([key]) => node.parts.get(key)?.cut !== true);
  return Object.fromEntries(entries.map(([key, inner]) => [key, partOf(inner, node.parts.get(key))]));
}

const partOf = (value: Value, node: CutNode | undefined): Value =>
  node === undefined ? value : remaining(value, node);

function originOf(root: CutNode, path: ValuePath): ValuePath {
  let node: CutNode | undefined = root;
  return path.map((step) => {
    const written = typeof step === "number" ? originalIndex(node, step) : step;
    node = node?.parts.get(written);
    return written;
  });
}

function originalIndex(node: CutNode | undefined, index: number): number {
  const kept = node?.kept;
  if (kept === undefined || kept === null) return index;
  // Beyond the end there is nothing: an index that no item of the list has.
  return kept[index] ?? Number.MAX_SAFE_INTEGER;
}

function isFaulty(root: CutNode, written: ValuePath): boolean {
  let node = root;
  for (const step of written) {
    if (node.cut) return true;
    const next = node.parts.get(step);
    if (next === undefined) return false;
    node = next;
  }
  // Whatever stands in the tree is cut itself or has something cut below.
  return node.cut || node.parts.size > 0;
}
