import { latePattern } from "./late-pattern.ts";

// What people leave in a template when they have nothing to say yet; met in real cards and registers.
const wholes = new Set([
  "tbd",
  "todo",
  "tba",
  "tbc",
  "fixme",
  "xxx",
  "n/a",
  "na",
  "none",
  "null",
  "nil",
  "unknown",
  "pending",
  "placeholder",
  "to be done",
  "to be determined",
  "to be defined",
  "to be decided",
  "to be completed",
  "to be added",
  "coming soon",
  "more information needed",
  "not available",
  "lorem ipsum",
]);

const marks = [
  /\[\s*(?:more information needed|optional|todo|tbd|(?:insert|your|describe|fill in|add)\b[^[\]]{0,200})\s*\]/giu,
  /\{\{[^{}]*\}\}/gu,
  /\{%[^{}]*%\}/gu,
  /<\s*(?:fill|insert|your|todo|tbd|describe|enter)[^<>]*>/giu,
  /<!--[\s\S]*?(?:-->|$)/gu,
];

// Neither letters nor digits: signs, marks and spaces say nothing by themselves.
const decoration = latePattern("[^\\p{L}\\p{N}]+", "gu");

// Characters that no reader sees, some of them letters by their class.
const invisible = latePattern("[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]", "gu");

/** A text without template comments and marks: what remains for a reader. */
export function withoutPlaceholders(text: string): string {
  return marks.reduce((rest, mark) => rest.replace(mark, " "), text.slice(0, 1_048_576)).trim();
}

/** The words with which a whole begins: a text that begins with another word says something. */
const firstWords = new Set([...wholes].map((whole) => /^[a-z]+/u.exec(whole)?.[0] ?? ""));

/**
 * The plain first word of a text in small letters, where it is none of those with which a placeholder begins; `null`
 * where something stands before or behind it that may begin a mark, vanish, or become a part of it.
 */
export function openingWord(text: string): string | null {
  let start = 0;
  while (isSign(text.charCodeAt(start)) && !isMark(text.charCodeAt(start))) start += 1;
  let end = start;
  while (isPlain(text.charCodeAt(end))) end += 1;
  if (end === start || !(end === text.length || isSign(text.charCodeAt(end)) || text[end] === "\n")) return null;
  const word = text.slice(start, end).toLowerCase();
  return firstWords.has(word) ? null : word;
}

// Codes are compared, not patterns: this is asked of every text of a register, several times.

/** A letter or a digit of ASCII. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Another printable character of ASCII. */
const isSign = (code: number): boolean => code >= 32 && code <= 126 && !isPlain(code);

/** `<`, `[` or `{`. */
const isMark = (code: number): boolean => code === 60 || code === 91 || code === 123;

/** Whether a text says nothing: empty, punctuation, a template comment, or a word such as `TBD`. */
export function isPlaceholder(text: string): boolean {
  // Nearly every text is told by its first word, whatever follows; the others are looked at in full.
  return openingWord(text) === null && saysNothing(text);
}

function saysNothing(text: string): boolean {
  const seen = text.normalize("NFKC").replace(/\s+/gu, " ").replace(invisible(), "");
  const rest = withoutPlaceholders(seen).toLowerCase();
  const bare = rest.replace(decoration(), " ").trim();
  return (
    bare === "" ||
    wholes.has(bare) ||
    wholes.has(rest.replace(/[.!:]+$/u, "")) ||
    bare === "n a" ||
    /^(?:todo|tbd|fixme)\b.{0,40}$/su.test(bare)
  );
}
