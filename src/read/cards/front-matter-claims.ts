import { type Document, isList, isMap, type Value, valueAt } from "../../domain/document.ts";
import type { CardSectionName } from "../../domain/model-card.ts";
import type { Claim } from "./claim.ts";
import { sectionsNamedExactly } from "./section-names.ts";
import { contentOf } from "./template.ts";

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
      claims.push({ section, text: textOf(value), at: document.locate([key]) });
    }
  }
  return [...claims, ...indexName(document)];
}

function sectionsOfKey(key: string): readonly CardSectionName[] {
  const own = Object.hasOwn(ownKeys, key) ? ownKeys[key] : undefined;
  if (own !== undefined) return own === null ? [] : [own];
  return sectionsNamedExactly(key);
}

/** The words of a value, placeholders left out. */
function textOf(value: Value): string {
  if (value === null) return "";
  if (isList(value)) return join(value.map(textOf), ", ");
  if (isMap(value))
    return join(
      Object.entries(value).map(([key, part]) => prefixed(key, textOf(part))),
      "; ",
    );
  return contentOf(String(value));
}

const prefixed = (key: string, text: string): string => (text === "" ? "" : `${key}: ${text}`);

const join = (texts: readonly string[], mark: string): string => texts.filter((text) => text !== "").join(mark);

function indexName(document: Document): readonly Claim[] {
  const path = ["model-index", 0, "name"];
  const name = valueAt(document.value, path);
  if (typeof name !== "string") return [];
  return [{ section: "identity", text: contentOf(name), at: document.locate(path) }];
}
