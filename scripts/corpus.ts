// Reads every file of the corpus that could be a model card or evidence, and shows what was found: `npm run corpus`.
import { cardSections } from "../src/domain/model-card.ts";
import { type EvidenceSurvey, hasEvidenceCorpus, surveyEvidence } from "./corpus-evidence.ts";
import { type FileSurvey, hasCorpus, surveyCorpus } from "./corpus-survey.ts";

const print = (line = ""): void => {
  process.stdout.write(`${line}\n`);
};

/** Rows with their columns one below the other; numbers to the right. */
function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const width = (column: number): number => Math.max(...rows.map((row) => String(row[column] ?? "").length));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      typeof cell === "number" ? String(cell).padStart(width(column)) : cell.padEnd(width(column)),
    );
    print(cells.join("  ").trimEnd());
  }
}

const sum = (files: readonly FileSurvey[], of: (file: FileSurvey) => number): number =>
  files.reduce((total, file) => total + of(file), 0);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const sectionsFound = ({ states }: FileSurvey): number =>
  states === null ? 0 : cardSections.filter((name) => states[name] !== "absent").length;

function groups(files: readonly FileSurvey[], by: (file: FileSurvey) => string): readonly [string, FileSurvey[]][] {
  const found = new Map<string, FileSurvey[]>();
  for (const file of files) found.set(by(file), [...(found.get(by(file)) ?? []), file]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function printFormats(cards: readonly FileSurvey[]): void {
  const head = [
    "format",
    "cards",
    "sections (median of 10)",
    "metrics",
    "faults",
    "residue",
    "median ms",
    "slowest ms",
  ];
  const rows = groups(cards, ({ format }) => format ?? "").map(([format, own]) => [
    format,
    own.length,
    median(own.map(sectionsFound)),
    sum(own, ({ metrics }) => metrics),
    sum(own, ({ faults }) => faults),
    sum(own, ({ residue }) => residue.length),
    Number(median(own.map(({ ms }) => ms)).toFixed(1)),
    Number(Math.max(...own.map(({ ms }) => ms)).toFixed(1)),
  ]);
  printTable([head, ...rows]);
}

function printSections(cards: readonly FileSurvey[]): void {
  const rows = cardSections.map((name) => {
    const states = cards.map((file) => file.states?.[name]);
    return [name, ...["present", "empty", "absent"].map((state) => states.filter((one) => one === state).length)];
  });
  printTable([["section", "present", "empty", "absent"], ...rows]);
}

function printUnread(files: readonly FileSurvey[]): void {
  const rows = groups(files, ({ folder, why }) => `${folder}\t${why}`).map(([key, own]) => [
    own.length,
    ...key.split("\t"),
  ]);
  printTable([["files", "in", "why"], ...rows]);
}

function printResidue(cards: readonly FileSurvey[]): void {
  const counts = groups(
    cards.filter(({ residue }) => residue.length > 0),
    ({ path }) => path,
  );
  for (const [path, own] of counts) {
    const kinds = [...new Set(own.flatMap(({ residue }) => residue))];
    print(`${String(sum(own, ({ residue }) => residue.length)).padStart(4)}  ${path}: ${kinds.join(", ")}`);
  }
}

const bounds = (interval: readonly [number, number] | undefined): string =>
  interval === undefined ? "" : interval.map((bound) => bound.toPrecision(4)).join(" to ");

function printEvidence(files: readonly EvidenceSurvey[]): void {
  const rows = files.map(({ path, kind, outcome, words, figures, produced, ms }) => [
    path.length > 60 ? `…${path.slice(-59)}` : path,
    kind ?? "",
    outcome,
    outcome === "passing" ? String(figures?.value ?? "") : words.slice(0, 90),
    String(figures?.samples ?? ""),
    bounds(figures?.interval),
    produced ?? "",
    Number(ms.toFixed(1)),
  ]);
  printTable([["file", "kind", "outcome", "value, or why none", "samples", "interval", "produced", "ms"], ...rows]);
}

if (hasCorpus) {
  const files = surveyCorpus();
  const cards = files.filter(({ format }) => format !== null);
  const crashes: { readonly path: string; readonly crash: unknown }[] = files.filter(({ crash }) => crash !== null);
  printFormats(cards);
  print();
  printSections(cards);
  print("\nNo card:");
  printUnread(files.filter(({ format, crash }) => format === null && crash === null));
  print("\nResidue:");
  printResidue(cards);
  const evidence = hasEvidenceCorpus ? surveyEvidence() : [];
  print("\nEvidence, against bounds that nothing misses:");
  printEvidence(evidence);
  crashes.push(...evidence.filter(({ crash }) => crash !== null));
  for (const { path, crash } of crashes) print(`CRASH ${path}: ${crash instanceof Error ? crash.stack : crash}`);
  const read = evidence.filter(({ kind }) => kind !== null).length;
  print(`\n${files.length} files, ${cards.length} cards; ${evidence.length} files of evidence, ${read} read by a kind`);
  print(`${crashes.length} crashes`);
  process.exitCode = crashes.length > 0 ? 1 : 0;
} else {
  print("Skipped: the corpus of real model cards is not beside this repository (../shared/corpus).");
}
