import type { Location } from "../../domain/location.ts";
import { type CardMetric, type CardSection, type CardSectionName, cardSections } from "../../domain/model-card.ts";
import { type Claim, sectionsOf } from "./claim.ts";
import type { CardContent } from "./format.ts";

/** One of the models that a file is a card of. */
export interface ModelClaims {
  /** What the file calls it; "" where it says no name. */
  readonly name: string;
  readonly at: Location;
  readonly claims: readonly Claim[];
  readonly metrics: readonly CardMetric[];
}

type Sections = Readonly<Record<CardSectionName, CardSection>>;

/**
 * The one card of all models that a file describes. A section is there only if each model has it: what one says does
 * not answer for another. Where one lacks it, the section stands at that model.
 */
export function cardOfModels(path: string, format: string, models: readonly ModelClaims[]): CardContent {
  const each = models.map(({ name, at, claims }) => ({ name, sections: sectionsOf(claims, at) }));
  const entries = cardSections.map((name) => [name, sectionOfAll(name, each)] as const);
  return {
    path,
    format,
    sections: Object.fromEntries(entries) as Record<CardSectionName, CardSection>,
    metrics: models.flatMap(({ metrics }) => metrics),
  };
}

interface Named {
  readonly name: string;
  readonly sections: Sections;
}

function sectionOfAll(section: CardSectionName, models: readonly Named[]): CardSection {
  const each = models.map(({ sections }) => sections[section]);
  const worst = each.find(({ state }) => state === "absent") ?? each.find(({ state }) => state === "empty") ?? each[0];
  if (worst === undefined) throw new Error("A card is of one model at least.");
  if (worst.state !== "present" || models.length === 1) return worst;
  const texts = models.map(({ name, sections }) => `${name === "" ? "" : `${name}: `}${sections[section].text}`);
  return { ...worst, text: [...new Set(texts)].join("\n") };
}
