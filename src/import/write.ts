import { isList, isMap, type Value } from "../domain/document.ts";
import type { Part } from "./draft.ts";

/** Writes the parts of a manifest as YAML. Whatever the texts hold, reading gives the same values. */
export const writeYaml = (parts: readonly Part[]): string => `${linesOf(parts, "").join("\n")}\n`;

const linesOf = (parts: readonly Part[], indent: string): readonly string[] =>
  parts.flatMap((part) => partLines(part, indent));

function partLines(part: Part, indent: string): readonly string[] {
  if (part.kind === "comment") return [`${indent}# ${oneLine(part.text)}`];
  const key = `${indent}${keyText(part.key)}:`;
  if (part.kind === "value") return [`${key} ${flowText(part.value)}`];
  if (part.kind === "map") return [key, ...linesOf(part.parts, `${indent}  `)];
  return [key, ...part.items.flatMap((item) => itemLines(item, `${indent}  `))];
}

/** An item's comments stand above it; an item without a member is an empty map. */
function itemLines(item: readonly Part[], indent: string): readonly string[] {
  const first = item.findIndex(({ kind }) => kind !== "comment");
  const above = linesOf(first < 0 ? item : item.slice(0, first), indent);
  if (first < 0) return [...above, `${indent}- {}`];
  const [head = "", ...rest] = linesOf(item.slice(first), `${indent}  `);
  return [...above, `${indent}- ${head.trimStart()}`, ...rest];
}

const keyText = (key: string): string =>
  /^[a-z][a-z0-9-]{0,60}$/.test(key) && !meansElse.test(key) ? key : quoted(key);

function flowText(value: Value): string {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (isMap(value)) {
    const members = Object.entries(value).map(([key, item]) => `${keyText(key)}: ${flowText(item)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  if (typeof value === "string") return isPlain(value) ? value : quoted(value);
  // Digits beyond those that a number keeps would be refused; so written they are those that it has.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return Number(value).toExponential();
  return JSON.stringify(value);
}

const day = /^\d{4}-\d\d-\d\d$/;
const words = /^[A-Za-z](?:[A-Za-z0-9 ._/-]{0,398}[A-Za-z0-9._/-])?$/;
const meansElse = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Whether a text reads as the same text without quotes. */
const isPlain = (text: string): boolean => day.test(text) || (words.test(text) && !meansElse.test(text));

const unseen =
  /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u03FF\u0400-\u04FF\u2010-\u2015\u2018-\u201F\u20A0-\u20BF\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]/gu;

/** A text in double quotes: what is not plainly seen is escaped, so that nothing in it can end the line or hide. */
export const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, "\\$&").replaceAll(unseen, escaped)}"`;

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };

function escaped(character: string): string {
  const name = Object.hasOwn(named, character) ? named[character] : undefined;
  if (name !== undefined) return name;
  if (/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** A comment ends with its line; what is in it is shown as in quotes, without them. */
const oneLine = (text: string): string => text.replaceAll(unseen, escaped);
