import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CatalogueClause } from "../../src/domain/catalogue.ts";
import { isSchema, type Schema } from "../../src/read/json-schema.ts";
import { jsonLiteral } from "./text-literal.ts";

const folder = "catalogue";

/** What the shipped policies cite: every report lists its clauses. The rest is asked for by reference alone. */
const inEveryReport = ["iso-23894.yaml"];

/** The module that carries what rules may point at. */
export function catalogueModule(): string {
  const clauses = inEveryReport.flatMap((name) => clausesOf(name, parse(readFileSync(`${folder}/${name}`, "utf8"))));
  return [
    'import type { CatalogueClause } from "../domain/catalogue.ts";',
    "",
    `export const catalogue: readonly CatalogueClause[] = JSON.parse(${jsonLiteral(clauses)});`,
    "",
  ].join("\n");
}

function clausesOf(file: string, source: unknown): readonly CatalogueClause[] {
  if (!isSchema(source) || !Array.isArray(source["clauses"])) return [];
  const framework = textIn(source, "id", file);
  return source["clauses"].filter(isSchema).map((clause) => ({
    id: `${framework}:${textIn(clause, "id", file)}`,
    title: textIn(clause, "title", file),
    meaning: textIn(clause, "meaning", file),
    checkable: checkableIn(clause, file),
  }));
}

function textIn(entry: Schema, key: string, file: string): string {
  const value = entry[key];
  if (typeof value !== "string") throw new Error(`${folder}/${file}: an entry has no \`${key}\`.`);
  return value.trim();
}

function checkableIn(clause: Schema, file: string): CatalogueClause["checkable"] {
  const value = clause["checkable"];
  if (value === "full" || value === "partly" || value === "not") return value;
  throw new Error(`${folder}/${file}: \`checkable\` is full, partly or not.`);
}
