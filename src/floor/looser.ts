import type { Document, Value, ValuePath } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";

/** A place that is looser than what is asked for: both values, in words. */
export interface Looser {
  readonly path: ValuePath;
  readonly here: string;
  /** After `asks for`: `at least 14d`. */
  readonly asked: string;
  /** What asks, by its source. */
  readonly floor: string;
}

/** A value as a sentence shows it. */
export const shown = (value: Value): string =>
  Array.isArray(value) ? (value.length === 0 ? "nothing" : value.map(String).join(", ")) : String(value);

/** A source with its commit shortened, for sentences: the whole of it stands where it is named. */
export const shortSource = (source: string): string => source.replace(/@([0-9a-f]{7})[0-9a-f]{33}$/, "@$1");

/** How a place is named in a sentence, and where it stands. */
interface Placed {
  readonly document: Pick<Document, "locate">;
  name(path: ValuePath): string;
  /** From the document's root. */
  readonly root: ValuePath;
}

/** A fault for each place, whoever asks for more there. */
export function looserFaults(looser: readonly Looser[], { document, name, root }: Placed): readonly Fault[] {
  const byPlace = new Map<string, Looser[]>();
  for (const one of looser) {
    const place = name(one.path);
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return [...byPlace].flatMap(([place, [first, ...more]]) => {
    if (first === undefined) return [];
    const asks = [first, ...more].map(({ floor, asked }) => `${shortSource(floor)} asks for ${asked}`);
    return {
      rule: "below-floor",
      message: `\`${place}\` is ${first.here} here; ${asks.join("; ")}.`,
      fix: `Write ${first.asked}, or take it out: then what the floor asks for is in force, as it is meanwhile.`,
      place,
      cut: null,
      at: document.locate([...root, ...first.path]),
    };
  });
}
