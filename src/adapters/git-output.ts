import { ReviewError } from "../domain/review-error.ts";

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
