import type { ValuePath } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { KnownCriteria } from "../read/criteria-source.ts";
import { readDocument } from "../read/document.ts";
import { readManifest } from "../read/manifest.ts";
import { type RegisterFile, withRegister } from "../read/registers/index.ts";
import { type WholeReading, withSuggestions } from "../read/suggestion.ts";
import { readText } from "../read/text.ts";
import type { ParsedManifest } from "./known-readings.ts";

/** What a manifest's bytes say, before its shape is looked at. */
export function parseManifest(path: string, bytes: Uint8Array): ParsedManifest {
  const { value: text, faults } = readText(path, bytes);
  return text === null ? { text, value: null, faults } : { text, ...readDocument(path, text) };
}

/** What a manifest is read with: known criteria, and the register that it names. */
interface Given extends KnownCriteria {
  readonly register: RegisterFile | null;
}

/** Reads a manifest, with the risks of its register where it names one; faults that an edit mends say which. */
export function readOne(path: string, parsed: ParsedManifest, given: Given): Reading<Manifest> {
  if (parsed.text === null) return { value: null, faults: parsed.faults };
  const whole = readParsed(parsed, given);
  const again = (text: string): WholeReading => readParsed(readDocument(path, text), given);
  return { value: whole.manifest, faults: withSuggestions(parsed.text, whole, again) };
}

function readParsed(
  { value, faults }: Omit<ParsedManifest, "text">,
  { register: file, ...given }: Given,
): WholeReading & { readonly manifest: Manifest | null } {
  if (value === null) return { manifest: null, document: value, faults };
  const { document, register, inWords, ...registered } = withRegister(value, file);
  const own = [...faults, ...registered.faults];
  const cuts = own.flatMap(({ cut }): readonly ValuePath[] => (cut === null ? [] : [cut]));
  const read = readManifest(document, { ...given, cuts });
  const manifest = read.value === null || register === null ? read.value : { ...read.value, register };
  return { manifest, document, faults: [...own, ...read.faults.flatMap((fault) => inWords(fault) ?? [])] };
}
