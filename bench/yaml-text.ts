import { isList, isMap, type Value, type ValueMap } from "../src/domain/document.ts";

/** A value as people write YAML: blocks, short lists and maps on one line, quotes only where they are needed. */
export function yamlText(value: ValueMap): string {
  return mapLines(value, "").join("");
}

const widest = 90;

function mapLines(map: ValueMap, indent: string): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => memberLines(key, value, indent));
}

function memberLines(key: string, value: Value, indent: string): readonly string[] {
  const flow = flowText(value);
  const short = indent.length + key.length + flow.length < widest;
  if (isList(value) && !(short && !value.some(isMap)))
    return [`${indent}${key}:\n`, ...listLines(value, `${indent}  `)];
  if (isMap(value) && !(short && isFlat(value) && key !== "inherent")) {
    return [`${indent}${key}:\n`, ...mapLines(value, `${indent}  `)];
  }
  return [`${indent}${key}: ${flow}\n`];
}

/** An item's first line carries its dash. */
function listLines(items: readonly Value[], indent: string): readonly string[] {
  return items.flatMap((item) => {
    if (!isMap(item)) return [`${indent}- ${flowText(item)}\n`];
    const [first = "", ...rest] = mapLines(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

const isFlat = (map: ValueMap): boolean => Object.values(map).every((value) => !isMap(value) && !isList(value));

function flowText(value: Value): string {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (isMap(value)) {
    const members = Object.entries(value).map(([key, member]) => `${key}: ${flowText(member)}`);
    return `{ ${members.join(", ")} }`;
  }
  return typeof value === "string" ? scalarText(value) : String(value);
}

/** Plain where no YAML reader could take it for something else. */
const scalarText = (text: string): string =>
  /^[A-Za-z][\w;. '/-]*[\w.]$|^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : JSON.stringify(text);
