import type { Document } from "../domain/document.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import { startOfFile } from "../domain/location.ts";
import { readCsv, readTsv } from "./csv.ts";
import { readResultsJson } from "./json.ts";
import { readJsonLines } from "./json-lines.ts";
import { readText } from "./text.ts";
import { readToml } from "./toml.ts";
import { readYaml } from "./yaml.ts";

type Reader = (path: string, text: string) => Reading<Document>;

/** Formats that results come in beside those of a manifest, by the end of a file's name. */
const readers: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/\.(?:json|sarif)$/iu, readResultsJson],
  [/\.(?:jsonl|ndjson)$/iu, readJsonLines],
  [/\.toml$/iu, readToml],
  [/\.csv$/iu, readCsv],
  [/\.tsv$/iu, readTsv],
  [/\.ya?ml$/iu, readYaml],
];

/** Decodes a file of evidence and reads it as data in the format its name says. */
export function readEvidenceBytes(path: string, bytes: Uint8Array): Reading<Document> {
  const text = readText(path, bytes);
  if (text.value === null) return { value: null, faults: text.faults };
  const read = readers.find(([name]) => name.test(path))?.[1];
  return read === undefined ? { value: null, faults: [unreadFormat(path)] } : read(path, text.value);
}

const unreadFormat = (path: string): Fault => ({
  rule: "unread-format",
  message: `${path} is in no format that this version reads as data.`,
  fix: "Use a .json, .jsonl, .yml, .yaml, .toml or .csv file.",
  place: "1",
  cut: null,
  at: startOfFile(path),
});
