// Reads every file of the corpus that could be a model card or evidence, and shows what was found: `npm run corpus`.
import { cardSections } from "../src/domain/model-card.ts";
import { type EvidenceSurvey, hasEvidenceCorpus, surveyEvidence } from "./corpus-evidence.ts";
import { hasRegisterCorpus, registerRow, surveyRegisters } from "./corpus-registers.ts";
import { type FileSurvey, hasCorpus, surveyCorpus } from "./corpus-survey.ts";

/** What takes longer has hung. */
const longest = 2000;

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
    "unmapped",
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
    sum(own, ({ unmapped }) => unmapped.length),
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

/** The headings and keys without a section that most cards have. */
function printUnmapped(cards: readonly FileSurvey[]): void {
  const counts = new Map<string, number>();
  for (const { unmapped } of cards)
    for (const title of new Set(unmapped)) counts.set(title, (counts.get(title) ?? 0) + 1);
  const most = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 40);
  print(most.map(([title, count]) => `${title} ${count}`).join(", "));
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
  print(`\nHeadings and keys that stand for no section, by the cards that have them:`);
  printUnmapped(cards);
  print("\nNo card:");
  printUnread(files.filter(({ format, crash }) => format === null && crash === null));
  print("\nResidue:");
  printResidue(cards);
  const evidence = hasEvidenceCorpus ? surveyEvidence() : [];
  print("\nEvidence, against bounds that nothing misses:");
  printEvidence(evidence);
  crashes.push(...evidence.filter(({ crash }) => crash !== null));
  const registers = hasRegisterCorpus ? surveyRegisters() : [];
  print("\nRegisters and descriptors, with nothing said of them:");
  printTable([
    ["file", "recognised as", "risks", "of the system", "not mapped", "scores that differ"],
    ...registers.filter(({ imported }) => imported !== null).map(registerRow),
  ]);
  print(`and ${registers.filter(({ imported }) => imported === null).length} files that are neither`);
  crashes.push(...registers.filter(({ crash }) => crash !== null));
  for (const { path, crash } of crashes) print(`CRASH ${path}: ${crash instanceof Error ? crash.stack : crash}`);
  const read = evidence.filter(({ kind }) => kind !== null).length;
  print(`\n${files.length} files, ${cards.length} cards; ${evidence.length} files of evidence, ${read} read by a kind`);
  const hangs = [...files, ...evidence].filter(({ ms }) => ms > longest);
  for (const { path, ms } of hangs) print(`SLOW ${path}: ${ms.toFixed(0)} ms`);
  print(`${crashes.length} crashes, ${hangs.length} hangs (more than ${longest} ms for one file)`);
  process.exitCode = crashes.length + hangs.length > 0 ? 1 : 0;
} else {
  print("Skipped: the corpus of real model cards is not beside this repository (../shared/corpus).");
}
