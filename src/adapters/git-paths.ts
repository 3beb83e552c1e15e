import { ReviewError } from "../domain/review-error.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A file name as text; bytes that are no UTF-8 are written `\xFF`, so that no two names fall together. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : hexOf(byte))).join("");
  }
}

const hexOf = (byte: number): string => `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** Parts of an output that ends each of them by NUL. */
export function splitAtNul(output: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  while (start < output.length) {
    const end = output.indexOf(0, start);
    if (end < 0) throw new ReviewError("internal", "Git's answer ends in the middle of a name.", "Try again.");
    parts.push(output.subarray(start, end));
    start = end + 1;
  }
  return parts;
}
