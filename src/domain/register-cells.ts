import { isList, isMap, type Value } from "./document.ts";
import { isPlainAscii, latePattern } from "./late-pattern.ts";

// How values stand in the cells of the risk register, so that no spreadsheet changes or reckons one: a text as it is; in
// quotes, as JSON has it, where it would come back as another text; behind an apostrophe where it would be a formula.

/** What a spreadsheet takes for the beginning of a formula, in full width too, once white space is gone. */
export const formulaStart = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/** The same behind a sign that parts cells in a spreadsheet of another country. */
const formulaBehind = /[=+\-@\uFF1D\uFF0B\uFF0D\uFF20](?<=[,;]["'\s]*.)/u;
const formulasBehind = new RegExp(formulaBehind, "gu");

const unseen = latePattern(
  "[\\p{Control}\\p{Format}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\u2028\\u2029]",
  "gu",
);

/** What a spreadsheet makes a number, a day, a time or a truth value of. */
const remade: readonly RegExp[] = [
  /^[(\p{Sc}+-]*\.?\d[\d\s.,:;/%()\p{Sc}'\u2019+-]*$/u,
  /^\d[\d.,]*e[+-]?\d+$/iu,
  /^(?=\D*\d)[\d\s./-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\d\s.,/-]*$/iu,
  /^\d{1,2}[\d:.]*\s?[ap]m?$/iu,
  /^(?:true|false)$/iu,
];

/** A text that stands in a cell as it is, and comes back as it was. */
const isSteady = (text: string): boolean =>
  text !== "" &&
  text.trim() === text &&
  !/^["']|##\[/u.test(text) &&
  (isPlainAscii(text) || text.search(unseen()) < 0) &&
  !formulaBehind.test(text) &&
  !remade.some((pattern) => pattern.test(text));

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");

/** A text as JSON has it, on one line, in which nothing is invisible or reckoned. */
const quoted = (text: string): string =>
  JSON.stringify(text)
    .replace(unseen(), escaped)
    .replace(formulasBehind, escaped)
    .replace(/(?<=##)\[/gu, escaped);

export const textCell = (text: string): string =>
  isSteady(text) ? `${formulaStart.test(text) ? "'" : ""}${text}` : quoted(text);

/** A day as it is, so that a spreadsheet can sort by it. */
export const dayCell = (text: string): string => (/^\d{4}-\d\d-\d\d$/u.test(text) ? text : textCell(text));

export const numberCell = (number: number): string => `${number < 0 ? "'" : ""}${JSON.stringify(number)}`;

/** Whatever has a structure, as JSON on one line. */
export function dataCell(value: Value): string {
  if (typeof value === "string") return quoted(value);
  if (isList(value)) return `[${value.map(itemCell).join(",")}]`;
  if (!isMap(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, held]) => `${itemCell(key)}:${dataCell(held)}`)
    .join(",")}}`;
}

/** Items and keys may stand behind a comma, where no text may begin as a formula does. */
const itemCell = (item: Value): string =>
  typeof item === "string"
    ? quoted(item).replace(/[=+\-@\uFF1D\uFF0B\uFF0D\uFF20](?<=^"\s*.)/u, escaped)
    : dataCell(item);

/** Texts with a semicolon between them where each would stand as it is, else as JSON. */
export const textsCell = (texts: readonly string[]): string =>
  texts.length > 0 && !texts[0]?.startsWith("[") && texts.every(isOneOfSeveral) ? texts.join("; ") : dataCell(texts);

const isOneOfSeveral = (text: string): boolean => !text.includes(";") && !formulaStart.test(text) && isSteady(text);
