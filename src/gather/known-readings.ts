import type { Reading } from "../domain/integrity.ts";
import type { Manifest } from "../domain/manifest.ts";

/** Reads a manifest, unless the same bytes have been read at the same path before. */
export type KnownReadings = (path: string, bytes: Uint8Array, read: () => Reading<Manifest>) => Reading<Manifest>;

/** Remembers manifests from one side of a review to the other: mostly they are the same, and a large one is read once. */
export function knownReadings(): KnownReadings {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly reading: Reading<Manifest> }>();
  return (path, bytes, read) => {
    const before = known.get(path);
    if (before !== undefined && isSame(before.bytes, bytes)) return before.reading;
    const reading = read();
    known.set(path, { bytes, reading });
    return reading;
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
