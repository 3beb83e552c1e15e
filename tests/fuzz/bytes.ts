/**
 * Texts stand for files. A byte that is part of no UTF-8 character is written as a private character, U+F780 to U+F7FF, so
 * that a mutant can be any file and still be kept as JSON.
 */
export function bytesOf(text: string): Uint8Array {
  const pieces = text.split(/([\uF780-\uF7FF])/u);
  return Buffer.concat(
    pieces.map((piece, index) =>
      index % 2 === 1 ? Buffer.from([piece.charCodeAt(0) & 0xff]) : Buffer.from(piece, "utf8"),
    ),
  );
}

export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf700 + byte)).join("");
  }
}
