import { type CardSectionName, cardSections } from "../../domain/model-card.ts";
import { cardSectionNames } from "../../generated/card-sections.ts";
import { plainTitle } from "./plain-title.ts";

type Names = readonly CardSectionName[];

/** Words stand between spaces where their script has some. */
const isSpaced = (alias: string): boolean => /^[ -~]/u.test(alias);

const wholes = indexOf("whole");
const withins = indexOf("within");
const longestPhrase = 6;
/** The words with which one of these begins. */
const beginnings: ReadonlySet<string> = new Set([...withins.keys()].map((alias) => alias.split(" ", 1).join()));

function indexOf(kind: "whole" | "within"): ReadonlyMap<string, Names> {
  const index = new Map<string, Names>();
  for (const name of cardSections) {
    for (const alias of cardSectionNames[name][kind]) index.set(alias, [...(index.get(alias) ?? []), name]);
  }
  return index;
}

const unspaced = [...withins].filter(([alias]) => !isSpaced(alias));

/** The sections that a heading stands for: none, one, or several where it is a combined one. */
export const sectionsNamed = (title: string): Names => sectionsOfTitle(plainTitle(title));

/** The same of a title that is plain already. */
export const sectionsOfTitle = (plain: string): Names => namedBy(plain, says);

/** The sections that a plain title stands for by words of their own; "Data" or "Results" may be about anything. */
export const sectionsWithin = (plain: string): Names => namedBy(plain, (title) => addWithin(title, new Set()));

function namedBy(plain: string, saysSo: (plain: string) => Set<CardSectionName>): Names {
  const found = saysSo(plain);
  const outOfScope = "out-of-scope-use";
  if (!found.has(outOfScope)) return inOrder(found);
  // "Out-of-scope use" holds the word "use" without being about the intended one.
  return inOrder(saysSo(plain.replaceAll(excluded, ",")).add(outOfScope));
}

/** The sections that a key or an uncertain label stands for: it must say just this. */
export function sectionsNamedExactly(title: string): Names {
  const plain = plainTitle(title);
  return inOrder(new Set([...(wholes.get(plain) ?? []), ...(withins.get(plain) ?? [])]));
}

const inOrder = (found: ReadonlySet<CardSectionName>): Names => cardSections.filter((name) => found.has(name));

/** What says that a use is out of scope, the longest first; in scripts without spaces anything may follow. */
const excluded = excludedPattern([...cardSectionNames["out-of-scope-use"].within].sort((a, b) => b.length - a.length));

function excludedPattern(phrases: readonly string[]): RegExp {
  const spaced = phrases.filter(isSpaced).join("|");
  const others = phrases.filter((phrase) => !isSpaced(phrase)).join("|");
  return new RegExp(`(?:${spaced})(?: use cases?| uses?| applications?)?(?= |,|$)|${others}`, "gu");
}

function says(plain: string): Set<CardSectionName> {
  const found = new Set<CardSectionName>(wholes.get(plain));
  // Long titles that join things are sentences rather than combined headings.
  if (wordsIn(plain).length <= 5)
    for (const part of parts(plain)) for (const name of wholes.get(part) ?? []) found.add(name);
  return addWithin(plain, found);
}

const wordsIn = (plain: string): readonly string[] => plain.split(/[ ,/;]+/u).filter((word) => word !== "");

function addWithin(plain: string, found: Set<CardSectionName>): Set<CardSectionName> {
  const add = (names: Names = []): void => {
    for (const name of names) found.add(name);
  };
  const words = wordsIn(plain);
  for (let from = 0; from < words.length; from += 1) {
    if (!beginnings.has(words[from] ?? "")) continue;
    for (let length = 1; length <= longestPhrase; length += 1)
      add(withins.get(words.slice(from, from + length).join(" ")));
  }
  // Scripts without spaces.
  if (/[^ -~]/u.test(plain)) for (const [alias, names] of unspaced) if (plain.includes(alias)) add(names);
  return found;
}

const parts = (plain: string): readonly string[] =>
  plain
    .split(/\s*[,/;]\s*|\s+(?:and|or|y|e|et|und|o)\s+/u)
    .map((part) => part.replace(/^(?:and|or|y|e|et|und)\s+|\s+(?:and|or|y|e|et|und)$/gu, "").trim());
