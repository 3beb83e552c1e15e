import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Value, ValuePath } from "../domain/document.ts";
import type { Place, Placed, Range } from "./place.ts";
import { clip, isForbiddenKey, type Refusal, refusedNumber } from "./refusal.ts";

/** The text that nodes stand in, where the YAML begins in it, and what was refused so far. */
export interface YamlContext {
  readonly text: string;
  readonly offset: number;
  readonly refusals: Refusal[];
}

/** Where a node stands in the value being built. */
interface Spot {
  readonly path: ValuePath;
  readonly key?: Range;
  /** The number of a list item as written, from 1; its index counts only the items that were taken before it. */
  readonly item?: number;
  /** Where a reader looks for its anchor or tag. */
  readonly from: number;
}

/** Builds plain data and places from composed nodes; `null` where there is no node, `cut` where all of it is refused. */
export function buildYaml(context: YamlContext, root: Node | null): Placed | "cut" | null {
  const empty = root === null || (isScalar(root) && root.source === "" && root.type === "PLAIN");
  return empty ? null : build(context, root, { path: [], from: context.offset });
}

function build(context: YamlContext, node: Node, spot: Spot): Placed | "cut" {
  const own = refusedNode(context, node, spot);
  if (own !== null) return refuse(context, spot, own);
  if (isMap(node)) return buildMap(context, node, spot);
  if (isSeq(node)) return buildList(context, node, spot);
  return isScalar(node) ? buildScalar(context, node, spot) : "cut";
}

type Reason = Range & { readonly what: string; readonly fix: string };

/** Cuts the place at a spot; a list item is cut from its list. */
function refuse({ refusals }: YamlContext, { path, item }: Pick<Spot, "path" | "item">, reason: Reason): "cut" {
  const cut = item === undefined ? { cut: path } : { cut: path.slice(0, -1), item };
  refusals.push({ rule: "unreadable", ...reason, ...cut });
  return "cut";
}

function refusedNode(context: YamlContext, node: Node, { from }: Spot): Reason | null {
  const range = rangeOf(context, node);
  if (isAlias(node)) {
    return { ...range, what: `the alias *${clip(node.source)} is not taken`, fix: "Write the value out." };
  }
  if ("anchor" in node && node.anchor !== undefined) {
    const mark = markBefore(context, { from, node: range }, "&");
    return { ...mark, what: `the anchor &${clip(node.anchor)} is not taken`, fix: noAnchors };
  }
  if ("tag" in node && explicitTag(node)) {
    const mark = markBefore(context, { from, node: range }, "!");
    return { ...mark, what: "a YAML tag is not taken", fix: "Remove the tag; quote the value where it is text." };
  }
  return null;
}

const noAnchors = "Write the value out wherever it is used; anchors and aliases are not read.";

const explicitTag = (node: Node): boolean => node.tag !== undefined;

/** An anchor or tag stands between the end of what came before and its node. */
function markBefore({ text }: YamlContext, { from, node }: { from: number; node: Range }, mark: "&" | "!"): Range {
  const start = text.lastIndexOf(mark === "!" ? firstOf(text, from, node) : mark, node.start);
  if (start < from) return node;
  const length = /^\S*/u.exec(text.slice(start, node.start))?.[0].length ?? 1;
  return { start, end: start + Math.max(1, length) };
}

const firstOf = (text: string, from: number, node: Range): string =>
  /!\S*\s*$/u.exec(text.slice(from, node.start))?.[0] ?? "!";

function rangeOf({ offset }: YamlContext, node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: offset + start, end: offset + end };
}

/** A node's range without the white space that block collections and block scalars take along. */
function trimmed(context: YamlContext, node: Node): Range {
  const { start, end } = rangeOf(context, node);
  let last = end;
  while (last > start && /\s/u.test(context.text[last - 1] ?? "")) last -= 1;
  return { start, end: last };
}

function placeOf(context: YamlContext, node: Node, spot: Spot): Place {
  const range = trimmed(context, node);
  return spot.key === undefined ? range : { ...range, key: spot.key };
}

