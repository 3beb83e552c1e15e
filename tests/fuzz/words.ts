import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isList, isMap, type Value } from "../../src/domain/document.ts";
import { operatorsByName } from "../../src/operators/index.ts";

const folder = join(import.meta.dirname, "../../schemas");
const schemas: readonly Value[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));

/** Every key and every word of a closed list that the schemas know, and the operators: what a mutant should stumble on. */
export const ownWords: readonly string[] = [
  ...new Set([...schemas.flatMap(wordsIn), ...operatorsByName.keys()]),
].sort();

function wordsIn(schema: Value): readonly string[] {
  if (isList(schema)) return schema.flatMap(wordsIn);
  if (!isMap(schema)) return [];
  const { properties, enum: listed } = schema;
  const words = [...(isMap(properties) ? Object.keys(properties) : []), ...(isList(listed) ? listed : [])];
  return [...words.filter((word) => typeof word === "string"), ...Object.values(schema).flatMap(wordsIn)];
}

/** What means something to YAML, JSON, Markdown, JavaScript, a terminal or a runner. */
export const hostileTexts: readonly string[] = [
  ...["&a ", "*a", "!!str ", "!x ", "<<: ", "? ", ": ", "- ", "# ", "|\n  ", ">-\n  ", "---\n", "...\n", "%YAML 1.1\n"],
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    "'",
    '"',
    "\\",
    "\t",
    "\r",
    "\r\n",
    "\n\n",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\0",
    "\u0007",
  ],
  ...["__proto__: ", "constructor: ", "prototype: ", "toString: ", "hasOwnProperty: ", "valueOf", "length: "],
  ...["\u001B[2J", "\u202E", "\u200B", "\uD800", "\uDC00", "\u{1F3E6}", "\u0130", "ﬀ", "e\u0301", "\u{E0041}"],
  ...["\n::error::x", "##[error]", "@all", "#1", "[a](https://b.example)", "<!--", "-->", "<script>", "```\n", "| a |"],
  ...[
    "../",
    "/etc/passwd",
    "C:\\",
    "file:///",
    "https://x.example/",
    "**",
    "**/**/**/**/*",
    "{a,b}{c,d}",
    "[!a]",
    "(a+)+$",
  ],
  ...[
    "~",
    "null",
    "true",
    "no",
    ".inf",
    ".nan",
    "0x1f",
    "0o17",
    "1e400",
    "-0",
    "012",
    "1_000",
    "2026-02-30",
    "9999-12-31",
  ],
  ...["0000-00-00", "P30D", "P1Y2M3DT4H", "72h", "-30d", "1e9d", "99999999999999999999", "9007199254740993", "5e-324"],
  ...[
    "{risk.id}",
    "{because}",
    "{__proto__}",
    "{",
    "}}",
    "{{x}}",
    "parameters.x",
    "risk..id",
    "risk[0]",
    "TBD",
    "n/a",
    "xxx",
  ],
  // Bytes that are no UTF-8 (see bytesOf).
  ...["\uF7FF", "\uF7C0\uF780", "\uF7E2\uF782"],
];
