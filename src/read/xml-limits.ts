import { maxDepth, type Unreadable } from "./refusal.ts";

/** Elements of one file, at most. */
const maxElements = 200_000;

const skipped: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** What of an XML text is too much, told before anything is built of it; `null` where nothing is. */
export function beyondXmlLimits(text: string): Unreadable | null {
  let depth = 0;
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; ) {
    const end = endOfMark(text, at);
    if (opensElement(text, at)) {
      count += 1;
      if (text[end - 2] !== "/") depth += 1;
    } else if (text[at + 1] === "/") depth -= 1;
    if (depth > maxDepth) return tooMuch(at, `elements stand more than ${maxDepth} deep`, "Write the file flatter.");
    if (count > maxElements)
      return tooMuch(at, `there are more than ${maxElements} elements`, "Split the file into several.");
    at = text.indexOf("<", end);
  }
  return null;
}

const opensElement = (text: string, at: number): boolean => !"/!?".includes(text[at + 1] ?? "/");

/** Where what opens at a `<` ends, exclusive; the end of the text where it is not closed. */
function endOfMark(text: string, at: number): number {
  const [open = "", close = ""] = skipped.find(([mark]) => text.startsWith(mark, at)) ?? [];
  if (open === "") return endOfTag(text, at);
  const found = text.indexOf(close, at + open.length);
  return found < 0 ? text.length : found + close.length;
}

/** A `>` in quotes ends no tag. */
function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === ">") return at + 1;
    if (mark !== '"' && mark !== "'") continue;
    const closing = text.indexOf(mark, at + 1);
    if (closing < 0) return text.length;
    at = closing;
  }
  return text.length;
}

const tooMuch = (at: number, what: string, fix: string): Unreadable => ({
  rule: "limit-reached",
  start: at,
  end: at + 1,
  what,
  fix,
});
