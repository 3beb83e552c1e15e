import { type Document, isMap, type ValueMap } from "../domain/document.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import { readResultsJson } from "../read/json.ts";
import { readText } from "../read/text.ts";
import type { EvidenceFile, Measured } from "./evidence-kind.ts";
import { inconclusive } from "./spec.ts";

/** The results in a file: a JSON map, with where everything in it stands. */
export interface Results {
  readonly root: ValueMap;
  readonly document: Document;
}

export type Readable = { readonly results: Results } | { readonly unreadable: Measured };

const read = new WeakMap<EvidenceFile, ReturnType<typeof readJsonFile>>();

/**
 * A file as JSON whatever its name ends in. Where something was refused in a part of it that is asked for, what remains
 * says too little: it is unreadable. No part named is all of it.
 */
export function resultsJson(file: EvidenceFile, parts: readonly string[] = []): Readable {
  const reading = read.get(file) ?? readJsonFile(file);
  read.set(file, reading);
  const { document, faults } = reading;
  const fault = faults.find(({ cut }) => document === null || parts.length === 0 || spoils(cut, parts));
  if (fault !== undefined) return { unreadable: cannotRead(fault.message, fault.at) };
  if (document === null || !isMap(document.value))
    return { unreadable: inconclusive(`${file.path} holds no map of results`, startOfFile(file.path)) };
  return { results: { root: document.value, document } };
}

function readJsonFile(file: EvidenceFile) {
  const text = readText(file.path, file.bytes);
  const reading = text.value === null ? null : readResultsJson(file.path, text.value);
  return { document: reading?.value ?? null, faults: reading?.faults ?? text.faults };
}

const spoils = (cut: readonly (string | number)[] | null, parts: readonly string[]): boolean =>
  cut?.[0] === undefined || parts.includes(String(cut[0]));

/** What a file that cannot be read shows: nothing, for the reason given. */
export const cannotRead = (message: string, at: Location): Measured =>
  inconclusive(`it cannot be read: ${message.replace(/\.$/u, "")}`, at);
