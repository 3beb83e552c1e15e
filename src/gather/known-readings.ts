import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Manifest } from "../domain/manifest.ts";

/** Reads something at a path, unless the same bytes have been read for it before. */
type Known<T> = (path: string, contents: readonly Uint8Array[], read: () => T) => T;

/** A manifest's text and what it says, its shape unchecked. */
export interface ParsedManifest extends Reading<Document> {
  /** `null` where it is no text. */
  readonly text: string | null;
}

/** What has been read of manifests: their texts, and what they and the registers that they name say together. */
export interface KnownReadings {
  readonly parsed: Known<ParsedManifest>;
  readonly manifest: Known<Reading<Manifest>>;
}

/** Remembers manifests from one side of a review to the other: mostly they are the same, and a large one is read once. */
export const knownReadings = (): KnownReadings => ({ parsed: remembered(), manifest: remembered() });

function remembered<T>(): Known<T> {
  const known = new Map<string, { readonly contents: readonly Uint8Array[]; readonly reading: T }>();
  return (path, contents, read) => {
    const before = known.get(path);
    if (before !== undefined && areSame(before.contents, contents)) return before.reading;
    const reading = read();
    known.set(path, { contents, reading });
    return reading;
  };
}

const areSame = (some: readonly Uint8Array[], others: readonly Uint8Array[]): boolean =>
  some.length === others.length && some.every((one, index) => isSame(one, others[index] ?? new Uint8Array()));

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
