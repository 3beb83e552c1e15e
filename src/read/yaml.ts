import { Composer, Lexer, Parser, type YAMLParseError, type Document as YamlDocument } from "yaml";
import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Range } from "./place.ts";
import { maxDepth, type Refusal, readingOf, type Unreadable, unreadable } from "./refusal.ts";
import { type Source, sourceOf, textFaults } from "./text.ts";
import { buildYaml } from "./yaml-value.ts";

const shownErrors = 20;

type Tokens = ReturnType<Parser["next"]> extends Generator<infer Token> ? readonly Token[] : never;

/**
 * Reads YAML 1.2 (core schema) as plain data: one document, unique text keys, no anchors, aliases, tags, merge keys or
 * directives. Never throws: what is refused is a fault at its place.
 */
export function readYaml(path: string, text: string): Reading<Document> {
  const source = sourceOf(path, text);
  const faults = textFaults(source);
  return faults.length > 0 ? { value: null, faults } : readYamlPart(source, { start: 0, end: source.text.length });
}

/** Reads the YAML in a part of a text (front matter), with places in the whole text. */
export function readYamlPart(source: Source, { start, end }: Range): Reading<Document> {
  const text = source.text.slice(start, end);
  const control = controlCharacter(text);
  const { tokens, tooDeep } = control === null ? tokensOf(text) : { tokens: [], tooDeep: null };
  const early = control ?? tooDeep ?? notOneDocument(tokens);
  if (early !== null) return unreadable(source, [shift(early, start)]);
  const document = compose(tokens, text.length);
  if (document === undefined) return unreadable(source, [shift(nothing, start)]);
  if (document.errors.length > 0) {
    return unreadable(source, syntaxErrors(source, document.errors, start));
  }
  const refusals: Refusal[] = [];
  const placed = buildYaml({ text: source.text, offset: start, refusals }, document.contents);
  return placed === null ? unreadable(source, [shift(nothing, start)]) : readingOf(source, placed, refusals);
}

const shift = <T extends Range>(reason: T, by: number): T => ({
  ...reason,
  start: reason.start + by,
  end: reason.end + by,
});

const nothing: Unreadable = {
  start: 0,
  end: 0,
  what: "the document is empty",
  fix: "Write the document, or delete the file.",
};

// YAML 1.2, 5.1: other control characters are not printable; the parser gives three of them a meaning of its own.
const unprintable = /(?![\t\n\r\u0085])\p{Cc}/u;

function controlCharacter(text: string): Unreadable | null {
  const at = text.search(unprintable);
  if (at < 0) return null;
  const what = "a control character stands here, which YAML does not allow";
  return { start: at, end: at + 1, what, fix: "Remove it." };
}

/** Parses without recursion; stops at the first collection that is too deep, or after enough errors. */
function tokensOf(text: string): { tokens: Tokens; tooDeep: Unreadable | null } {
  const parser = new Parser();
  const tokens: Tokens[number][] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    // The stack holds the document, one entry a collection, and the scalar being read.
    if (parser.stack.length > maxDepth + 2) return { tokens, tooDeep: deep(parser.offset) };
    if (errors >= shownErrors) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tooDeep: null };
}

const deep = (at: number): Unreadable => ({
  rule: "limit-reached",
  start: at,
  end: at,
  what: `collections stand more than ${maxDepth} deep`,
  fix: "Write the document flatter.",
});

function notOneDocument(tokens: Tokens): Unreadable | null {
  let documents = 0;
  for (const token of tokens) {
    const start = token.offset;
    if (token.type === "directive") {
      const what = "a YAML directive stands here, which would change how the rest is read";
      return { start, end: start + token.source.length, what, fix: "Remove the line that begins with %." };
    }
    if (token.type === "document") documents += 1;
    if (documents > 1) {
      const what = "a second YAML document begins here";
      return { start, end: start + 3, what, fix: "Keep one document a file, without another `---`." };
    }
  }
  return null;
}

function compose(tokens: Tokens, length: number): YamlDocument.Parsed | undefined {
  const composer = new Composer({ schema: "core", version: "1.2", uniqueKeys: false, merge: false, strict: true });
  for (const document of composer.compose(tokens, true, length)) return document;
  return undefined;
}

/** The parser's errors in order, one a line: what follows the first on a line is its echo. */
function syntaxErrors(source: Source, errors: readonly YAMLParseError[], offset: number): Unreadable[] {
  const lines = new Set<number>();
  const reasons: Unreadable[] = [];
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(offset + error.pos[0], lastMark(source));
    const line = source.lineOf(start);
    if (lines.has(line) || reasons.length === shownErrors) continue;
    lines.add(line);
    reasons.push(syntaxError(source, error, { start, end: Math.max(start, offset + error.pos[1]) }));
  }
  return reasons;
}

/** Where the text ends for a reader: an error at the end of the file stands on its last line, not after it. */
const lastMark = ({ text }: Source): number => Math.max(0, text.trimEnd().length - 1);

function syntaxError(source: Source, error: YAMLParseError, range: Range): Unreadable {
  const { start, end } = source.line(source.lineOf(range.start));
  if (/:contentReference\[|\boaicite:|\[cite: ?\d/u.test(source.text.slice(start, end))) {
    const what = "a chat assistant's citation mark was left here, which is no YAML";
    return { start, end, what, fix: "Delete the mark (`:contentReference[…]`, `[cite: …]`) and check the sentence." };
  }
  const what = `this is no YAML: ${sentence(error.message)}`;
  return { ...range, what, fix: "Correct the line; text that begins with `@` or holds `: ` or ` #` needs quotes." };
}

const sentence = (message: string): string => message.replace(/\s+/gu, " ").replace(/\.$/u, "").slice(0, 200);
