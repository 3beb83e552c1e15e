import type { FoundReference, FrameworkIndex, ResolvedReference } from "../domain/catalogue.ts";
import { own } from "../domain/document.ts";
import { references } from "../generated/references.ts";
import { mayBeLater } from "./later-id.ts";
import { nearest } from "./nearest.ts";

/** What stands before a colon, with or without an edition, and what behind it. */
const written = /^([^:@]+)(?:@([^:@]+))?:(.+)$/u;

/**
 * What a reference to the catalogue points at: `owasp-llm:LLM01`, with an edition `owasp-llm@2025:LLM01`. Ids are taken
 * as their source writes them, letter by letter; of what is not known the nearest known one is told.
 */
export function resolveReference(text: string): ResolvedReference {
  const found = findReference(text);
  if (found.kind === "unknown-framework") return { ...found, near: nearest(found.framework, knownFrameworks()) };
  if (found.kind !== "unknown-id") return found;
  const titles = references()[found.framework]?.titles ?? {};
  return { ...found, near: nearest(found.id, Object.keys(titles)) };
}

/** The same without the nearest known one, which takes longer to find than all the rest. */
export function findReference(text: string): FoundReference {
  const [, framework, edition, id] = written.exec(text) ?? [];
  if (framework === undefined || id === undefined) return { kind: "no-reference" };
  const index = own(references(), framework);
  if (index === undefined) return { kind: "unknown-framework", framework };
  if (edition !== undefined && edition !== index.edition) return ofOtherEdition(index, { framework, edition, id });
  const title = own(index.titles, id);
  if (title !== undefined) return { kind: "entry", framework, edition: index.edition, id, title };
  const today = own(index.renamed, id);
  if (today !== undefined) return { kind: "renamed", framework, id, today };
  if (mayBeLater(framework, id, index.titles)) return { kind: "later-id", framework, edition: index.edition, id };
  return index.selection
    ? { kind: "unlisted-id", framework, edition: index.edition, id }
    : { kind: "unknown-id", framework, id };
}

function ofOtherEdition(
  { edition: known, earlier }: FrameworkIndex,
  named: { readonly framework: string; readonly edition: string; readonly id: string },
): FoundReference {
  const title = own(own(earlier, named.edition) ?? {}, named.id);
  return title === undefined
    ? { kind: "unknown-edition", ...named, known }
    : { kind: "earlier-edition", ...named, known, title };
}

/** The ids of all frameworks that the catalogue has. */
export const knownFrameworks = (): readonly string[] => Object.keys(references()).sort();

/** What the catalogue says of a framework; `undefined` where it does not have it. */
export const frameworkIndex = (framework: string): FrameworkIndex | undefined => own(references(), framework);

/** The edition of a framework that the catalogue has; `undefined` where it does not have the framework. */
export const knownEdition = (framework: string): string | undefined => own(references(), framework)?.edition;
