import { isNode, parseDocument } from "yaml";
import type { ValuePath } from "../domain/document.ts";

/** The lines of a place in a YAML text as people wrote it, its indentation taken off; none where nothing stands there. */
export function writtenAt(text: string, path: ValuePath): readonly string[] {
  const node = parseDocument(text).getIn(path, true);
  if (!isNode(node) || !node.range) return [];
  const [start, end] = node.range;
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const indentation = new RegExp(`^ {0,${column}}`, "u");
  return text
    .slice(start, end)
    .trimEnd()
    .split(/\r?\n/u)
    .map((line, index) => (index === 0 ? line : line.replace(indentation, "")));
}
