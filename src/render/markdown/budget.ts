import { finished, joinMarkdown, type MarkdownText, md } from "../escape.ts";
import { plural } from "../verdict-words.ts";

/** A part of a document that may be cut between its items, never within one. */
export interface Part {
  /** What an item is, for the sentence that counts those left out. */
  readonly item: string;
  readonly head: MarkdownText;
  readonly items: readonly MarkdownText[];
  readonly tail: MarkdownText;
}

/** A part that stands whole or not at all. */
export const whole = (item: string, text: MarkdownText): Part => ({ item, head: md``, items: [text], tail: md`` });

const encoder = new TextEncoder();

/** UTF-8 bytes: never fewer than characters, so whatever a limit counts is kept. */
const sizeOf = (text: MarkdownText): number => encoder.encode(finished(text)).length;

/** Enough for the sentence about what is left out, and for blank lines around it. */
const sentence = 120;

/**
 * Puts parts together within so many bytes, first parts first; `last` is always there. What does not fit is counted
 * where it would stand.
 */
export function within(bytes: number, parts: readonly Part[], last: MarkdownText): string {
  let left = bytes - sizeOf(last) - sentence * (parts.length + 1);
  const texts: MarkdownText[] = [];
  const omitted: string[] = [];
  for (const part of parts) {
    const frame = sizeOf(part.head) + sizeOf(part.tail);
    const count = fitting(part.items, left - frame);
    if (count === 0) {
      omitted.push(plural(part.items.length, part.item));
    } else {
      const text = partText(part, count);
      left -= sizeOf(text);
      texts.push(text);
    }
  }
  const absent = omitted.length === 0 ? [] : [md`_Left out for length: ${omitted.join(", ")}._`];
  return `${finished(joinMarkdown([...texts, ...absent, last], "\n\n"))}\n`;
}

function fitting(items: readonly MarkdownText[], room: number): number {
  let used = 0;
  let count = 0;
  for (const item of items) {
    used += sizeOf(item) + 1;
    if (used > room) break;
    count += 1;
  }
  return count;
}

function partText({ item, head, items, tail }: Part, count: number): MarkdownText {
  const cut = items.length - count;
  const body = joinMarkdown(items.slice(0, count), "\n");
  const more = cut === 0 ? md`` : md`\n\n_${plural(cut, `more ${item}`)} left out for length._`;
  return md`${head}${body}${more}${tail}`;
}
