/** Moves over white space, ends of lines and comments. */
export function skipBlank(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) at += 1;
    else if (code === 0x23) at = lineEnd(text, at);
    else return at;
  }
}

function lineEnd(text: string, start: number): number {
  const at = text.indexOf("\n", start);
  return at < 0 ? text.length : at;
}

export interface Keys {
  readonly keys: readonly string[];
  /** Behind the last key, and the white space that follows it. */
  readonly end: number;
}

/** The parts of a dotted key. */
export function scanKey(text: string, start: number): Keys {
  const keys: string[] = [];
  for (let at = start; ; at += 1) {
    at = skipBlank(text, at);
    const end = isQuote(text[at]) ? skipString(text, at) : skipWord(text, at);
    keys.push(keyText(text.slice(at, end)));
    at = skipBlank(text, end);
    if (text[at] !== ".") return { keys, end: at };
  }
}

const isQuote = (mark: string | undefined): boolean => mark === '"' || mark === "'";

function keyText(written: string): string {
  if (!written.startsWith('"')) return written.startsWith("'") ? written.slice(1, -1) : written;
  return written.slice(1, -1).replace(/\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|.)/gu, unescaped);
}

const escapes: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", e: "\u001B" };

function unescaped(written: string): string {
  const mark = written[1] ?? "";
  if (written.length === 2) return escapes[mark] ?? mark;
  return String.fromCodePoint(Number.parseInt(written.slice(2), 16));
}

/** Behind a value that is no collection. */
export const skipScalar = (text: string, at: number): number =>
  isQuote(text[at]) ? skipString(text, at) : skipPlain(text, at);

function skipWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s.=\]]/u.test(text[at] ?? "")) at += 1;
  return Math.max(at, start + 1);
}

/** Behind a number, a word or a date, in which one space may stand. */
function skipPlain(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\r\n,\]}#]/u.test(text[at] ?? "")) at += 1;
  return start + text.slice(start, at).trimEnd().length;
}

function skipString(text: string, start: number): number {
  const mark = text[start] ?? "";
  const isLong = text.startsWith(mark.repeat(3), start);
  const closing = isLong ? mark.repeat(3) : mark;
  let at = start + closing.length;
  while (at < text.length && !text.startsWith(closing, at)) at += text[at] === "\\" && mark === '"' ? 2 : 1;
  at += closing.length;
  // Up to two quotes may stand right before the closing ones.
  if (isLong) for (let more = 0; more < 2 && text[at] === mark; more += 1) at += 1;
  return Math.min(at, text.length);
}
