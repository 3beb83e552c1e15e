import type { Document } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";
import type { Source } from "./text.ts";
import { readYamlPart } from "./yaml.ts";

/** The YAML between the `---` lines at the head of a file, and where the text after it begins. */
export interface FrontMatter {
  readonly document: Document | null;
  readonly faults: readonly Fault[];
  readonly end: number;
}

/** Reads front matter as YAML and as nothing else: a language named behind the dashes is refused, never run. */
export function frontMatterOf(source: Source): FrontMatter {
  const { text } = source;
  const opening = /^---([^\r\n]*)(?:\r?\n|$)/u.exec(text);
  if (opening === null) return none;
  const language = (opening[1] ?? "").trim();
  // Four dashes and more are a rule; a line of dashes with words is text, unless the words are one name.
  if (!/^(?:[A-Za-z][\w+-]*)?$/u.test(language)) return none;
  const start = opening[0].length;
  const closing = closingLine(text, start);
  if (language !== "" && !/^ya?ml$/iu.test(language)) return foreign(source, language, closing?.after ?? start);
  if (closing === null) return none;
  if (text.slice(start, closing.start).trim() === "") return { ...none, end: closing.after };
  const { value, faults } = readYamlPart(source, { start, end: closing.start });
  return { document: value, faults, end: closing.after };
}

const none: FrontMatter = { document: null, faults: [], end: 0 };

function closingLine(text: string, from: number): { start: number; after: number } | null {
  const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/gmu;
  closing.lastIndex = from;
  const match = closing.exec(text);
  return match === null ? null : { start: match.index, after: match.index + match[0].length };
}

function foreign(source: Source, language: string, end: number): FrontMatter {
  const { start, end: lineEnd } = source.line(1);
  const fault: Fault = {
    rule: "unreadable",
    message: `Line 1 of ${source.path}: the front matter is said to be ${language.slice(0, 40)}; only YAML is read.`,
    fix: "Write the front matter in YAML between two lines of three dashes.",
    place: "1",
    cut: null,
    at: source.locate(start, lineEnd),
  };
  return { document: null, faults: [fault], end };
}
