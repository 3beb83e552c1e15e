import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { jsonLiteral } from "./text-literal.ts";

interface Catalogue {
  readonly fields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly letters: readonly Readonly<Record<string, string>>[];
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The module by which the columns and words of risk registers are known. */
export function registerColumnsModule(): string {
  const { fields, letters, words } = parse(readFileSync("catalogue/words/register-columns.yaml", "utf8")) as Catalogue;
  const names = Object.fromEntries(
    Object.entries(fields).map(([field, languages]) => [field, [...new Set(Object.values(languages).flat())]]),
  );
  return [
    'import type { RegisterWords } from "../domain/register-words.ts";',
    "",
    "/** What risk registers call the fields of a risk, and which of their words say the same as ours. */",
    `export const registerWords = (): RegisterWords => JSON.parse(${jsonLiteral({ names, letters, words })});`,
    "",
  ].join("\n");
}
