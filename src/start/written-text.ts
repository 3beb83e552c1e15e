import { flowText } from "../read/written-value.ts";

const style = { eol: "\n", column: 0, step: 2, isJson: false, isSpread: false };

/** Text of a file on one line, without what no reader shows or reads as the end of a line, up to a length. */
export function oneLine(text: string, most: number): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/[\uD800-\uDBFF]?\s?$/u, "")} …`;
}

/** A text or a list of texts as it stands behind a key. */
export const written = (value: string | readonly string[]): string =>
  flowText(typeof value === "string" ? oneLine(value, 1_000) : value.map((one) => oneLine(one, 1_000)), style);

/** A comment behind something. */
export const because = (words: string): string => ` # ${oneLine(words, 300)}`;
