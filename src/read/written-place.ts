import type { ValuePath } from "../domain/document.ts";
import { scanYaml } from "./yaml-document.ts";

/**
 * Reads a YAML text once and gives the lines of a place in it as people wrote them, their indentation taken off; none
 * where nothing stands there.
 */
export function writtenPlaces(text: string): (path: ValuePath) => readonly string[] {
  const scanned = scanYaml(text, 0);
  if ("faults" in scanned) return () => [];
  const { places } = scanned;
  return (path) => {
    let row: number | undefined = 0;
    for (const step of path) row = row === undefined ? undefined : places.part(row, step);
    if (row === undefined) return [];
    const { start, end } = places.range(row);
    return linesBetween(text, start, places.isCollection(row) ? withComment(text, end) : end);
  };
}

/** Behind the comment that stands on a line behind what ends there. */
function withComment(text: string, end: number): number {
  const rest = /[^\n]*/uy;
  rest.lastIndex = end;
  const behind = rest.exec(text)?.[0] ?? "";
  return /^[ \t]+#/u.test(behind) ? end + behind.length : end;
}

function linesBetween(text: string, start: number, end: number): readonly string[] {
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const indentation = new RegExp(`^ {0,${column}}`, "u");
  const lines = text.slice(start, end).trimEnd().split(/\r?\n/u);
  return lines.map((line, index) => (index === 0 ? line : line.replace(indentation, "")));
}
