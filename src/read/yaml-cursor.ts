import { Places, type Range } from "./places.ts";
import { maxDepth, type Refusal, type Unreadable } from "./refusal.ts";

/** Where the reader stands in a text, and what it has found. Between two lines it stands at the next one's content. */
export interface Cursor {
  /** Ends with a line feed. */
  readonly text: string;
  /** Whether that line feed was put there. */
  readonly isUnended: boolean;
  /** Its characters: loops run twice as fast over them as over the text. */
  readonly codes: Codes;
  at: number;
  lineStart: number;
  /** The column of the content that begins a line; -1 where the document ends. */
  indent: number;
  /** Whether a comment stood before that content. */
  commented: boolean;
  /** The end of what was read last. */
  last: number;
  /** The scalar read last: its range, and its text where that is not simply what stands there. */
  tokenStart: number;
  tokenEnd: number;
  tokenText: string | null;
  /** Whether it has no quotes. */
  tokenPlain: boolean;
  /** The path of the node being read, as far as `depth`; of list items also their numbers as written, from 1. */
  readonly path: (string | number)[];
  readonly items: number[];
  depth: number;
  /** How many flow collections are open, and where the outermost begins. */
  flowLevel: number;
  flowStart: number;
  readonly places: Places;
  readonly refusals: Refusal[];
  readonly faults: Unreadable[];
  /** Texts met before, by their hash. */
  readonly seen: (string | undefined)[];
}

/** The characters of a text, and some zeros behind it. */
export type Codes = Uint8Array | Uint16Array;

function codesOf(text: string): Codes {
  const bytes = new Uint8Array(text.length + 4);
  const { read, written } = new TextEncoder().encodeInto(text, bytes);
  if (read === text.length && written === text.length) return bytes;
  const codes = new Uint16Array(text.length + 4);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Starts at an offset of a text. */
export function cursorOf(text: string, at: number): Cursor {
  const ended = text.endsWith("\n") ? text : `${text}\n`;
  return {
    text: ended,
    isUnended: ended !== text,
    codes: codesOf(ended),
    at,
    lineStart: at,
    indent: 0,
    commented: false,
    last: at,
    tokenStart: at,
    tokenEnd: at,
    tokenText: null,
    tokenPlain: true,
    path: [],
    items: [],
    depth: 0,
    flowLevel: 0,
    flowStart: at,
    places: new Places(ended),
    refusals: [],
    faults: [],
    seen: [],
  };
}

/** What is no YAML; caught where reading can go on behind it, and at the door. */
export class NoYaml extends Error {
  readonly reason: Unreadable;
  constructor(reason: Unreadable) {
    super(reason.what);
    this.reason = reason;
  }
}

/** Says what is no YAML at a range. */
export function fail({ start, end }: Range, what: string, fix = correct): never {
  throw new NoYaml({ start, end, what: `this is no YAML: ${what}`, fix });
}

const correct = "Correct the line; text that begins with `@` or holds `: ` or ` #` needs quotes.";

export function failControl(at: number): never {
  const what = "a control character stands here, which YAML does not allow";
  throw new NoYaml({ start: at, end: at + 1, what, fix: "Remove it." });
}

/** Steps into a collection. */
export function enter(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth <= maxDepth) return;
  const what = `collections stand more than ${maxDepth} deep`;
  throw new NoYaml({
    rule: "limit-reached",
    start: cursor.at,
    end: cursor.at,
    what,
    fix: "Write the document flatter.",
  });
}
