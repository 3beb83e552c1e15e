import { type CardSection, type CardSectionName, cardSections, type ModelCard } from "../domain/model-card.ts";
import { baseName, folderOf } from "../domain/repository-path.ts";

// A card in two or more files of one folder: its words in Markdown, what catalogues want to know in YAML beside it.
const words = /^(?:description|evaluation|notes|readme|model[_-]card)\.(?:md|markdown)$/iu;
const details = /^(?:spec|model|asset)\.ya?ml$/iu;

/** The cards of a system, those that are parts of one card put together; each stands where its first words do. */
export function joinedCards(cards: readonly ModelCard[]): readonly ModelCard[] {
  const joined = new Set<string>();
  return cards.flatMap((card) => {
    const folder = folderOf(card.path);
    if (joined.has(folder) && isPart(card)) return [];
    const parts = isPart(card) ? cards.filter((one) => folderOf(one.path) === folder && isPart(one)) : [];
    const [main] = parts.filter(({ path }) => words.test(baseName(path)));
    if (main === undefined || !parts.some(({ path }) => details.test(baseName(path)))) return [card];
    joined.add(folder);
    return [joinedCard(main, [main, ...parts.filter((part) => part !== main)])];
  });
}

const isPart = ({ path }: ModelCard): boolean => words.test(baseName(path)) || details.test(baseName(path));

function joinedCard({ path, format }: ModelCard, parts: readonly ModelCard[]): ModelCard {
  const entries = cardSections.map(
    (name) => [name, joinedSection(parts.map(({ sections }) => sections[name]))] as const,
  );
  return {
    path,
    format,
    sections: Object.fromEntries(entries) as Record<CardSectionName, CardSection>,
    metrics: parts.flatMap(({ metrics }) => metrics),
    residue: parts.flatMap(({ residue }) => residue),
  };
}

/** What any part says is said; a gap in one that another fills is none. */
function joinedSection(sections: readonly CardSection[]): CardSection {
  const filled = sections.filter(({ state }) => state === "present");
  const first = filled[0] ?? sections.find(({ state }) => state === "empty") ?? sections[0];
  if (first === undefined) throw new Error("A card has one part at least.");
  return { ...first, text: filled.map(({ text }) => text).join("\n") };
}
