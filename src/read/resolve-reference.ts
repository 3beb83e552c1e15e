import type { ResolvedReference } from "../domain/catalogue.ts";
import { references } from "../generated/references.ts";
import { nearest } from "./nearest.ts";

/** What stands before a colon, with or without an edition, and what behind it. */
const written = /^([^:@]+)(?:@([^:@]+))?:(.+)$/u;

/**
 * What a reference to the catalogue points at: `owasp-llm:LLM01`, with an edition `owasp-llm@2025:LLM01`. Ids are taken
 * as their source writes them, letter by letter; of what is not known the nearest known one is told.
 */
export function resolveReference(text: string): ResolvedReference {
  const [, framework, edition, id] = written.exec(text) ?? [];
  if (framework === undefined || id === undefined) return { kind: "no-reference" };
  const frameworks = references();
  const index = Object.hasOwn(frameworks, framework) ? frameworks[framework] : undefined;
  if (index === undefined)
    return { kind: "unknown-framework", framework, near: nearest(framework, Object.keys(frameworks)) };
  if (edition !== undefined && edition !== index.edition)
    return { kind: "unknown-edition", framework, edition, known: index.edition };
  const title = own(index.titles, id);
  if (title !== undefined) return { kind: "entry", framework, edition: index.edition, id, title };
  const today = own(index.renamed, id);
  if (today !== undefined) return { kind: "renamed", framework, id, today };
  return { kind: "unknown-id", framework, id, near: nearest(id, Object.keys(index.titles)) };
}

const own = (texts: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;
