import { type Document, isMap, valueAt } from "../../domain/document.ts";
import type { CardSectionName } from "../../domain/model-card.ts";
import type { Claim } from "./claim.ts";
import { sectionsNamedExactly } from "./section-names.ts";
import { contentOf } from "./template.ts";
import { wordsOfValue } from "./value-words.ts";

// Keys whose names differ from headings; `metrics` names measures without values, so it shows no evaluation.
const ownKeys: Readonly<Record<string, CardSectionName | null>> = {
  license_name: "licence",
  model_name: "identity",
  "model-name": "identity",
  name: "identity",
  title: "identity",
  co2_eq_emissions: "environment",
  metrics: null,
};

/** What the front matter says, key by key. */
export function frontMatterClaims(document: Document): readonly Claim[] {
  if (!isMap(document.value)) return [];
  const claims: Claim[] = [];
  for (const [key, value] of Object.entries(document.value)) {
    for (const section of sectionsOfKey(key)) {
      claims.push({ section, text: wordsOfValue(value), at: document.locate([key]) });
    }
  }
  return [...claims, ...indexName(document)];
}

function sectionsOfKey(key: string): readonly CardSectionName[] {
  const own = Object.hasOwn(ownKeys, key) ? ownKeys[key] : undefined;
  if (own !== undefined) return own === null ? [] : [own];
  return sectionsNamedExactly(key);
}

function indexName(document: Document): readonly Claim[] {
  const path = ["model-index", 0, "name"];
  const name = valueAt(document.value, path);
  if (typeof name !== "string") return [];
  return [{ section: "identity", text: contentOf(name), at: document.locate(path) }];
}
