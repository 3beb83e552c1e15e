import { readdirSync, readFileSync } from "node:fs";

export type Schema = { readonly [key: string]: unknown };

const folder = "schemas";
const ending = ".schema.json";

/** The schemas as they stand in their folder, by name (`manifest`). */
export function readSchemas(): ReadonlyMap<string, Schema> {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(
    files.sort().map((name) => [name.slice(0, -ending.length), JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))]),
  );
}

export const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A schema with every reference replaced by what it names, so that a walk meets no references. */
export function dereferenced(name: string, all: ReadonlyMap<string, Schema>): Schema {
  const root = all.get(name);
  if (root === undefined) throw new Error(`There is no schema ${name}.`);
  const { $defs: _definitions, ...rest } = root;
  return resolveAll(rest, { name, all });
}

interface Scope {
  readonly name: string;
  readonly all: ReadonlyMap<string, Schema>;
}

function resolveAll(schema: Schema, scope: Scope): Schema {
  const { $ref, ...own } = schema;
  const target = typeof $ref === "string" ? follow($ref, scope) : {};
  const resolved = Object.entries(own).map(([key, value]) => [key, resolveValue(value, scope)] as const);
  return { ...target, ...Object.fromEntries(resolved) };
}

function resolveValue(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, scope));
  return isSchema(value) ? resolveAll(value, scope) : value;
}

function follow(ref: string, scope: Scope): Schema {
  const local = /^#\/\$defs\/([a-z-]+)$/.exec(ref)?.[1];
  if (local === undefined) {
    const { $schema: _dialect, $id: _id, title: _title, ...other } = dereferenced(ref.replace(ending, ""), scope.all);
    return other;
  }
  const definitions = scope.all.get(scope.name)?.["$defs"];
  const found = isSchema(definitions) ? definitions[local] : undefined;
  if (!isSchema(found)) throw new Error(`${scope.name}${ending}: ${ref} names nothing.`);
  return resolveAll(found, scope);
}

/** The module that carries the schemas as data. */
export function schemasModule(all: ReadonlyMap<string, Schema>): string {
  const whole = Object.fromEntries([...all.keys()].map((name) => [name, dereferenced(name, all)]));
  return [
    `export const schemaNames = ${JSON.stringify([...all.keys()])} as const;`,
    "export type SchemaName = (typeof schemaNames)[number];",
    "",
    "/** Every schema, whole: references are replaced by what they name. */",
    "export const schemas: Readonly<Record<SchemaName, { readonly [key: string]: unknown }>> =",
    `  ${JSON.stringify(whole, null, 2)};`,
    "",
  ].join("\n");
}
