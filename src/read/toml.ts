import { parse, TomlDate, TomlError } from "smol-toml";
import type { Document, Value } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { isForbiddenKey, maxDepth, type Unreadable, unreadable } from "./refusal.ts";
import { sourceOf, textFaults } from "./text.ts";
import { placeInToml } from "./toml-places.ts";

/**
 * Reads TOML 1.0 as plain data, dates as ISO 8601 texts; places are looked for when asked. Beyond the grammar it refuses
 * keys that reach a prototype, integers that would change, and depth over 64. Never throws.
 */
export function readToml(path: string, text: string): Reading<Document> {
  const source = sourceOf(path, text);
  const faults = textFaults(source);
  if (faults.length > 0) return { value: null, faults };
  const parsed = parsedToml(source.text);
  if ("failure" in parsed) {
    const { line, what, fix } = parsed.failure;
    const { start, end } = source.line(line);
    const refused: Unreadable = { start, end, what, fix, ...(parsed.limit === true ? { rule: "limit-reached" } : {}) };
    return unreadable(source, [refused]);
  }
  const { value } = parsed;
  const locate: Document["locate"] = (wanted, part = "value") => {
    const { key, value: range } = placeInToml(source.text, wanted);
    const { start, end } = (part === "key" ? key : range) ?? range ?? source.line(1);
    return source.locate(start, end);
  };
  return { value: { path, value, locate }, faults: [] };
}

/** Characters at most (security: bounded work). */
const mostText = 1_000_000;

interface Failure {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

type Parsed = { readonly value: Value } | { readonly failure: Failure; readonly limit?: boolean };

function parsedToml(text: string): Parsed {
  if (text.length > mostText) return tooLong;
  try {
    const value = plainValue(parse(text, { maxDepth, unsafeKeyBehaviour: "throw" }), 0);
    return value === undefined ? tooDeep : { value };
  } catch (error) {
    if (error instanceof RefusedKey) {
      const what = `the key ${error.key} is not allowed`;
      return { failure: { line: 1, what, fix: "Rename the key." } };
    }
    const line = error instanceof TomlError && Number.isSafeInteger(error.line) ? error.line : 1;
    return { failure: { line, what: `this is no TOML: ${reasonOf(error)}`, fix: "Correct the TOML here." } };
  }
}

const tooDeep: Parsed = {
  failure: { line: 1, what: `collections stand more than ${maxDepth} deep`, fix: "Write the document flatter." },
  limit: true,
};

const tooLong: Parsed = {
  failure: {
    line: 1,
    what: `the text has more than ${mostText} characters`,
    fix: "Write what is to be measured into a smaller file.",
  },
  limit: true,
};

class RefusedKey extends Error {
  readonly key: string;

  constructor(key: string) {
    super(key);
    this.key = key;
  }
}

/** What the parser says of a text, without the text itself. */
function reasonOf(error: unknown): string {
  const [first = ""] = error instanceof Error ? error.message.split("\n") : [];
  return first.replace(/^Invalid TOML document: /u, "").replace(/[.\s]+$/u, "") || "it cannot be read";
}

type Parts = ReturnType<typeof parse>[string];

/** The value in plain data; `undefined` where it is too deep. */
function plainValue(value: Parts | ReturnType<typeof parse>, depth: number): Value | undefined {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value !== "object") return value;
  if (depth >= maxDepth) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => plainValue(item, depth + 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const members: [string, Value][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (isForbiddenKey(key)) throw new RefusedKey(key);
    const plain = plainValue(member, depth + 1);
    if (plain === undefined) return undefined;
    members.push([key, plain]);
  }
  return Object.fromEntries(members);
}
