import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CardSectionName, cardSections, type SectionState } from "../src/domain/model-card.ts";
import { readCard } from "../src/read/cards/index.ts";
import { readText } from "../src/read/text.ts";

/** Where the corpus of real files stands, beside the repository; it is not part of it. */
export const cardCorpus = join(import.meta.dirname, "../../shared/corpus/model-cards");

/** What reading all Markdown cards of one folder met. */
export interface FolderSurvey {
  readonly folder: string;
  readonly cards: number;
  /** Cards without a value. */
  readonly unread: number;
  readonly faults: number;
  readonly metrics: number;
  readonly states: Readonly<Record<CardSectionName, Readonly<Record<SectionState, number>>>>;
  readonly slowest: { readonly path: string; readonly ms: number };
  readonly crashes: readonly { readonly path: string; readonly error: unknown }[];
}

/** Reads every Markdown card under a folder of folders. */
export function surveyCards(root: string): readonly FolderSurvey[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => surveyFolder(root, name))
    .filter(({ cards }) => cards > 0);
}

function surveyFolder(root: string, folder: string): FolderSurvey {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort();
  const states = emptyStates();
  const crashes: { path: string; error: unknown }[] = [];
  const sums = { unread: 0, faults: 0, metrics: 0 };
  let slowest = { path: "", ms: 0 };
  for (const file of files) {
    const path = `${folder}/${file}`;
    const begin = performance.now();
    try {
      const { value, faults } = readCardFile(join(root, path), path);
      sums.faults += faults.length;
      sums.metrics += value?.metrics.length ?? 0;
      if (value === null) sums.unread += 1;
      else for (const name of cardSections) states[name][value.sections[name].state] += 1;
    } catch (error) {
      crashes.push({ path, error });
    }
    const ms = performance.now() - begin;
    if (ms > slowest.ms) slowest = { path, ms };
  }
  return { folder, cards: files.length, ...sums, states, slowest, crashes };
}

function readCardFile(file: string, path: string): ReturnType<typeof readCard> {
  const text = readText(path, readFileSync(file));
  return text.value === null ? { value: null, faults: text.faults } : readCard(path, text.value);
}

function emptyStates(): Record<CardSectionName, Record<SectionState, number>> {
  const entries = cardSections.map((name) => [name, { present: 0, empty: 0, absent: 0 }] as const);
  return Object.fromEntries(entries) as Record<CardSectionName, Record<SectionState, number>>;
}
