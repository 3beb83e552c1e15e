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
const decoration = /[^\p{L}\p{N}]+/gu;

// Characters that no reader sees, some of them letters by their class.
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A text without template comments and marks: what remains for a reader. */
export function withoutPlaceholders(text: string): string {
  return marks.reduce((rest, mark) => rest.replace(mark, " "), text.slice(0, 1_048_576)).trim();
}

/** The words with which a whole begins: a text that begins with another word says something. */
const firstWords = new Set([...wholes].map((whole) => /^[a-z]+/u.exec(whole)?.[0] ?? ""));

/** The plain first word of a text, before which only signs stand that begin no mark and behind which it surely ends. */
const plainStart = /^[ !"#$%&'()*+,\-./:;=>?@\\\]^_`|}~]*([A-Za-z0-9]+)(?:$|[ -/:-@[-`{-~\n])/u;

/** The plain first word of a text in small letters, where it is none of those with which a placeholder begins. */
export function openingWord(text: string): string | null {
  const first = plainStart.exec(text)?.[1]?.toLowerCase();
  return first === undefined || firstWords.has(first) ? null : first;
}

/** Whether a text says nothing: empty, punctuation, a template comment, or a word such as `TBD`. */
export function isPlaceholder(text: string): boolean {
  // Nearly every text is told by its first word, whatever follows; the others are looked at in full.
  return openingWord(text) === null && saysNothing(text);
}

function saysNothing(text: string): boolean {
  const seen = text.normalize("NFKC").replace(/\s+/gu, " ").replace(invisible, "");
  const rest = withoutPlaceholders(seen).toLowerCase();
  const bare = rest.replace(decoration, " ").trim();
  return (
    bare === "" ||
    wholes.has(bare) ||
    wholes.has(rest.replace(/[.!:]+$/u, "")) ||
    bare === "n a" ||
    /^(?:todo|tbd|fixme)\b.{0,40}$/su.test(bare)
  );
}
