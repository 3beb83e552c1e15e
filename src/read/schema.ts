import type { Document, ValuePath } from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import { type ShapeName, shapes } from "../generated/shapes.ts";
import { cutOut, type Remainder } from "./cut.ts";
import { shapeCheck } from "./shape-check.ts";
import { type ShapeMiss, shapeMisses } from "./shape-error.ts";
import { cutFor, keptWithout, missInWords, misspeltPlaces } from "./shape-words.ts";

/** The schemas of files that are read; `schemas/NAME.schema.json`. */
export type ReadSchemaName = ShapeName;

type ShapeTest = ReturnType<typeof shapeCheck>;

/** Made when a file of the kind is first read. */
const tests = new Map<ReadSchemaName, ShapeTest>();

function testOf(name: ReadSchemaName): ShapeTest {
  const known = tests.get(name) ?? shapeCheck(shapes[name]());
  tests.set(name, known);
  return known;
}

/** More faults than this help nobody; those that follow are counted and cut all the same. */
const mostFaults = 1_000;

/** Of a document with more wrong places than this nothing is used: looking at each would take too long. */
const mostMisses = 50_000;

/**
 * Checks a document against a schema: one fault a place, and what remains once the faulty places are cut out. What
 * remains satisfies the schema, but for keys that the schema says it is kept without; nothing remains where the root
 * is faulty.
 */
export function checkShape(document: Document, name: ReadSchemaName): Reading<Remainder> {
  const errors = testOf(name)(document.value);
  if (errors.length === 0) return { value: cutOut(document, []), faults: [] };
  const first = shapeMisses(errors.slice(0, mostMisses));
  const misspelt = misspeltPlaces(first);
  const told = first.filter(({ error, place }) => error.keyword !== "required" || !misspelt.has(JSON.stringify(place)));
  const faults = told.slice(0, mostFaults).map((miss) => faultOf(document, miss));
  if (first.length > mostFaults) faults.push(untold(document));
  if (errors.length > mostMisses) return { value: null, faults };
  const cuts = first.map(cutFor);
  let rest = cutOut(document, cuts);
  // What was cut may be something that its holder cannot do without: then the holder goes too, and says no more.
  for (;;) {
    if (cuts.some((cut) => cut.length === 0)) return { value: null, faults };
    const next = shapeMisses(testOf(name)(rest.document.value));
    const follow = next.filter((miss) => !keptWithout(miss));
    if (follow.length === 0) return { value: rest, faults };
    for (const miss of follow) cuts.push(rest.origin(cutFor(miss)));
    rest = cutOut(document, cuts);
  }
}

const untold = (document: Document): Fault => ({
  rule: "limit-reached",
  message: `More places of ${document.path} miss their shape than the ${mostFaults} that are told; they are left out as well.`,
  fix: "Mend those that are told first.",
  place: "1",
  cut: null,
  at: document.locate([]),
});

function faultOf(document: Document, miss: ShapeMiss): Fault {
  const place = formatIdPath(document.value, miss.place);
  const { meant, ...words } = missInWords(miss, place);
  return {
    ...words,
    place,
    cut: cutFor(miss),
    at: locationOf(document, miss),
    ...(meant === undefined
      ? {}
      : { correction: { path: miss.place, part: partOf(miss.place, miss.holder), to: meant } }),
  };
}

const locationOf = (document: Document, { error, place, holder }: ShapeMiss): Fault["at"] =>
  error.keyword === "required" ? document.locate(holder) : document.locate(place, partOf(place, holder));

const partOf = (place: ValuePath, holder: ValuePath): "key" | "value" =>
  place.length > holder.length ? "key" : "value";