function buildScalar(context: YamlContext, node: Scalar, spot: Spot): Placed | "cut" {
  const { value } = node;
  if (typeof value === "number") {
    const reason = refusedNumber(value, node.source ?? "");
    if (reason !== null) return refuse(context, spot, { ...rangeOf(context, node), ...reason });
  }
  return { value: scalarOf(value), place: placeOf(context, node, spot) };
}

const scalarOf = (value: unknown): Value =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

function buildList(context: YamlContext, node: YAMLSeq, spot: Spot): Placed {
  const value: Value[] = [];
  const parts: Place[] = [];
  let from = rangeOf(context, node).start;
  for (const [index, item] of node.items.entries()) {
    const child = item as Node;
    const built = build(context, child, { path: [...spot.path, value.length], item: index + 1, from });
    from = rangeOf(context, child).end;
    if (built === "cut") continue;
    value.push(built.value);
    parts.push(built.place);
  }
  return { value, place: { ...placeOf(context, node, spot), parts } };
}

function buildMap(context: YamlContext, node: YAMLMap, spot: Spot): Placed {
  const value: Record<string, Value> = {};
  const parts = new Map<string, Place>();
  const keys = new Set<string>();
  const doubled = new Set<string>();
  for (const pair of node.items) {
    const key = keyOf(context, pair as Pair<Node, Node | null>, spot);
    if (key === null) continue;
    if (key.refused) doubled.add(key.name);
    if (key.refused || keys.has(key.name)) {
      if (!doubled.has(key.name))
        refuse(context, { path: [...spot.path, key.name] }, { ...key.range, ...twice(key.name) });
      doubled.add(key.name);
      keys.add(key.name);
      delete value[key.name];
      parts.delete(key.name);
      continue;
    }
    keys.add(key.name);
    const built = buildMember(context, { key, node: pair.value as Node | null }, spot);
    if (built === "cut") continue;
    value[key.name] = built.value;
    parts.set(key.name, built.place);
  }
  return { value, place: { ...placeOf(context, node, spot), parts } };
}

const twice = (name: string): { what: string; fix: string } => ({
  what: `the key ${clip(name)} stands here a second time`,
  fix: "Keep one of them.",
});

interface Key {
  readonly name: string;
  readonly range: Range;
  /** Already refused, so that its twin is refused with it. */
  readonly refused: boolean;
}

function buildMember(context: YamlContext, { key, node }: { key: Key; node: Node | null }, spot: Spot): Placed | "cut" {
  if (node === null) return { value: null, place: { ...key.range, start: key.range.end, key: key.range } };
  return build(context, node, { path: [...spot.path, key.name], key: key.range, from: key.range.end });
}

/** The key of a pair; `null` where it has no name. */
function keyOf(context: YamlContext, { key }: Pair<Node, Node | null>, spot: Spot): Key | null {
  const range = rangeOf(context, key);
  const own = refusedNode(context, key, { path: spot.path, from: context.offset });
  if (own !== null) return refuseKey(context, spot.path, own);
  if (!isScalar(key)) {
    return refuseKey(context, spot.path, { ...range, what: "a key is no text", fix: "Write the key as one word." });
  }
  const name = typeof key.value === "string" ? key.value : String(key.source ?? "");
  const reason = refusedName(name, typeof key.value === "string");
  if (reason !== null) refuse(context, { path: [...spot.path, name] }, { ...range, ...reason });
  return { name, range, refused: reason !== null };
}

function refusedName(name: string, isText: boolean): Pick<Reason, "what" | "fix"> | null {
  if (!isText) return notText(name);
  if (name === "<<") return { what: "the merge key << is not taken", fix: "Write the keys out." };
  return isForbiddenKey(name) ? { what: `the key ${name} is not allowed`, fix: "Rename the key." } : null;
}

function refuseKey(context: YamlContext, path: ValuePath, reason: Reason): null {
  refuse(context, { path }, reason);
  return null;
}

const notText = (name: string) => ({
  what: name === "" ? "a key is empty" : `the key ${clip(name)} is no text`,
  fix: name === "" ? "Write a key before the colon." : `Quote it: "${clip(name)}".`,
});
