import { own, textsIn, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import { mapsAt } from "./system-facts.ts";

/** One thing that an agent may do and could not before, with where it is written. */
export interface Widening {
  readonly path: ValuePath;
  /** Which thing: `tool cancel`, `scope orders:write`. */
  readonly what: string;
  readonly before: string | null;
  readonly after: string;
}

/** What a key of a tool says from the narrowest to the widest; where nothing is said, the widest has to be assumed. */
const reach: Readonly<Record<string, readonly string[]>> = {
  access: ["read", "write", "execute"],
  irreversible: ["false", "true"],
  approval: ["always", "above-limit", "never"],
};

const lists: Readonly<Record<string, string>> = {
  scopes: "scope",
  "untrusted-input": "untrusted input",
  calls: "called agent",
};

/** What the agent of a manifest may do now that `before`, its section as it once was, did not say. */
export function widenings(manifest: Value, before: ValueMap): readonly Widening[] {
  const agent = ["system", "agent"];
  const known = new Map(mapsAt(before, ["tools"]).map(([, tool]) => [String(own(tool, "id")), tool]));
  const tools = mapsAt(manifest, [...agent, "tools"]).flatMap(([index, tool]) => {
    const path = [...agent, "tools", index];
    const id = String(own(tool, "id"));
    const earlier = known.get(id);
    if (earlier !== undefined) return widerTool({ earlier, tool, path });
    return [{ path, what: `tool ${id}`, before: null, after: said(tool, "access") ?? "access not stated" }];
  });
  const listed = Object.entries(lists).flatMap(([key, word]) => {
    const path = [...agent, key];
    const old = new Set(textsIn(own(before, key)) ?? []);
    const now = textsIn(valueAt(manifest, path)) ?? [];
    return now.flatMap((text, index) =>
      old.has(text) ? [] : [{ path: [...path, index], what: `${word} ${text}`, before: null, after: "new" }],
    );
  });
  return [...tools, ...listed];
}

function widerTool({ earlier, tool, path }: { earlier: ValueMap; tool: ValueMap; path: ValuePath }) {
  return Object.entries(reach).flatMap(([key, words]): readonly Widening[] => {
    const [from, to] = [said(earlier, key), said(tool, key)];
    if (rank(words, to) <= rank(words, from)) return [];
    const what = `tool ${String(own(tool, "id"))}, ${key}`;
    return [{ path: [...path, key], what, before: from ?? "not stated", after: to ?? "not stated" }];
  });
}

function said(tool: ValueMap, key: string): string | undefined {
  const value = own(tool, key);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : undefined;
}

const rank = (words: readonly string[], word: string | undefined): number => {
  const at = word === undefined ? -1 : words.indexOf(word);
  return at < 0 ? words.length - 1 : at;
};
