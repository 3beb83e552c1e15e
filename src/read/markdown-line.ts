// What one line of Markdown can be (CommonMark 0.31, GFM tables). Each expression is linear.

/** Columns of white space before the text; a tab goes to the next multiple of four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const unit of line) {
    if (unit === " ") columns += 1;
    else if (unit === "\t") columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

export const isBlank = (line: string): boolean => line.trim() === "";

export const isRule = (line: string): boolean =>
  /^\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u.test(line);

/** The level of a setext underline, or 0. */
export function underlineLevel(line: string): 0 | 1 | 2 {
  if (/^ {0,3}=+[ \t]*$/u.test(line)) return 1;
  return /^ {0,3}-+[ \t]*$/u.test(line) ? 2 : 0;
}

export interface HeadingLine {
  readonly level: number;
  readonly raw: string;
}

export function headingLine(line: string): HeadingLine | null {
  const marks = /^\s*(#{1,6})(?=[ \t]|$)/u.exec(line);
  if (marks === null) return null;
  const rest = line.slice(marks[0].length).trim();
  return { level: marks[1]?.length ?? 1, raw: rest.replace(/(?:^|[ \t])#+$/u, "").trim() };
}

export interface FenceLine {
  readonly mark: string;
  readonly length: number;
}

export function fenceLine(line: string): FenceLine | null {
  const marks = /^\s*(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1];
  return marks === undefined ? null : { mark: marks[0] ?? "`", length: marks.length };
}

export function closesFence(line: string, { mark, length }: FenceLine): boolean {
  const text = line.trim();
  return text.length >= length && text === mark.repeat(text.length);
}

export interface ItemLine {
  /** Columns before the item's text: what stands at least so deep belongs to the item. */
  readonly depth: number;
  /** Units before the item's text. */
  readonly taken: number;
  /** Whether it may follow a paragraph without a blank line. */
  readonly interrupts: boolean;
}

export function itemLine(line: string): ItemLine | null {
  const match = /^([ \t]*)([-*+]|(\d{1,9})[.)])([ \t]+|$)/u.exec(line);
  if (match === null) return null;
  const [whole, lead = "", mark = "", number, gap = ""] = match;
  const wide = gap.length > 4;
  const inside = indentOf(lead) + mark.length;
  const empty = whole.length === line.length;
  return {
    depth: inside + (wide || empty ? 1 : Math.max(1, gap.length)),
    taken: lead.length + mark.length + (wide ? 1 : gap.length),
    interrupts: !empty && (number === undefined || number === "1"),
  };
}

/** Units of a quote's mark, or 0. */
export const quoteTaken = (line: string): number => /^ {0,3}> ?/u.exec(line)?.[0].length ?? 0;

/** A link's definition shows nothing; a footnote does. */
export const isDefinition = (line: string): boolean => /^ {0,3}\[(?!\^)[^\][]{1,300}\]:\s*\S/u.test(line);

/** The number of columns that a table's delimiter row has, or 0. */
export function delimiterColumns(line: string): number {
  if (!line.includes("-") || !/^[\s|:-]+$/u.test(line)) return 0;
  const inner = line.trim().replace(/^\|/u, "").replace(/\|$/u, "");
  const cells = inner.split("|");
  return cells.every((cell) => /^\s*:?-+:?\s*$/u.test(cell)) ? cells.length : 0;
}

const blockTags =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|" +
  "fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|" +
  "menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|" +
  "track|ul";

const untilMark: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
  [/^<![A-Za-z]/u, />/u],
];

const untilBlank = new RegExp(`^</?(?:${blockTags})(?:\\s|/?>|$)`, "iu");
const loneTag = /^<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>\s*$/u;

/** How a block of HTML ends: at a mark, or at a blank line. */
export type HtmlEnd = RegExp | "blank";

/** How the block of HTML that begins with this line ends; `null` where none begins. */
export function htmlStart(line: string, inParagraph: boolean): HtmlEnd | null {
  const text = line.trimStart();
  if (!text.startsWith("<")) return null;
  for (const [begin, end] of untilMark) if (begin.test(text)) return end;
  if (untilBlank.test(text)) return "blank";
  return !inParagraph && loneTag.test(text) ? "blank" : null;
}
