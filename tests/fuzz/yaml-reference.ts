import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Value, ValuePath } from "../../src/domain/document.ts";
import { type Difference, parseReference, type Whole, wholeOf } from "./yaml-differences.ts";

/** A node that is kept: offsets of the scalar or collection, and of its key. */
export interface ReferenceNode {
  readonly path: ValuePath;
  readonly start: number;
  readonly end: number;
  readonly scalar: boolean;
  readonly key: readonly [number, number] | null;
}

/** A text as the `yaml` package reads it, without what is refused on purpose. */
export interface Reference {
  readonly whole: Whole;
  readonly refused: ReadonlySet<Difference>;
  /** What stands within a refused part: it may be told as well. */
  readonly within: ReadonlySet<Difference>;
  readonly value: Value;
  readonly nodes: readonly ReferenceNode[];
}

export function referenceOf(text: string): Reference {
  const documents = parseReference(text);
  const whole = wholeOf(text, documents);
  const reading: Building = { text, refused: new Set(), within: new Set(), nodes: [] };
  const contents = documents?.[0]?.contents ?? null;
  if (whole !== null || contents === null) return { whole, ...reading, value: null };
  const value = build(reading, contents, { path: [], key: null }) ?? null;
  if (!holdsHalf(value)) return { whole, ...reading, value };
  const within = new Set([...reading.refused, ...reading.within]);
  return { whole: new Set(["half a character"]), refused: new Set(), within, value: null, nodes: [] };
}

const half = /\p{Surrogate}/u;

function holdsHalf(value: Value): boolean {
  if (typeof value === "string") return half.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => half.test(key) || holdsHalf(part));
}

interface Building {
  readonly text: string;
  readonly refused: Set<Difference>;
  readonly within: Set<Difference>;
  readonly nodes: ReferenceNode[];
}

interface Spot {
  readonly path: ValuePath;
  readonly key: readonly [number, number] | null;
}

const propertyOf = (node: Node): "alias or anchor" | "tag" | null => {
  if (isAlias(node) || ("anchor" in node && node.anchor !== undefined)) return "alias or anchor";
  return node.tag === undefined ? null : "tag";
};

/** A node as plain data; `undefined` where it is refused. */
function build(reading: Building, node: Node, spot: Spot): Value | undefined {
  const why = propertyOf(node);
  if (why !== null && "tag" in node && node.tag !== undefined) reading.within.add("tag");
  if (why !== null) return refuse(reading, why);
  if (isScalar(node)) {
    if (typeof node.value === "number" && !isKept(node.value, node.source ?? "")) return refuse(reading, "number");
    keep(reading, node, spot, true);
    return node.value as Value;
  }
  keep(reading, node, spot, false);
  if (isMap(node)) return buildMap(reading, node.items as Pairs, spot);
  const items: Value[] = [];
  for (const item of isSeq(node) ? node.items : []) {
    const built = build(reading, item as Node, { path: [...spot.path, items.length], key: null });
    if (built !== undefined) items.push(built);
  }
  return items;
}

type Pairs = readonly { readonly key: Node; readonly value: Node | null }[];

function buildMap(reading: Building, pairs: Pairs, spot: Spot): Value {
  const keys = pairs.map(({ key }) => keyOf(key));
  const times = new Map<string | null, number>();
  for (const { name } of keys) times.set(name, (times.get(name) ?? 0) + 1);
  const spoilt = new Set(keys.flatMap(({ name, refused }) => (refused === null ? [] : [name])));
  const value: Record<string, Value> = {};
  for (const [index, pair] of pairs.entries()) {
    const { name, refused } = keys[index] ?? { name: null, refused: null };
    if (name === null || refused !== null || (times.get(name) ?? 0) > 1) {
      // The twin of a key that is refused itself goes with it, without a word of its own.
      const why = refused ?? (spoilt.has(name) ? null : "key twice");
      skipPair(reading, pair, why);
      continue;
    }
    const built = buildMember(reading, { ...pair, name }, spot);
    if (built !== undefined) value[name] = built;
  }
  return value;
}

function skipPair(reading: Building, { value }: Pairs[number], why: Difference | null): void {
  if (why !== null) refuse(reading, why);
  const scratch = { ...reading, refused: reading.within, nodes: [] };
  if (value !== null) build(scratch, value, { path: [], key: null });
}

function buildMember(reading: Building, pair: Pairs[number] & { name: string }, spot: Spot): Value | undefined {
  const [start, end] = pair.key.range ?? [0, 0];
  const place = { path: [...spot.path, pair.name], key: [start, end] as const };
  if (pair.value !== null) return build(reading, pair.value, place);
  reading.nodes.push({ ...place, start: end, end, scalar: true });
  return null;
}

interface Key {
  readonly name: string | null;
  readonly refused: Difference | null;
}

function keyOf(key: Node): Key {
  const property = propertyOf(key);
  if (property !== null) return { name: null, refused: property };
  if (!isScalar(key)) return { name: null, refused: "key is no text" };
  if (typeof key.value !== "string") return { name: key.source ?? "", refused: "key is no text" };
  if (key.value === "<<") return { name: key.value, refused: "merge key" };
  const forbidden = ["__proto__", "constructor", "prototype"].includes(key.value);
  return { name: key.value, refused: forbidden ? "key not allowed" : null };
}

const isKept = (value: number, written: string): boolean =>
  Number.isFinite(value) && (!/^[-+]?(?:\d+|0[ox][\da-f]+)$/iu.test(written) || Number.isSafeInteger(value));

function refuse(reading: Building, why: Difference): undefined {
  reading.refused.add(why);
  // A key that is nothing but an anchor or a tag is no text either.
  if (why === "alias or anchor" || why === "tag") reading.within.add("key is no text");
}

const endOf = (text: string): number => text.replace(/[ \t\r\n]+$/u, "").length;

function keep(reading: Building, node: Node, spot: Spot, scalar: boolean): void {
  // Where a block scalar without a line of its own ends is a matter of taste.
  if (isScalar(node) && node.type?.startsWith("BLOCK") && String(node.value).trim() === "") return;
  const [start, stop] = node.range ?? [0, 0];
  const written = reading.text.slice(start, stop);
  // A comment on the last line of a collection is no part of it.
  const own = scalar ? written : written.replace(/[ \t]#[^\n"']*\s*$/u, "");
  reading.nodes.push({ ...spot, start, end: start + endOf(own), scalar });
}
