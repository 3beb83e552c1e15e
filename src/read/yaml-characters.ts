export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const percent = 0x25;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const asterisk = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const minus = 0x2d;
export const dot = 0x2e;
export const zero = 0x30;
export const nine = 0x39;
export const colon = 0x3a;
export const greater = 0x3e;
export const question = 0x3f;
export const exclamation = 0x21;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const closeBrace = 0x7d;

/** What a character means to who runs over text; everything else is text. */
export const kind = { text: 0, lineEnd: 1, colon: 2, hash: 3, flow: 4, control: 5, quote: 6, escape: 7 } as const;

function kinds(marks: Readonly<Record<string, number>>): Uint8Array {
  const table = new Uint8Array(0x10000);
  // YAML 1.2, 5.1: other control characters are not printable.
  for (let code = 0; code < 0xa0; code += 1) {
    const control = code < 0x20 || (code >= 0x7f && code !== 0x85);
    if (control && code !== tab) table[code] = kind.control;
  }
  for (const [characters, mark] of Object.entries({ "\n\r": kind.lineEnd, ...marks })) {
    for (const character of characters) table[character.charCodeAt(0)] = mark;
  }
  return table;
}

// A byte order mark within a text is seen by nobody, and may stand only between quotes (YAML 1.2, 5.2).
const unseen = { "\uFEFF": kind.control };

export const commentKinds = kinds(unseen);
export const blockKinds = kinds({ ...unseen, ":": kind.colon, "#": kind.hash });
export const flowKinds = kinds({ ...unseen, ":": kind.colon, "#": kind.hash, ",[]{}": kind.flow });
export const singleQuotedKinds = kinds({ "'": kind.quote });
export const doubleQuotedKinds = kinds({ '"': kind.quote, "\\": kind.escape });

export const isWhite = (code: number): boolean => code === space || code === tab;

export const isLineEnd = (code: number): boolean => code === lineFeed || code === carriageReturn;

/** White space or the end of a line: what follows `-`, `?` and `:` where they are marks. */
export const isBlank = (code: number): boolean => isWhite(code) || isLineEnd(code);

/** The marks of flow collections: `,[]{}`. */
export const isFlowMark = (code: number): boolean => flowKinds[code] === kind.flow;

export const isDigit = (code: number): boolean => code >= zero && code <= nine;
