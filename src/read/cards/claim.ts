import type { Location } from "../../domain/location.ts";
import { type CardSection, type CardSectionName, cardSections } from "../../domain/model-card.ts";

/** One place of a card that stands for a section, and what it says; "" where that is nothing but a placeholder. */
export interface Claim {
  readonly section: CardSectionName;
  readonly text: string;
  readonly at: Location;
}

/** Folds claims into the ten sections: present where one says something, empty where all are empty, else absent. */
export function sectionsOf(
  claims: readonly Claim[],
  nowhere: Location,
): Readonly<Record<CardSectionName, CardSection>> {
  const entries = cardSections.map((name) => [name, sectionOf(name, claims, nowhere)] as const);
  return Object.fromEntries(entries) as Record<CardSectionName, CardSection>;
}

function sectionOf(name: CardSectionName, claims: readonly Claim[], nowhere: Location): CardSection {
  const own = claims.filter(({ section }) => section === name);
  const filled = own.filter(({ text }) => text !== "");
  const first = filled[0] ?? own[0];
  if (first === undefined) return { state: "absent", text: "", at: nowhere };
  if (filled.length === 0) return { state: "empty", text: "", at: first.at };
  return { state: "present", text: [...new Set(filled.map(({ text }) => text))].join("\n"), at: first.at };
}
