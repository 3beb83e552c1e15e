import { isNode, parseDocument } from "yaml";
import type { ValuePath } from "../domain/document.ts";

/**
 * Reads a YAML text once and gives the lines of a place in it as people wrote them, their indentation taken off; none
 * where nothing stands there.
 */
export function writtenPlaces(text: string): (path: ValuePath) => readonly string[] {
  const document = parseDocument(text);
  return (path) => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? linesBetween(text, node.range[0], node.range[1]) : [];
  };
}

function linesBetween(text: string, start: number, end: number): readonly string[] {
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const indentation = new RegExp(`^ {0,${column}}`, "u");
  const lines = text.slice(start, end).trimEnd().split(/\r?\n/u);
  return lines.map((line, index) => (index === 0 ? line : line.replace(indentation, "")));
}
