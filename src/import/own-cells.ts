import { parseDay } from "../domain/day.ts";
import { isList, isMap, type Value } from "../domain/document.ts";
import { formulaStart } from "../domain/register-cells.ts";
import type { ColumnKind } from "../domain/register-columns.ts";
import { readJson } from "../read/json.ts";

/** What a cell says, or why it says nothing that can be read, with what to do. */
export type CellReading = { readonly value: Value } | { readonly what: string; readonly fix: string };

/** Reads a cell of the register, which is not empty, back into the value that was written there. */
export function readOwnCell(text: string, kind: ColumnKind | "rest"): CellReading {
  if (kind === "rest") return jsonIn(text, isMap, 'a map as JSON has it, such as `{"x-team":"north"}`');
  if (kind === "data") return jsonIn(text, isList, 'a list as JSON has it, such as `[{"id":"second-look"}]`');
  if (kind === "texts") return textsIn(text);
  if (text.startsWith('"')) return jsonIn(text, (value) => typeof value === "string", 'a text as JSON has it, in `"`');
  const plain = withoutApostrophe(text);
  if (kind === "rating" && jsonNumber.test(plain))
    return jsonIn(plain, (value) => typeof value === "number", "a number");
  if (kind === "day" && parseDay(plain) === null) return noDay;
  return { value: plain };
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

const noDay = {
  what: "the cell is no day; a spreadsheet may have written it in the way of its country",
  fix: "Write it as `2026-11-21`, and have the spreadsheet take the column as text.",
};

/** An apostrophe is in front of what would be a formula, and of nothing else. */
const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;

function textsIn(text: string): CellReading {
  if (text.startsWith("[")) return jsonIn(text, isTexts, 'a list of texts as JSON has it, such as `["fairness"]`');
  const texts = withoutApostrophe(text).split(";");
  return { value: texts.map((one) => one.trim()).filter((one) => one !== "") };
}

const isTexts = (value: Value): boolean => isList(value) && value.every((item) => typeof item === "string");

function jsonIn(text: string, fits: (value: Value) => boolean, wanted: string): CellReading {
  const fix = `Write ${wanted}, as the export does.`;
  const { value, faults } = readJson("cell", text);
  const [fault] = faults;
  if (fault !== undefined) return { what: `the cell cannot be read: ${clauseOf(fault.message)}`, fix };
  return value !== null && fits(value.value) ? { value: value.value } : { what: `the cell is not ${wanted}`, fix };
}

/** What is wrong within a cell, without the line and the file, which are those of the cell. */
const clauseOf = (message: string): string => message.replace(/^Line \d+ of cell: /u, "").replace(/\.$/u, "");
