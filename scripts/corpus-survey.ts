import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../src/domain/integrity.ts";
import { type CardSectionName, cardSections, type ModelCard, type SectionState } from "../src/domain/model-card.ts";
import { readCard } from "../src/read/cards/index.ts";
import { readText } from "../src/read/text.ts";
import { unmappedIn } from "./corpus-unmapped.ts";

/** Where the corpus of real files stands, beside the repository; it is not part of it. */
export const corpus = join(import.meta.dirname, "../../shared/corpus");
export const hasCorpus = existsSync(join(corpus, "model-cards"));

/** Every file below a folder, by its path from there, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Its folders: cards, bills of materials that hold some, and files that are no cards. */
const folders = ["model-cards", "mlbom", "risk", "manifests-ai", "manifests-noai"] as const;

/** What reading one file as a model card met. */
export interface FileSurvey {
  readonly folder: (typeof folders)[number];
  readonly path: string;
  /** The format that read it; `null` where there is no card. */
  readonly format: string | null;
  /** Why there is no card, the file's name and line left out. */
  readonly why: string;
  readonly states: Readonly<Record<CardSectionName, SectionState>> | null;
  readonly faults: number;
  readonly metrics: number;
  /** Headings and keys of a card that stand for no section. */
  readonly unmapped: readonly string[];
  /** What each piece of residue looks like. */
  readonly residue: readonly string[];
  readonly ms: number;
  readonly crash: unknown;
}

/** Reads every file of the corpus that could be a card. */
export const surveyCorpus = (): readonly FileSurvey[] => folders.flatMap(surveyFolder);

function surveyFolder(folder: (typeof folders)[number]): readonly FileSurvey[] {
  const root = join(corpus, folder);
  if (!existsSync(root)) return [];
  // Elsewhere than among cards a Markdown file is prose about anything.
  const wanted = folder === "model-cards" ? /\.(?:md|ya?ml|json)$/u : /\.(?:ya?ml|json)$/u;
  return filesBelow(root)
    .filter((name) => wanted.test(name))
    .map((name) => surveyFile(folder, name));
}

function surveyFile(folder: FileSurvey["folder"], path: string): FileSurvey {
  const bytes = readFileSync(join(corpus, folder, path));
  const begin = performance.now();
  try {
    const reading = read(path, bytes);
    const ms = performance.now() - begin;
    const unmapped = reading.value === null ? [] : unmappedIn(path, new TextDecoder().decode(bytes));
    return { folder, path, ...said(path, reading), unmapped, ms, crash: null };
  } catch (crash) {
    const nothing = said(path, { value: null, faults: [] });
    return { folder, path, ...nothing, unmapped: [], ms: performance.now() - begin, crash };
  }
}

function read(path: string, bytes: Uint8Array): Reading<ModelCard> {
  const { value: text, faults } = readText(path, bytes);
  return text === null ? { value: null, faults } : readCard(path, text);
}

function said(path: string, { value: card, faults }: Reading<ModelCard>) {
  const why = card === null ? (faults[0]?.message ?? "").replaceAll(path, "it").replace(/^Line \d+ of it: /u, "") : "";
  return {
    format: card?.format ?? null,
    why: why.replace(/^it /u, "").replace(/\.$/u, "").slice(0, 100),
    states: card === null ? null : statesOf(card),
    faults: faults.length,
    metrics: card?.metrics.length ?? 0,
    residue: card?.residue.map(({ what }) => what) ?? [],
  };
}

function statesOf({ sections }: ModelCard): Readonly<Record<CardSectionName, SectionState>> {
  const entries = cardSections.map((name) => [name, sections[name].state] as const);
  return Object.fromEntries(entries) as Record<CardSectionName, SectionState>;
}
