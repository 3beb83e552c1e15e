import { isMap, type Value } from "../src/domain/document.ts";
import { namesOf } from "../src/read/cards/heading-claims.ts";
import { keyNames, plainKey } from "../src/read/cards/key-names.ts";
import { plainTitle } from "../src/read/cards/plain-title.ts";
import { readDocument } from "../src/read/document.ts";
import { readMarkdown, type Section } from "../src/read/markdown.ts";

const keys = keyNames();

/** Headings of a card, or keys at its root and where it is about the model, that stand for no section. */
export function unmappedIn(path: string, text: string): readonly string[] {
  if (/\.md$/u.test(path)) {
    const { value } = readMarkdown(path, text);
    return value === null ? [] : headingsIn(value.root);
  }
  const { value: document } = readDocument(path, text);
  return document === null ? [] : keysIn(document.value, 2);
}

function headingsIn(section: Section): readonly string[] {
  const own = section.kind === "heading" && namesOf(section).length === 0 ? [plainTitle(section.title)] : [];
  return [...own, ...section.within.flatMap(headingsIn)];
}

function keysIn(value: Value, depth: number): readonly string[] {
  if (!isMap(value) || depth === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (keys.isHome(key)) return keysIn(inner, depth - 1);
    return keys.sections(key, true).length === 0 ? [plainKey(key)] : [];
  });
}
