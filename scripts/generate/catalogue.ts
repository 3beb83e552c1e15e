import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CatalogueClause } from "../../src/domain/catalogue.ts";
import { isSchema, type Schema } from "../../src/read/json-schema.ts";
import { jsonLiteral, sharedJsonLiteral } from "./text-literal.ts";

const folder = "catalogue";

/** What the shipped policy that is in force by default cites: every report lists its clauses. */
const inEveryReport = "iso-23894.yaml";

/** Files that are no framework's. */
const others = ["card-sections.yaml", "crosswalk.yaml", "risk-taxonomy.yaml"];

/** The module that carries what rules may point at. */
export const catalogueModule = (): string =>
  [
    'import type { CatalogueClause } from "../domain/catalogue.ts";',
    "",
    `export const catalogue: readonly CatalogueClause[] = JSON.parse(${jsonLiteral(clausesIn(inEveryReport))});`,
    "",
  ].join("\n");

/** The module of all other frameworks' clauses, read where a policy in force cites one of them. */
export function sheetsModule(): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml") && !others.includes(name));
  const sheets = names.filter((name) => name !== inEveryReport).sort();
  const byId = Object.fromEntries(sheets.map((name) => [name.replace(/\.yaml$/, ""), clausesIn(name)]));
  return [
    'import type { CatalogueClause } from "../domain/catalogue.ts";',
    'import { sharedJson } from "../domain/shared-json.ts";',
    "",
    "/** The clauses of each framework but ISO/IEC 23894, by the framework's id. */",
    `export const sheets = sharedJson<Readonly<Record<string, readonly CatalogueClause[]>>>(${sharedJsonLiteral(byId)});`,
    "",
  ].join("\n");
}

function clausesIn(file: string): readonly CatalogueClause[] {
  const source: unknown = parse(readFileSync(`${folder}/${file}`, "utf8"));
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
