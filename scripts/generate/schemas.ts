import { readdirSync, readFileSync } from "node:fs";
import { isSchema, type Schema } from "../../src/read/json-schema.ts";
import { jsonLiteral } from "./text-literal.ts";

const folder = "schemas";
const ending = ".schema.json";

/** The schemas as they stand in their folder, by name (`manifest`). */
export function readSchemas(): ReadonlyMap<string, Schema> {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(
    files.sort().map((name) => [name.slice(0, -ending.length), JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))]),
  );
}

/** The module that carries the schemas as data, for those who ask for them. */
export function schemasModule(all: ReadonlyMap<string, Schema>): string {
  const names = [...all.keys()];
  return [
    `export const schemaNames = ${JSON.stringify(names)} as const;`,
    "export type SchemaName = (typeof schemaNames)[number];",
    "",
    "/** Every schema as JSON, as it stands in `schemas/`. */",
    "export const schemaTexts: Readonly<Record<SchemaName, string>> = {",
    ...names.map((name) => `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${jsonLiteral(all.get(name))},`),
    "};",
    "",
  ].join("\n");
}

/** What a fault's sentence is made of; everything else that only tells people something is left out. */
const keptAnnotations = ["x-form", "x-kept-without"];

/** What the gate writes and never reads as a file under review. */
const written = ["report", "release-verdict"];

/** The module that carries of each schema what files are checked by. */
export function shapesModule(all: ReadonlyMap<string, Schema>): string {
  const names = [...all.keys()].filter((name) => !written.includes(name));
  return [
    `export type ShapeName = ${names.map((name) => JSON.stringify(name)).join(" | ")};`,
    "",
    "/** By kind of file: its schema, without what only tells people something. */",
    "export const shapes: Readonly<Record<ShapeName, () => Readonly<Record<string, unknown>>>> = {",
    ...names.map((name) => `  ${name}: () => JSON.parse(${jsonLiteral(withoutWords(whole(name, all)))}),`),
    "};",
    "",
  ].join("\n");
}

/** A schema with the other files that it refers to among its definitions, where the checker looks. */
function whole(name: string, all: ReadonlyMap<string, Schema>): Schema {
  const root = all.get(name) ?? {};
  const others = [...JSON.stringify(root).matchAll(/"\$ref":"([a-z]+)\.schema\.json"/g)].map(([, other = ""]) => other);
  const definitions = joined([...others, name].map((other) => all.get(other)?.["$defs"]));
  const files = Object.fromEntries(others.map((other) => [`${other}${ending}`, withoutHead(all.get(other) ?? {})]));
  return { ...withoutHead(root), $defs: { ...definitions, ...files } };
}

function joined(definitions: readonly unknown[]): Schema {
  const all = definitions.filter(isSchema).flatMap((one) => Object.entries(one));
  for (const [name, one] of all)
    if (all.some(([other, two]) => name === other && JSON.stringify(one) !== JSON.stringify(two)))
      throw new Error(`Two schemas that refer to each other define \`${name}\` differently.`);
  return Object.fromEntries(all);
}

const withoutHead = ({ $schema: _dialect, $id: _id, $defs: _definitions, ...rest }: Schema): Schema => rest;

function withoutWords(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([key, value]) => isSchema(value) || !isWords(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, mapSchemas(value)]));
}

const isWords = (key: string): boolean =>
  ["title", "description", "examples", "default", "patternErrorMessage"].includes(key) ||
  (key.startsWith("x-") && !keptAnnotations.includes(key));

function mapSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapSchemas);
  return isSchema(value) ? withoutWords(value) : value;
}
