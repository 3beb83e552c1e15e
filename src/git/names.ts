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

/** A name with one character for each of its bytes, as git compares and matches names. */
export const rawName = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

/** The text of a raw name. */
export const nameOf = (raw: string): string => decodeName(Buffer.from(raw, "latin1"));
