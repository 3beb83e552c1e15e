import { isList, isMap, own, type Value } from "../../domain/document.ts";
import type { CardSectionName } from "../../domain/model-card.ts";
import { keyNames, plainKey } from "./key-names.ts";
import { wordsOfValue } from "./value-words.ts";

/** What a property of a bill of materials says of a section. */
interface PropertyClaim {
  readonly section: CardSectionName;
  readonly text: string;
  readonly index: number;
}

/** The words of SPDX, which makers of other bills write as properties. */
const words: Readonly<Record<string, CardSectionName>> = {
  "information about application": "intended-use",
  "information about training": "training-data",
  "supplied by": "owners",
};

/** Properties such as `{ name: "acme:card:outOfScopeUse", value: … }`: what stands behind the last colon names it. */
export function propertySections(properties: Value | undefined): readonly PropertyClaim[] {
  if (!isList(properties)) return [];
  return properties.flatMap((property, index) => {
    const name = isMap(property) ? own(property, "name") : undefined;
    if (!isMap(property) || typeof name !== "string") return [];
    const text = wordsOfValue(own(property, "value") ?? null);
    const last = name.slice(name.lastIndexOf(":") + 1);
    return sectionsOf(last).map((section) => ({ section, text, index }));
  });
}

/** Names that any property may have, such as `name` and `version`, are not the model's. */
function sectionsOf(name: string): readonly CardSectionName[] {
  const word = own(words, plainKey(name));
  return word === undefined ? keyNames().sections(name, false) : [word];
}
