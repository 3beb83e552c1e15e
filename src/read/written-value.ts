import { isList, isMap, type Value } from "../domain/document.ts";

/** How a document is written where something is put into it. */
export interface Style {
  readonly eol: string;
  /** Before which column, from 0, the keys of the map stand. */
  readonly column: number;
  readonly step: number;
  readonly isJson: boolean;
  /** Each member on a line of its own. */
  readonly isSpread: boolean;
}

/** A member as people write it line by line; its first line without indentation. */
export function blockMember(key: string, value: Value, style: Style): string {
  const inner = { ...style, column: style.column + style.step };
  const lead = `${style.eol}${" ".repeat(inner.column)}`;
  if (isMap(value) && Object.keys(value).length > 0)
    return `${key}:${Object.entries(value)
      .map(([name, item]) => lead + blockMember(name, item, inner))
      .join("")}`;
  if (isList(value) && value.length > 0)
    return `${key}:${value.map((item) => `${lead}- ${flowText(item, style)}`).join("")}`;
  return `${key}: ${flowText(value, style)}`;
}

/** A member of a map in braces. */
export const flowMember = (key: string, value: Value, style: Style): string =>
  style.isJson ? `${JSON.stringify(key)}: ${jsonText(value, style)}` : `${key}: ${flowText(value, style)}`;

/** A value on one line, or as JSON is spread here. */
export function flowText(value: Value, style: Style): string {
  if (style.isJson) return jsonText(value, style);
  if (isList(value)) return `[${value.map((item) => flowText(item, style)).join(", ")}]`;
  if (isMap(value)) {
    const members = Object.entries(value).map(([key, item]) => flowMember(key, item, style));
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return typeof value === "string" && isPlain(value) ? value : JSON.stringify(value);
}

function jsonText(value: Value, { eol, column, step, isSpread }: Style): string {
  if (!isSpread) return JSON.stringify(value);
  return JSON.stringify(value, null, step).replaceAll("\n", `${eol}${" ".repeat(column)}`);
}

const date = /^\d{4}-\d\d-\d\d$/;
const digest = /^sha256:[0-9a-f]{64}$/;
const words = /^[A-Za-z][A-Za-z0-9 ._/-]{0,400}$/;
const meansElse = /^(?:true|false|null|yes|no|on|off|y|n)$|\s$/i;

/** Whether a text reads as the same text without quotes. */
const isPlain = (text: string): boolean =>
  date.test(text) || digest.test(text) || (words.test(text) && !meansElse.test(text));
