export type Schema = { readonly [key: string]: unknown };

export const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ending = ".schema.json";

/** A schema with every reference replaced by what it names, so that a walk meets no references. */
export function wholeSchema(name: string, all: ReadonlyMap<string, Schema>): Schema {
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
    const { $schema: _dialect, $id: _id, title: _title, ...other } = wholeSchema(ref.replace(ending, ""), scope.all);
    return other;
  }
  const definitions = scope.all.get(scope.name)?.["$defs"];
  const found = isSchema(definitions) ? definitions[local] : undefined;
  if (!isSchema(found)) throw new Error(`${scope.name}${ending}: ${ref} names nothing.`);
  return resolveAll(found, scope);
}
