const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwj: "",
  zwnj: "",
  NoBreak: "",
  ZeroWidthSpace: "",
};

// In this order: what is hidden, what is replaced by its words, marks of emphasis. None nests, so each is linear.
const replacements: readonly (readonly [RegExp, string | typeof underscores])[] = [
  [/<!--[\s\S]*?(?:-->|$)/gu, " "],
  // Instructions, declarations and CDATA: browsers take them for comments.
  [/<(?:\?|![A-Za-z[])[^<>]*>/gu, " "],
  [/!\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/gu, "$1"],
  [/\[([^\][]*)\]\((?:[^()]|\([^()]{0,300}\))*\)/gu, "$1"],
  [/\[([^\][]+)\]\[[^\][]*\]/gu, "$1"],
  [/<((?:https?:\/\/|mailto:)[^<>\s]+|[\w.+-]{1,64}@[^<>\s@]+)>/gu, "$1"],
  [/<br\s*\/?>/giu, "\n"],
  [/<\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/][^<>]*)?>/gu, ""],
  [/_+/gu, underscores],
  [/\*+(?=\S)|(?<=[^\s\\])\*+/gu, ""],
  [/~~|`+/gu, ""],
  [/\\([!-/:-@[-`{-~])/gu, "$1"],
];

/**
 * Underscores within a word stay, those around words are marks. A run is looked at once, with what stands before and
 * behind it: a pattern would try again from each of its underscores.
 */
function underscores(run: string, offset: number, text: string): string {
  const before = text[offset - 1] ?? " ";
  const behind = text[offset + run.length] ?? " ";
  if (before === "\\") return /\w/u.test(behind) ? run : "_";
  if (/\w/u.test(before)) return /\w/u.test(behind) ? run : "";
  return run.length === 1 && /\s/u.test(before) && /\s/u.test(behind) ? "_" : "";
}

const marked = /[*_~`<[\]\\&]/u;

/** The words a reader sees: without marks of emphasis, tags, comments and the addresses of links. */
export function wordsOf(raw: string): string {
  if (!marked.test(raw)) return raw.replace(/[ \t\u00a0]+/gu, " ").trim();
  let words = raw;
  for (const [mark, replacement] of replacements)
    words = typeof replacement === "string" ? words.replace(mark, replacement) : words.replace(mark, replacement);
  return words
    .replace(/&(?:[A-Za-z]{2,14}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/gu, characterOf)
    .replace(/[ \t\u00a0]+/gu, " ")
    .trim();
}

/** What a reference such as `&amp;` or `&#8203;` stands for; itself where that is not known, or no text may hold it. */
function characterOf(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith("#")) return (Object.hasOwn(entities, name) ? entities[name] : undefined) ?? reference;
  const code = Number(name.slice(1).replace(/^[xX]/u, "0x"));
  const isText = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText ? String.fromCodePoint(code) : reference;
}

/** A bold or underlined beginning that names what follows: `**License:** MIT`. */
export interface Label {
  readonly name: string;
  /** What follows it, as written. */
  readonly rest: string;
  /** Whether a colon makes it a label for certain. */
  readonly colon: boolean;
}

const boldStart = /^(?:\*\*|__)(?=\S)([^*\n]{1,120}?)(?:\*\*|__)(?=\W|$)/u;

/** The label that a text begins with, or `null`. */
export function labelOf(raw: string): Label | null {
  const text = raw.replace(/<\/?(?:b|strong)>/giu, "**");
  const match = boldStart.exec(text);
  if (match === null) return null;
  const name = wordsOf(match[1] ?? "");
  const rest = text.slice(match[0].length);
  const colon = /[:：]\s*$/u.test(name) || /^\s*[:：]/u.test(rest);
  return { name: name.replace(/[\s:：]+$/u, ""), rest: rest.replace(/^\s*[:：]\s*/u, "").trim(), colon };
}
