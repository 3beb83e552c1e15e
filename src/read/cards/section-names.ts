import { type CardSectionName, cardSections } from "../../domain/model-card.ts";
import { aliases } from "./aliases.ts";

const longest = 160;

/** A heading as aliases are written: lower case, without accents, numbers in front, emoji, marks and `[optional]`. */
export function plainTitle(title: string): string {
  return title
    .slice(0, longest)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[[(](?:optional|opcional|optionnel|facultatif|required)[\])]/gu, " ")
    .replace(/&/gu, " and ")
    .replace(/^[\s\p{P}\p{S}]*(?:\d+(?:\.\d+)*[.):]?|[ivx]{1,4}[.)]|[a-z][.)])\s+/u, "")
    .replace(/['’]s?\b/gu, " ")
    .replace(/[^\p{L}\p{N},/;]+/gu, " ")
    .trim();
}

type Names = readonly CardSectionName[];

const wholes = indexOf("whole");
const withins = indexOf("within");
const longestPhrase = 6;

function indexOf(kind: "whole" | "within"): ReadonlyMap<string, Names> {
  const index = new Map<string, Names>();
  for (const name of cardSections) {
    for (const alias of aliases[name][kind]) index.set(alias, [...(index.get(alias) ?? []), name]);
  }
  return index;
}

const unspaced = [...withins].filter(([alias]) => /^[^ -~]/u.test(alias));

/** The sections that a heading stands for: none, one, or several where it is a combined one. */
export function sectionsNamed(title: string): Names {
  const plain = plainTitle(title);
  const found = says(plain);
  const outOfScope = "out-of-scope-use";
  if (!found.has(outOfScope)) return inOrder(found);
  // "Out-of-scope use" holds the word "use" without being about the intended one.
  return inOrder(says(plain.replaceAll(excluded, ",")).add(outOfScope));
}

/** The sections that a key or an uncertain label stands for: it must say just this. */
export function sectionsNamedExactly(title: string): Names {
  const plain = plainTitle(title);
  return inOrder(new Set([...(wholes.get(plain) ?? []), ...(withins.get(plain) ?? [])]));
}

const inOrder = (found: ReadonlySet<CardSectionName>): Names => cardSections.filter((name) => found.has(name));

const excluded = new RegExp(
  `(?:${aliases["out-of-scope-use"].within.join("|")})(?: use cases?| uses?| applications?)?(?= |,|$)`,
  "gu",
);

function says(plain: string): Set<CardSectionName> {
  const found = new Set<CardSectionName>(wholes.get(plain));
  const add = (names: Names = []): void => {
    for (const name of names) found.add(name);
  };
  const words = plain.split(/[ ,/;]+/u).filter((word) => word !== "");
  // Long titles that join things are sentences rather than combined headings.
  if (words.length <= 5) for (const part of parts(plain)) add(wholes.get(part));
  for (let from = 0; from < words.length; from += 1) {
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
