import { isDeepStrictEqual } from "node:util";
import { type Document, isList, isMap, valueAt } from "../../../src/domain/document.ts";
import type { Location } from "../../../src/domain/location.ts";
import { readEvidenceBytes } from "../../../src/read/evidence-document.ts";
import { strayIn } from "../places.ts";
import { lawsOf, type Target } from "../target.ts";
import { mutateText } from "../text-mutations.ts";
import { pathsIn } from "../value-mutations.ts";

const seeds: Readonly<Record<string, string>> = {
  toml: `title = """\nDrift "of\\" it"""\npsi.value = 0.07 # share\nday = 2026-11-12 03:00:00Z\n"odd.key" = 'C:\\x'\nlist = [1, [2, nan], { low = 0.01, high.at = -inf }, # more\n  'four']\n[groups.under_30]\ngap = -0.04\n[[runs]]\nseed = 1\n[[runs.folds]]\nauc = 0.78\n[[runs]]\nseed = 2\n`,
  csv: `ward,year,missed,remark\r\nA,2025,0.02,\r\n"Ward ""B""\n(second)",0070,3.1e-2,"1,234"\r\nC,2026,97.18 %,NaN\r\n\r\n`,
  tsv: `ward\tmissed\nA, east\t0.02\n"B\t2"\t1\n`,
  jsonl: `{"ward": "A", "auc": NaN}\r\n\n{"ward": "\\u00dc", "hits": [1, 20, -Infinity]}\n3\n"four"\n`,
};

/** What reads results, without a parser beside it: places have to hold what the reader says is there. */
export const results: Target = {
  name: "results",
  mayDrop: () => false,
  mayShorten: (path) => path[0] === "text",
  make(random) {
    const format = random.pick(Object.keys(seeds));
    const text = mutateText(seeds[format] ?? "", random, seeds[random.pick(Object.keys(seeds))] ?? "");
    // No file holds half a character.
    return { format, text: text.replace(/\p{Surrogate}/gu, "\uFFFD") };
  },
  broken: (input) => lawsOf(() => (isMap(input) ? [...brokenBy(String(input["format"]), String(input["text"]))] : [])),
};

function* brokenBy(format: string, written: string): Iterable<string> {
  const text = written.replace(/^\uFEFF+/u, "");
  const { value: document, faults } = readAs(format, written);
  for (const fault of faults) {
    const stray = strayIn(text, fault.at);
    if (stray !== null) yield `a fault stands in the text: ${fault.message} ${stray}`;
  }
  if (document === null && faults.length === 0) yield "what has no value has a fault: none is told";
  if (document !== null) yield* wrongPlaces(format, text, document);
}

const readAs = (format: string, text: string) => readEvidenceBytes(`a.${format}`, new TextEncoder().encode(text));

/** What stands at the place of a scalar, by itself, is that scalar. */
function* wrongPlaces(format: string, text: string, document: Document): Iterable<string> {
  const offsets = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const slice = ({ start, end }: Location): string =>
    text.slice((offsets[start.line - 1] ?? 0) + start.column - 1, (offsets[end.line - 1] ?? 0) + end.column - 1);
  for (const path of pathsIn(document.value)) {
    const value = valueAt(document.value, path);
    if (isMap(value) || isList(value)) continue;
    const found = slice(document.locate(path));
    const { value: alone } = readAs(format, by[format]?.(found) ?? found);
    const read = alone === null ? undefined : valueAt(alone.value, at[format] ?? [0]);
    if (!isDeepStrictEqual(read, value))
      yield `all stands where it is written: ${path.join("/")} at ${found.slice(0, 80)}`;
  }
}

/** A scalar of a format as a document of its own, and where it then is. */
const by: Readonly<Record<string, (scalar: string) => string>> = {
  toml: (scalar) => `x = ${scalar}\n`,
  csv: (cell) => `x,y\n${cell},\n`,
  tsv: (cell) => `x\ty\n${cell}\t\n`,
};
const at: Readonly<Record<string, readonly (string | number)[]>> = { toml: ["x"], csv: [0, "x"], tsv: [0, "x"] };
