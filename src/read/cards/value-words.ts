import { isList, isMap, type Value } from "../../domain/document.ts";
import { latePattern } from "../../domain/late-pattern.ts";
import { wordsOf } from "../markdown-words.ts";
import { contentOf } from "./template.ts";

// What a reader takes in of one value.
const longestText = 20_000;

// An image or another file in letters; words have spaces, or other letters.
const encoded = /^[\w+/=:;,.-]{400,}$/u;

const letter = latePattern("\\p{L}", "u");

// A value that is nothing but a hint in brackets: `[Model name]`.
const isGap = (text: string): boolean => /^\s*\[[^[\]]{1,300}\]\s*$/u.test(text) && letter().test(text);

// What bills of materials write where nobody says anything.
const unasserted = /^\s*(?:NOASSERTION|NoAssertion)\s*$/u;

/**
 * The words of a value as a reader sees them: markup, comments, placeholders and residue left out. A yes or no alone
 * says nothing. Keys for which `skip` holds are left out.
 */
export function wordsOfValue(value: Value, skip: (key: string) => boolean = () => false): string {
  if (value === null || typeof value === "boolean") return "";
  if (isList(value)) {
    const mark = value.some((item) => isMap(item)) ? "\n" : ", ";
    return joined(value, mark, (item) => wordsOfValue(item, skip));
  }
  if (isMap(value)) {
    const kept = Object.entries(value).filter(([key]) => !skip(key));
    return joined(kept, "; ", ([key, part]) => prefixed(key, wordsOfValue(part, skip)));
  }
  return typeof value === "number" ? String(value) : wordsOfText(value);
}

function wordsOfText(text: string): string {
  const shown = text.slice(0, longestText);
  if (isGap(shown) || encoded.test(shown) || unasserted.test(shown)) return "";
  return joined(wordsOf(shown).split("\n"), "\n", contentOf);
}

// Keys that say nothing beside their value.
const plainKeys = new Set(["name", "description", "text", "content", "value", "summary"]);

const prefixed = (key: string, text: string): string => (text === "" || plainKeys.has(key) ? text : `${key}: ${text}`);

const joined = <T>(parts: readonly T[], mark: string, textOf: (part: T) => string): string =>
  parts
    .map(textOf)
    .filter((text) => text !== "")
    .join(mark);
