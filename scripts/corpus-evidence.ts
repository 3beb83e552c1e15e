import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isList, isMap, own, type Value, type ValueMap } from "../src/domain/document.ts";
import type { EvidenceItem } from "../src/domain/manifest.ts";
import type { Figures } from "../src/domain/snapshot.ts";
import type { EvidenceFile } from "../src/evidence/evidence-kind.ts";
import { evidenceKinds } from "../src/evidence/index.ts";
import { readEvidenceBytes } from "../src/read/evidence-document.ts";
import { readResultsJson } from "../src/read/json.ts";
import { readText } from "../src/read/text.ts";
import { corpus, filesBelow } from "./corpus-survey.ts";

const folder = join(corpus, "evidence");
export const hasEvidenceCorpus = existsSync(folder);

/** What the kind that fits makes of one file of the corpus, against bounds that nothing misses. */
export interface EvidenceSurvey {
  readonly path: string;
  /** `null` where no kind fits. */
  readonly kind: string | null;
  readonly outcome: string;
  /** What was read, or why no kind fits. */
  readonly words: string;
  readonly figures: Figures | undefined;
  readonly produced: string | undefined;
  readonly ms: number;
  readonly crash: unknown;
}

export const surveyEvidence = (): readonly EvidenceSurvey[] => filesBelow(folder).map(surveyFile);

function surveyFile(path: string): EvidenceSurvey {
  const bytes = readFileSync(join(folder, path));
  const begin = performance.now();
  try {
    const found = measured(path, bytes);
    return { path, ...found, ms: performance.now() - begin, crash: null };
  } catch (crash) {
    const words = "crashed";
    const found = { kind: null, outcome: "crash", words, figures: undefined, produced: undefined };
    return { path, ...found, ms: performance.now() - begin, crash };
  }
}

function measured(path: string, bytes: Uint8Array): Omit<EvidenceSurvey, "path" | "ms" | "crash"> {
  const item = itemFor(path, bytes);
  if (typeof item === "string")
    return { kind: null, outcome: "no evidence", words: item, figures: undefined, produced: undefined };
  const kind = evidenceKinds.find(({ name }) => Object.hasOwn(item, name));
  if (kind === undefined) throw new Error(`no kind reads ${Object.keys(item).join()}`);
  const { outcome, words, figures, produced } = kind.measure(item, fileOf(path, bytes));
  return { kind: kind.name, outcome, words: words.replaceAll(path, "it"), figures, produced };
}

const fileOf = (path: string, bytes: Uint8Array): EvidenceFile => ({
  path,
  bytes,
  digest: () => "",
  document: () => ({ value: readEvidenceBytes(path, bytes).value, faults: [] }),
});

const wide = { "at-most": 1e9, "at-least": -1e9 };

/** An item that asks the file for something it may hold; in words, why nothing of it is evidence. */
function itemFor(path: string, bytes: Uint8Array): EvidenceItem | string {
  if (/\.md$/u.test(path)) return "a report for people to read";
  if (/\.report\.jsonl$/u.test(path) || /garak/u.test(path)) return { garak: { file: path, "at-most": 1 } };
  if (/\.(?:sarif|snap)$/u.test(path)) return { sarif: { file: path, "at-most": 1e6 } };
  const text = readText(path, bytes).value;
  const root = text === null ? null : (readResultsJson(path, text).value?.value ?? null);
  if (/\.eval$/u.test(path) || (isMap(root) && Object.hasOwn(root, "eval") && Object.hasOwn(root, "status")))
    return { inspect: { file: path, metric: "accuracy", ...wide } };
  if (!isMap(root)) return "no data that this version reads";
  return lmEvalItem(path, root) ?? metricItem(path, root);
}

function lmEvalItem(path: string, root: ValueMap): EvidenceItem | null {
  const tasks = own(root, "results");
  if (!isMap(tasks) || !Object.hasOwn(root, "versions")) return null;
  for (const [task, measures] of Object.entries(tasks)) {
    const metric = isMap(measures) ? Object.keys(measures).find((key) => typeof measures[key] === "number") : undefined;
    if (metric !== undefined) return { "lm-eval": { file: path, task, metric, ...wide } };
  }
  return null;
}

/** Results of no tool's own format are read by the place of a number. */
function metricItem(path: string, root: ValueMap): EvidenceItem | string {
  if (/trace|spans/u.test(path)) return "a trace of single calls: nothing in it is a measure of the system";
  if (Object.hasOwn(root, "repository")) return "an event of GitHub: nothing in it is measured";
  if (/config/u.test(path)) return "a configuration: it says what to measure, and not what came out";
  const number = firstOf(root, "", "number");
  if (number !== null) return { metric: { file: path, pointer: number.pointer, ...wide } };
  const text = firstOf(root, "", "string");
  if (typeof text?.value !== "string") return "it holds neither a number nor a text";
  return { metric: { file: path, pointer: text.pointer, equals: text.value } };
}

interface Found {
  readonly pointer: string;
  readonly value: Value;
}

/** The first value of a type, and the JSON Pointer to it. */
function firstOf(value: Value, pointer: string, type: "number" | "string"): Found | null {
  if (typeof value === type) return { pointer, value };
  const parts = isList(value) ? value.map((part, index) => [String(index), part] as const) : [];
  for (const [key, part] of isMap(value) ? Object.entries(value) : parts) {
    const found = firstOf(part, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, type);
    if (found !== null) return found;
  }
  return null;
}
