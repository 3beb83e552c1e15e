import type { Document } from "../domain/document.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import { startOfFile } from "../domain/location.ts";
import { readJson } from "./json.ts";
import { readText } from "./text.ts";
import { readYaml } from "./yaml.ts";

/** Reads a data file in the format its name says; one of another repository is named with its commit. */
export function readDocument(path: string, text: string): Reading<Document> {
  if (/\.json(?:@[0-9a-f]{40})?$/iu.test(path)) return readJson(path, text);
  if (/\.ya?ml(?:@[0-9a-f]{40})?$/iu.test(path)) return readYaml(path, text);
  return { value: null, faults: [unreadFormat(path)] };
}

/** Decodes a data file and reads it. */
export function readDocumentBytes(path: string, bytes: Uint8Array): Reading<Document> {
  const text = readText(path, bytes);
  return text.value === null ? { value: null, faults: text.faults } : readDocument(path, text.value);
}

const unreadFormat = (path: string): Fault => ({
  rule: "unread-format",
  message: `${path} is in no format that this version reads as data.`,
  fix: "Use a .yml, .yaml or .json file.",
  place: "1",
  cut: null,
  at: startOfFile(path),
});
