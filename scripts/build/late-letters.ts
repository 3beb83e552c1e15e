/**
 * The package for patterns carries tables of the letters of all scripts, half of its text, and unfolds one of them for
 * each pattern. Here they are taken out, for a file of their own that is read when a pattern needs them.
 */
export function withoutLetters(code: string, readTable: (place: number) => string): WithoutLetters {
  const tables: string[] = [];
  const rest = code.replaceAll(table, (_whole, text: string) => readTable(tables.push(text) - 1));
  if (tables.length < fewestTables || !rest.includes(foldsAlways)) throw new Error("re2js is not written as it was.");
  return { code: rest.replace(foldsAlways, foldsWhereAsked), tables };
}

export interface WithoutLetters {
  readonly code: string;
  readonly tables: readonly string[];
}

const table = /(?<=\bdecode(?:Ranges|Orbit)\()"([\w+-]{20,})"/g;
const fewestTables = 50;

/** Takes a flag away where a letter has no other case, which the table says; but mostly the flag is not there. */
const foldsAlways =
  "if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;";
const foldsWhereAsked = `if ((flags & RE2Flags.FOLD_CASE) !== 0) { ${foldsAlways} }`;
