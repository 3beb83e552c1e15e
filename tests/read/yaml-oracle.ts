import { isAlias, isMap, isScalar, isSeq, type Node, type Document as Parsed, parseAllDocuments } from "yaml";
import type { Document, ValuePath } from "../../src/domain/document.ts";
import { readYaml } from "../../src/read/yaml.ts";

/** Reasons of ours for refusing what the oracle takes: plain data only, and nothing that readers take differently. */
const stricter =
  /anchor &|alias \*|YAML tag|second time|is no text|a key is empty|merge key|is not allowed|would lose digits|no finite number|more than 64 deep|second YAML document|YAML directive|control character|document is empty|carriage return|NUL|in different ways/u;

/** What the oracle takes though the specification does not: a quoted text that goes on no deeper, a key over lines. */
const lenient =
  /a value holds a colon|a key with its colon was expected|no list or map can begin|stands deeper than|a tab|a quote opens here/u;

/** Where our reading of a text differs from what the `yaml` package reads; `null` where they agree. */
export function difference(text: string): string | null {
  const { value: document, faults } = readYaml("oracle.yml", text);
  const parsed = parseAllDocuments(text.replace(/^\uFEFF/u, ""), { schema: "core", uniqueKeys: false, merge: false });
  const [first] = Array.isArray(parsed) ? parsed : [];
  const errors = Array.isArray(parsed) ? parsed.flatMap(({ errors }) => errors) : [];
  if (faults.length > 0) {
    const [fault] = faults;
    const agreed = errors.length > 0 || stricter.test(fault?.message ?? "") || lenient.test(fault?.message ?? "");
    return agreed ? null : `only we refuse: ${fault?.message}`;
  }
  if (first === undefined || document === null) return "no document";
  if (errors.length > 0) return `only we take it: ${errors[0]?.message}`;
  const value = JSON.stringify(document.value);
  const expected = JSON.stringify(first.toJS());
  if (value !== expected) return `we read ${value}, not ${expected}`;
  return placeDifference(document, first, text);
}

function placeDifference(document: Document, parsed: Parsed, text: string): string | null {
  for (const { path, node } of nodesOf(parsed.contents as Node | null, [])) {
    const [start, end] = startAndEnd(node, text);
    const at = document.locate(path);
    const found = [offsetOf(text, at.start), offsetOf(text, at.end)];
    if (found[0] !== start || found[1] !== end)
      return `${JSON.stringify(path)} stands at ${start}-${end}, not ${found}`;
  }
  return null;
}

function* nodesOf(node: Node | null, path: ValuePath): Generator<{ path: ValuePath; node: Node }> {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      yield* nodesOf(value as Node | null, [...path, name]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* nodesOf(item as Node, [...path, index]);
  } else if (isScalar(node) && !isAlias(node) && (node.source ?? "") !== "") yield { path, node };
}

/** A scalar's range; of a block scalar without the white space that it takes along. */
function startAndEnd(node: Node, text: string): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  return [start, /^[|>]/u.test(source) ? start + source.replace(/[ \t\r\n]+$/u, "").length : end];
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let lineStart = 0;
  for (let number = 1; number < line; number += 1) lineStart = text.indexOf("\n", lineStart) + 1;
  return lineStart + column - 1;
}
