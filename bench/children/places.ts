// Compares where our reader says that keys and values stand with where `yaml` says it: `node places.ts FILE`.
import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { Document, ValuePath } from "../../src/domain/document.ts";
import { readYaml } from "../../src/read/yaml.ts";

const file = process.argv[2] ?? "";
const text = readFileSync(file, "utf8");
const lines = new LineCounter();
const reference = parseDocument(text, { lineCounter: lines });
const { value: document } = readYaml(file, text);
if (document === null || reference.contents === null) throw new Error(`${file} cannot be read.`);

const seen = { places: 0, different: 0 };

function compare(own: Document, [path, part]: readonly [ValuePath, "key" | "value"], node: Node): void {
  const [start = 0, end = 0] = node.range ?? [];
  const at = own.locate(path, part);
  const [from, to] = [lines.linePos(start), lines.linePos(end)];
  const same = at.start.line === from.line && at.start.column === from.col;
  seen.places += 1;
  if (!same || at.end.line !== to.line || at.end.column !== to.col) seen.different += 1;
}

function visit(own: Document, path: ValuePath, node: Node): void {
  if (isMap(node)) {
    for (const { key, value } of node.items as readonly Pair<Node, Node>[]) {
      const inner = [...path, String(key)];
      compare(own, [inner, "key"], key);
      if (value !== null) visit(own, inner, value);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) visit(own, [...path, index], item as Node);
  } else if (isScalar(node)) compare(own, [path, "value"], node);
}

visit(document, [], reference.contents);
process.stdout.write(JSON.stringify(seen));
