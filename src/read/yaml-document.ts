import type { Value } from "../domain/document.ts";
import type { Places } from "./places.ts";
import type { Refusal, Unreadable } from "./refusal.ts";
import { readBlock, readInline } from "./yaml-block.ts";
import { dot, hash, isLineEnd, minus, percent } from "./yaml-characters.ts";
import { type Cursor, cursorOf, fail, NoYaml } from "./yaml-cursor.ts";
import { endLine, isDocumentMark, nextContent, restOf, skipWhite } from "./yaml-lines.ts";
import { shownFaults } from "./yaml-recovery.ts";

/** A text as read: its value (`undefined` where all of it is refused) with places and refusals, or why it is no YAML. */
export type Scanned =
  | { readonly value: Value | undefined; readonly places: Places; readonly refusals: readonly Refusal[] }
  | { readonly faults: readonly Unreadable[] };

/** Reads one YAML document from an offset of a text on, in one pass. */
export function scanYaml(text: string, start: number): Scanned {
  const cursor = cursorOf(text, start);
  const { places, refusals, faults } = cursor;
  try {
    nextContent(cursor, start);
    const value = readRoot(cursor, start);
    return faults.length > 0 ? { faults } : { value, places, refusals };
  } catch (thrown) {
    if (!(thrown instanceof NoYaml)) throw thrown;
    const { reason } = thrown;
    // Depth is a limit of ours: nothing else of the text is told.
    if (reason.rule !== undefined) return { faults: [reason] };
    if (faults.length < shownFaults && !faults.includes(reason)) faults.push(reason);
    return { faults };
  }
}

function readRoot(cursor: Cursor, start: number): Value | undefined {
  const { text } = cursor;
  if (cursor.indent === 0 && text.charCodeAt(cursor.at) === percent) failDirective(cursor);
  let value: Value | undefined;
  if (beginsDocument(cursor)) {
    cursor.at += 3;
    const code = skipWhite(cursor);
    if (isLineEnd(code) || code === hash) {
      endLine(cursor);
      value = readContent(cursor, start);
    } else value = readInline(cursor, -1);
  } else value = readContent(cursor, start);
  endDocument(cursor);
  return value;
}

const beginsDocument = ({ text, at, indent }: Cursor): boolean =>
  indent < 0 && at < text.length && text.charCodeAt(at) === minus;

function readContent(cursor: Cursor, start: number): Value | undefined {
  if (cursor.indent < 0) {
    const fix = "Write the document, or delete the file.";
    throw new NoYaml({ start, end: start, what: "the document is empty", fix });
  }
  return readBlock(cursor, -1);
}

/** Nothing may follow the document's value but one mark of its end. */
function endDocument(cursor: Cursor): void {
  const { text } = cursor;
  if (cursor.indent < 0 && text.charCodeAt(cursor.at) === dot) {
    cursor.at += 3;
    endLine(cursor);
    if (cursor.indent === 0 && text.charCodeAt(cursor.at) === percent) failDirective(cursor);
    if (cursor.at < text.length) failSecond(cursor);
  }
  if (cursor.at >= text.length) return;
  if (cursor.indent < 0) failSecond(cursor);
  const what = "this line follows the end of the document's value";
  fail({ start: cursor.at, end: restOf(text, cursor.at) }, what, "Let it belong to a key, or remove it.");
}

function failDirective({ text, at }: Cursor): never {
  const what = "a YAML directive stands here, which would change how the rest is read";
  throw new NoYaml({ start: at, end: restOf(text, at), what, fix: "Remove the line that begins with %." });
}

function failSecond({ text, at }: Cursor): never {
  const length = isDocumentMark(text, at) ? 3 : restOf(text, at) - at;
  const fix = "Keep one document a file, without another `---`.";
  throw new NoYaml({ start: at, end: at + length, what: "a second YAML document begins here", fix });
}
