import { isDeepStrictEqual } from "node:util";
import { type Document, isList, isMap, type Value, valueAt } from "../../../src/domain/document.ts";
import type { Fault } from "../../../src/domain/integrity.ts";
import type { Location } from "../../../src/domain/location.ts";
import { readJson } from "../../../src/read/json.ts";
import { placeIn, strayIn } from "../places.ts";
import { jsonSeeds, pieceOf } from "../reader-seeds.ts";
import { lawsOf, type Target } from "../target.ts";
import { mutateText } from "../text-mutations.ts";
import { mutateData, pathsIn } from "../value-mutations.ts";

/** What our reader refuses on purpose although JSON.parse takes it, by the fault's words and a proof in the text. */
const differences: readonly (readonly [name: string, words: RegExp, proof: RegExp])[] = [
  ["key twice", /stands here a second time/u, /"[^"]*"\s*:/su],
  ["key not allowed", /the key \S+ is not allowed/u, /(?:\\u|__proto__|constructor|prototype)/u],
  ["number", /would lose digits|no finite number/u, /\d{16}|[eE]\+?\d{2,}|\d{300}/u],
  ["half a character", /half a character/u, /\\u[dD][89a-fA-F]/u],
  ["deep", /more than 64 deep/u, /(?:[[{][^\]}]*){65}/su],
  ["carriage return", /carriage return without a line feed/u, /\r(?!\n)/u],
];

/** The JSON door against JSON.parse: what is taken, its value, and the place of every node. */
export const json: Target = {
  name: "json",
  mayDrop: () => false,
  mayShorten: () => true,
  make(random) {
    const piece = pieceOf(random.pick(jsonSeeds), random, 60);
    const data = random.once(4) ? mutateData("a.json", piece, random) : null;
    const mutant = data ?? mutateText(piece, random, pieceOf(random.pick(jsonSeeds), random, 60));
    // No file holds half a character.
    return mutant.replace(/\p{Surrogate}/gu, "\uFFFD");
  },
  broken: (input) => lawsOf(() => [...brokenBy(String(input))]),
};

function* brokenBy(written: string): Iterable<string> {
  const text = written.replace(/^\uFEFF+/u, "");
  const { value: document, faults } = readJson("a.json", written);
  for (const fault of faults) {
    const stray = strayIn(text, fault.at);
    if (stray !== null) yield `a fault stands in the text: ${fault.message} ${stray}`;
  }
  if (document === null && faults.length === 0) yield "what has no value has a fault: none is told";
  const value = parsed(text);
  if (value === undefined) {
    if (faults.length === 0) yield "what is no JSON is refused: it is taken";
    return;
  }
  const strange = faults.find((fault) => !isOnPurpose(fault, text));
  if (strange !== undefined) yield `what is JSON is taken: ${strange.message}`;
  if (document === null || faults.length > 0) return;
  if (isDeepStrictEqual(document.value, value)) yield* wrongPlaces(text, document);
  else yield `a value is read as JSON.parse reads it: ${JSON.stringify(document.value).slice(0, 300)}`;
}

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isOnPurpose = ({ message }: Fault, text: string): boolean =>
  differences.some(([, words, proof]) => words.test(message) && proof.test(text));

/** What stands at the place of a scalar or of a key, by itself, is that scalar or key, and no two places are one. */
function* wrongPlaces(text: string, document: Document): Iterable<string> {
  const seen = new Set<string>();
  const offsets = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const slice = ({ start, end }: Location): string =>
    text.slice((offsets[start.line - 1] ?? 0) + start.column - 1, (offsets[end.line - 1] ?? 0) + end.column - 1);
  for (const { at, due, what } of placesOf(document)) {
    const place = placeIn(at);
    if (!Object.is(parsed(slice(at)), due)) yield `all stands where it is written: ${what} at ${place}`;
    if (seen.has(place)) yield `no two stand at one place: ${what} at ${place}`;
    seen.add(place);
  }
}

interface Placed {
  readonly at: Location;
  readonly due: Value | undefined;
  readonly what: string;
}

/** Every key and every scalar of a document with its place. */
function* placesOf(document: Document): Iterable<Placed> {
  for (const path of pathsIn(document.value)) {
    const value = valueAt(document.value, path);
    const [last] = path.slice(-1);
    const what = path.join("/");
    if (typeof last === "string") yield { at: document.locate(path, "key"), due: last, what: `the key ${what}` };
    if (!isMap(value) && !isList(value)) yield { at: document.locate(path), due: value, what };
  }
}
