import { actReference, readActBasis } from "../domain/ai-act-basis.ts";
import type { FoundReference, StrangeReference } from "../domain/catalogue.ts";
import { isList, isMap, type Value, type ValueMap, valueAt } from "../domain/document.ts";
import { isNumbered, isSlip } from "./framework-slip.ts";
import { nearest } from "./nearest.ts";
import { findReference, knownFrameworks, resolveReference } from "./resolve-reference.ts";

/** For more references than these nothing near is looked for, which takes long. */
const mostNear = 200;

/** What a manifest points at that the catalogue cannot answer, by the reference as it is written. */
export function strangeReferences(manifest: ValueMap): ReadonlyMap<string, StrangeReference> {
  const strange = new Map<string, StrangeReference>();
  for (const text of referencesIn(manifest)) {
    if (strange.has(text)) continue;
    const found = findReference(text);
    if (found.kind !== "entry") strange.set(text, strangeness(text, found, strange.size < mostNear));
  }
  return strange;
}

function* referencesIn(manifest: ValueMap): Iterable<string> {
  for (const risk of mapsIn(manifest["risks"])) {
    yield* textsOf(risk["links"]);
    for (const control of mapsIn(valueAt(risk, ["treatment", "controls"]))) yield* textsOf(control["links"]);
  }
  for (const written of textsOf(valueAt(manifest, ["system", "eu-ai-act", "basis"]))) {
    const basis = readActBasis(written);
    const reference = basis === null ? null : actReference(basis);
    if (reference !== null) yield reference;
  }
  for (const { id } of mapsIn(manifest["not-applicable"])) if (typeof id === "string") yield id;
}

const mapsIn = (list: Value | undefined): readonly ValueMap[] => (isList(list) ? list.filter(isMap) : []);

const textsOf = (list: Value | undefined): readonly string[] =>
  isList(list) ? list.filter((item) => typeof item === "string") : [];

type Strange = Exclude<FoundReference, { readonly kind: "entry" }>;

function strangeness(text: string, found: Strange, looksNear: boolean): StrangeReference {
  switch (found.kind) {
    case "no-reference":
      return { kind: "unknown", words: "is no reference such as iso-42001:A.7.4" };
    case "unknown-edition":
      return { kind: "unknown", words: `names an edition of ${found.framework} other than ${found.known}` };
    case "earlier-edition":
      return {
        kind: "earlier",
        words: `(${found.title}) is of the edition of ${found.edition}, and the current one is ${found.framework}@${found.known}`,
      };
    case "unlisted-id":
      return {
        kind: "unseen",
        words: `is not among the clauses of ${found.framework}@${found.edition} that the catalogue lists`,
      };
    case "renamed":
      return { kind: "unknown", words: `is called ${found.framework}:${found.today} today` };
    case "later-id":
      return { kind: "unseen", words: `is not in release ${found.edition}, perhaps in a later one` };
    case "unknown-framework":
      return foreign(looksNear ? nearFramework(found.framework) : null);
    case "unknown-id":
      return { kind: "unknown", words: `does not exist${looksNear ? nearestOf(text) : ""}` };
  }
}

const nearFramework = (name: string): string | null =>
  isNumbered(name) && !isSlip(name) ? null : nearest(name, knownFrameworks());

/** A framework of another name may be an organization's own. */
const foreign = (near: string | null): StrangeReference =>
  near === null
    ? { kind: "unseen", words: "is of a framework that the catalogue does not have" }
    : { kind: "unknown", words: `names no framework, the nearest is ${near}` };

function nearestOf(text: string): string {
  const found = resolveReference(text);
  return found.kind === "unknown-id" && found.near !== null ? `, the nearest is ${found.framework}:${found.near}` : "";
}
