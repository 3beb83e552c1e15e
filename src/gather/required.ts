import type { Fault, Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import { ReviewError, type ReviewErrorCode, type ToldFault } from "../domain/review-error.ts";

/** What was read without any fault; otherwise there is no verdict. */
export function required<T>(reading: Reading<T>, code: ReviewErrorCode): T {
  refuse(reading.faults, code);
  if (reading.value === null)
    throw new ReviewError(code, "A file of the gate holds nothing.", "Write what its schema asks for.");
  return reading.value;
}

/** No verdict because of the first fault: its place, what is wrong, and how many more there are; all go with it. */
export function refuse(faults: readonly Fault[], code: ReviewErrorCode): void {
  const [first, ...more] = faults;
  if (first === undefined) return;
  const { path, start } = first.at;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw new ReviewError(code, `${path}:${start.line}:${start.column}: ${first.message}${others}`, first.fix, {
    faults,
  });
}

type Placed = Omit<ToldFault, "at"> & { readonly at: Location | null };

/** No verdict, told at a place where there is one. */
export function placedError(code: ReviewErrorCode, { message, fix, at }: Placed): ReviewError {
  if (at === null) return new ReviewError(code, message, fix);
  const place = `${at.path}:${at.start.line}:${at.start.column}: `;
  return new ReviewError(code, `${place}${message}`, fix, { faults: [{ message, fix, at }] });
}
