import { parseDocument } from "yaml";
import type { Files } from "./files.ts";

/** A whole line that stands once; or, where several read alike, lines each of which is the first below the one before. */
export type Place = string | readonly string[];

/** One line of a file replaced; without `becomes` it is deleted, and a `becomes` of several lines adds some. */
export interface LineEdit {
  readonly file?: string;
  readonly line: Place;
  readonly becomes?: string;
}

/** Anything that an ordinary pull request does to files. */
export type Edit =
  | LineEdit
  | { readonly file?: string; readonly every: string; readonly becomes: string }
  | { readonly write: string; readonly text: string }
  | { readonly move: string; readonly to: string }
  | { readonly delete: string }
  | { readonly file?: string; readonly reformat: "flow" | "quoted" | "crlf" | "last-risk-first" };

/** The files after an edit; `manifest` is the file that is meant where none is named. */
export function edited(files: Files, edit: Edit, manifest: string): Files {
  if ("write" in edit) return new Map([...files, [edit.write, edit.text]]);
  if ("move" in edit) return moved(files, edit.move, edit.to);
  if ("delete" in edit) return new Map([...files].filter(([path]) => path !== textAt(files, edit.delete).path));
  const { path, text } = textAt(files, edit.file ?? manifest);
  if ("every" in edit) return new Map([...files, [path, everywhere(text, edit.every, edit.becomes)]]);
  if ("reformat" in edit) return new Map([...files, [path, reformatted(text, edit.reformat)]]);
  return new Map([...files, [path, withLine(text, edit)]]);
}

export function textAt(files: Files, path: string): { readonly path: string; readonly text: string } {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return { path, text };
}

/** The number, from 1, of a line. */
export function lineNumber(text: string, place: Place): number {
  const path = typeof place === "string" ? [place] : place;
  const line = path.at(-1);
  const from = path.length < 2 ? 0 : lineNumber(text, path.slice(0, -1));
  const found = text.split("\n").flatMap((one, index) => (one === line && index >= from ? [index + 1] : []));
  const [first] = found;
  if (first === undefined || (path.length < 2 && found.length > 1))
    throw new Error(`The line ${JSON.stringify(place)} stands ${found.length} times, and once is meant.`);
  return first;
}

function withLine(text: string, { line, becomes }: LineEdit): string {
  const lines = text.split("\n");
  lines.splice(lineNumber(text, line) - 1, 1, ...(becomes === undefined ? [] : [becomes.replace(/\n$/, "")]));
  return lines.join("\n");
}

function everywhere(text: string, every: string, becomes: string): string {
  if (!text.includes(every)) throw new Error(`${JSON.stringify(every)} stands nowhere.`);
  return text.replaceAll(every, becomes);
}

function moved(files: Files, from: string, to: string): Files {
  const isMeant = (path: string): boolean => path === from || path.startsWith(`${from}/`);
  if (![...files.keys()].some(isMeant)) throw new Error(`There is nothing at ${from}.`);
  return new Map([...files].map(([path, text]) => [isMeant(path) ? `${to}${path.slice(from.length)}` : path, text]));
}

function reformatted(text: string, how: "flow" | "quoted" | "crlf" | "last-risk-first"): string {
  if (how === "crlf") return text.replaceAll("\n", "\r\n");
  const document = parseDocument(text, { schema: "core" });
  if (how === "quoted") return document.toString({ defaultStringType: "QUOTE_DOUBLE", lineWidth: 0, indent: 4 });
  const value = document.toJS() as { risks: unknown[] };
  if (how === "flow") return JSON.stringify(value, null, 1);
  const [last, ...others] = [value.risks.at(-1), ...value.risks.slice(0, -1)];
  document.set("risks", document.createNode([last, ...others]));
  return document.toString({ lineWidth: 0 });
}
