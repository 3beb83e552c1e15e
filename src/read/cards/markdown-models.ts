import type { CardSectionName } from "../../domain/model-card.ts";
import type { Section } from "../markdown.ts";
import { namesOf } from "./heading-claims.ts";
import { plainTitle } from "./plain-title.ts";

/** A card has this many sections at least, or it is a chapter of one. */
const fewest = 3;

const telling: readonly CardSectionName[] = ["intended-use", "out-of-scope-use", "limitations"];

/**
 * The headings of a card that are each about another model or version: two or more beside each other that name no section
 * themselves and hold the same ones. Those called alike are of them, however little they hold: an empty one is not
 * answered for by the others. None where the card is of one model.
 */
export function modelHeadings(root: Section): readonly Section[] {
  if (namesOf(root).length > 0) return [];
  const siblings = root.within.filter(({ kind }) => kind === "heading");
  const full = siblings.filter((section) => namesOf(section).length === 0 && isFull(section));
  if (full.length < 2 || !shareSections(full) || full.every(isLanguage))
    return siblings.map(modelHeadings).find(isSeveral) ?? [];
  const [known, kinds] = [new Set(full), new Set(full.map(kindOf))];
  return siblings.filter(
    (section) => known.has(section) || (kinds.has(kindOf(section)) && namesOf(section).length === 0),
  );
}

const isSeveral = (sections: readonly Section[]): boolean => sections.length > 1;

function sectionsWithin(section: Section): ReadonlySet<CardSectionName> {
  return new Set(section.within.flatMap((child) => [...namesOf(child), ...sectionsWithin(child)]));
}

function isFull(section: Section): boolean {
  const names = sectionsWithin(section);
  return names.size >= fewest && telling.some((name) => names.has(name));
}

/** At least two sections stand in each of two. */
function shareSections(sections: readonly Section[]): boolean {
  const counts = new Map<CardSectionName, number>();
  for (const section of sections)
    for (const name of sectionsWithin(section)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length >= 2;
}

/** How a title is built: `v1.4` and `v1.5.1`, `System A` and `System B` are called alike. */
function kindOf({ title }: Section): string {
  const plain = plainTitle(title);
  if (/^v?(?:ersion)? ?\d+(?: \d+)*$/u.test(plain)) return "version";
  const [first = "", second = ""] = plain.split(" ");
  return /^(?:\d+|[a-z]|[ivx]{1,4})$/u.test(second) ? first : plain;
}

// One card told in several languages is one card.
const languages =
  /^(?:english|german|french|spanish|portuguese|italian|japanese|korean|chinese|deutsch|francais|espanol|portugues|italiano|日本語|한국어|中文|简体中文|繁體中文)(?: .*)?$/u;

const isLanguage = ({ title }: Section): boolean => languages.test(plainTitle(title).normalize("NFC"));
