import { isMap, isScalar, isSeq, type Node, Parser, parseAllDocuments, type Document as YamlDocument } from "yaml";

/** What our reader refuses on purpose although it is YAML. */
export const differences = [
  ...(["alias or anchor", "tag", "merge key", "key is no text", "key twice", "key not allowed", "number"] as const),
  ...(["several documents", "directive", "empty", "deep", "control character", "carriage return"] as const),
  "half a character",
] as const;
export type Difference = (typeof differences)[number];

/** Whether a text is no YAML at all, or why it is refused as a whole. */
export type Whole = "no YAML" | ReadonlySet<Difference> | null;

const core = {
  schema: "core",
  version: "1.2",
  uniqueKeys: false,
  merge: false,
  strict: true,
  logLevel: "silent",
} as const;
const maxDepth = 64;

/** A text as the `yaml` package parses it; `null` where its own recursion ends first. */
export function parseReference(text: string): readonly YamlDocument.Parsed[] | null {
  try {
    return [...parseAllDocuments(text, core)];
  } catch (error) {
    // Its composer calls itself for each collection within a collection.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Why a text is refused as a whole; `null` where it is not. */
export function wholeOf(text: string, documents: readonly YamlDocument.Parsed[] | null): Whole {
  const reasons = new Set<Difference>();
  if (/(?![\t\n\r\u0085])\p{Cc}/u.test(text)) reasons.add("control character");
  if (/\r(?!\n)/u.test(text)) reasons.add("carriage return");
  if (documents === null || depthOf(documents[0]?.contents ?? null) > maxDepth) reasons.add("deep");
  if ([...new Parser().parse(text)].some(({ type }) => type === "directive")) reasons.add("directive");
  if ((documents?.length ?? 0) > 1) reasons.add("several documents");
  if (documents?.some(({ errors }) => errors.length > 0)) return "no YAML";
  const root = documents?.[0]?.contents ?? null;
  if (documents !== null && isEmpty(root)) for (const reason of emptyReasons(root)) reasons.add(reason);
  return reasons.size === 0 ? null : reasons;
}

const isEmpty = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.source === "" && node.type === "PLAIN");

/** Of nothing with an anchor or a tag before it, either may be said. */
const emptyReasons = (root: Node | null): readonly Difference[] => [
  "empty",
  ...(root !== null && "anchor" in root && root.anchor !== undefined ? (["alias or anchor"] as const) : []),
  ...(root?.tag === undefined ? [] : (["tag"] as const)),
];

function depthOf(node: unknown): number {
  if (isMap(node)) return 1 + Math.max(0, ...node.items.flatMap(({ key, value }) => [depthOf(key), depthOf(value)]));
  return isSeq(node) ? 1 + Math.max(0, ...node.items.map(depthOf)) : 0;
}
