import { isMap, type Value } from "../../../src/domain/document.ts";
import type { Fault, Reading } from "../../../src/domain/integrity.ts";
import { product } from "../../../src/product.ts";
import { readCard } from "../../../src/read/cards/index.ts";
import { readConfig } from "../../../src/read/config.ts";
import { readCriteria } from "../../../src/read/criteria-source.ts";
import { readDocumentBytes } from "../../../src/read/document.ts";
import { readManifest } from "../../../src/read/manifest.ts";
import { readPeople } from "../../../src/read/people.ts";
import { readPolicy } from "../../../src/read/policy.ts";
import { readText } from "../../../src/read/text.ts";
import { readWaivers } from "../../../src/read/waivers.ts";
import { bytesOf } from "../bytes.ts";
import { strayIn } from "../places.ts";
import type { Random } from "../random.ts";
import { unlikeSchema } from "../schema-laws.ts";
import { type DocumentKind, documentKinds, documents as seeds } from "../seeds.ts";
import { lawsOf, type Target } from "../target.ts";
import { mutateText } from "../text-mutations.ts";
import { mutateData } from "../value-mutations.ts";

const kinds = documentKinds.map((kind) => seeds.filter((seed) => seed.kind === kind));

/** Every document that people write, each read by what reads it. */
export const documents: Target = {
  name: "documents",
  mayDrop: () => false,
  mayShorten: ([key]) => key === "text",
  make(random) {
    const { path, kind, text } = random.pick(random.pick(kinds));
    return { path, kind, text: mutantOf(path, text, random) };
  },
  broken: (input) => lawsOf(() => (isMap(input) ? [...brokenBy(input as unknown as Input)] : [])),
};

/** A worse document: its text changed, or its value. */
export function mutantOf(path: string, text: string, random: Random): string {
  const data = !path.endsWith(".md") && random.once(2) ? mutateData(path, text, random) : null;
  const mutant = data ?? mutateText(text, random, random.pick(seeds).text);
  // No file holds half a character.
  return mutant.replace(/\p{Surrogate}/gu, "\uFFFD");
}

interface Input {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

type Reader = (path: string, bytes: Uint8Array) => Reading<unknown>;

const data =
  (read: (document: NonNullable<ReturnType<typeof readDocumentBytes>["value"]>) => Reading<unknown>): Reader =>
  (path, bytes) => {
    const { value, faults } = readDocumentBytes(path, bytes);
    if (value === null) return { value, faults };
    const reading = read(value);
    return { value: reading.value, faults: [...faults, ...reading.faults] };
  };

const readers: Readonly<Record<DocumentKind, Reader>> = {
  manifest: data((document) => readManifest(document, { criteria: new Map() })),
  config: data(readConfig),
  criteria: data(readCriteria),
  people: data(readPeople),
  policy: data((document) => readPolicy(document, { source: document.path, digest: "", facts: product.facts })),
  waivers: data(readWaivers),
  card: (path, bytes) => {
    const { value, faults } = readText(path, bytes);
    return value === null ? { value, faults } : readCard(path, value);
  },
};

function* brokenBy({ path, kind, text }: Input): Iterable<string> {
  const bytes = bytesOf(text);
  const { value, faults } = readers[kind](path, bytes);
  if (value === null && faults.length === 0) yield "what has no value has a fault: none is told";
  yield* wrongFaults(text.replace(/^\uFEFF+/u, ""), faults);
  if (kind === "card" || faults.length > 0) return;
  const plain: Value = readDocumentBytes(path, bytes).value?.value ?? null;
  const unlike = unlikeSchema(kind, plain);
  if (unlike !== null) yield `what the schema refuses is told: ${kind} ${unlike}`;
}

function* wrongFaults(text: string, faults: readonly Fault[]): Iterable<string> {
  for (const { at, message, fix } of faults) {
    const stray = strayIn(text, at);
    if (stray !== null) yield `a fault stands in the text: ${message} ${stray}`;
    if (message === "" || fix === "") yield `a fault says what happened and what to do: ${message}`;
  }
}
