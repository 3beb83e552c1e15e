import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type CardSectionName, cardSections } from "../../src/domain/model-card.ts";
import { plainTitle } from "../../src/read/cards/plain-title.ts";
import { jsonLiteral } from "./text-literal.ts";

const file = "catalogue/card-sections.yaml";

interface Source {
  readonly sections: Readonly<
    Record<string, Readonly<Record<string, { readonly whole?: string; readonly within?: string }>>>
  >;
  readonly keys: Readonly<Record<string, string>>;
  readonly "no-section": string;
  readonly "about-the-model": string;
}

/** A longer phrase would not be looked for. */
const longestPhrase = 6;

/** The module of what headings and keys call the sections of a card. */
export function cardSectionsModule(): string {
  const source = parse(readFileSync(file, "utf8")) as Source;
  const unknown = [...Object.keys(source.sections), ...Object.keys(source.keys)].filter((name) => !isSection(name));
  if (unknown.length > 0) throw new Error(`${file}: a card has no section ${unknown.join(", ")}.`);
  return [
    'import type { CardSectionName } from "../domain/model-card.ts";',
    "",
    "/** What headings call a section, as plain titles: just this, or among other words. */",
    "export const cardSectionNames: Readonly<",
    '  Record<CardSectionName, Readonly<Record<"whole" | "within", readonly string[]>>>',
    `> = JSON.parse(${jsonLiteral(namesOf(source))});`,
    "",
    "/** What a key stands for that is no heading; `null` where it only seems to. */",
    `export const cardKeyNames: Readonly<Record<string, CardSectionName | null>> = JSON.parse(${jsonLiteral(keysOf(source))});`,
    "",
    "/** Keys whose map is about the card or the model as a whole. */",
    `export const keysAboutTheModel: readonly string[] = JSON.parse(${jsonLiteral(wordsIn(source["about-the-model"]))});`,
    "",
  ].join("\n");
}

const isSection = (name: string): name is CardSectionName => cardSections.some((section) => section === name);

function namesOf({ sections }: Source): object {
  const entries = cardSections.map((name) => {
    const languages = Object.values(sections[name] ?? {});
    if (languages.length === 0) throw new Error(`${file}: no language has a word for ${name}.`);
    const within = unique(languages.flatMap((words) => wordsIn(words.within)));
    const long = within.filter((phrase) => phrase.split(" ").length > longestPhrase);
    if (long.length > 0) throw new Error(`${file}: at most ${longestPhrase} words are looked for: ${long.join(", ")}.`);
    return [name, { whole: unique(languages.flatMap((words) => wordsIn(words.whole))), within }] as const;
  });
  return Object.fromEntries(entries);
}

function keysOf({ keys, "no-section": none }: Source): object {
  const named = Object.entries(keys).flatMap(([section, words]) =>
    wordsIn(words).map((word) => [word, section] as const),
  );
  return Object.fromEntries([...named, ...wordsIn(none).map((word) => [word, null] as const)]);
}

const wordsIn = (text = ""): readonly string[] =>
  text
    .split(",")
    .map((word) => plainTitle(word))
    .filter((word) => word !== "");

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
