import { readFileSync } from "node:fs";

export type Schema = Readonly<Record<string, unknown>>;

/** A schema within a schema: where, and how it is reached. */
export interface SchemaPlace {
  readonly file: string;
  /** The JSON pointer within the file. */
  readonly pointer: string;
  readonly at: string;
  readonly schema: Schema;
  /** Whether it describes a property or an item, not an alternative of one. */
  readonly named: boolean;
  /** Whether its value is the writer's own: a text, a number, or a list of such. */
  readonly isFree: boolean;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const readSchema = (name: string): Schema => JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8"));

/** Every schema within the file of that name. */
export const schemaPlaces = (name: string): readonly SchemaPlace[] => [
  ...placesIn(readSchema(name), { name, pointer: "" }),
];

interface Here {
  readonly name: string;
  readonly pointer: string;
  readonly named?: boolean;
}

/** Keywords whose value is a schema, and those whose values are. */
const single = ["items", "additionalProperties", "if", "then", "else"];
const several = ["properties", "patternProperties", "$defs", "oneOf", "anyOf", "allOf"];
const naming = ["properties", "items", "additionalProperties", "patternProperties"];

function* placesIn(schema: Schema, { name, pointer, named = false }: Here): Iterable<SchemaPlace> {
  const whole = resolved(schema, name);
  yield { file: name, pointer, at: `${name}${pointer}`, schema, named, isFree: isFree(whole, name) };
  for (const key of single) {
    const inner = schema[key];
    if (isSchema(inner)) yield* placesIn(inner, { name, pointer: `${pointer}/${key}`, named: naming.includes(key) });
  }
  for (const key of several) {
    for (const [step, inner] of Object.entries(schema[key] ?? {})) {
      const below = {
        name,
        pointer: `${pointer}/${key}/${encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
      };
      if (isSchema(inner)) yield* placesIn(inner, { ...below, named: naming.includes(key) });
    }
  }
}

/** A schema with what it refers to; its own words come first. */
function resolved(schema: Schema, name: string): Schema {
  const ref = schema["$ref"];
  if (typeof ref !== "string") return schema;
  const [file = "", pointer = ""] = ref.split("#");
  const other = file === "" ? name : file.replace(".schema.json", "");
  const target = pointer
    .split("/")
    .filter((step) => step !== "")
    .reduce((here, step) => (isSchema(here) ? here[step] : undefined), readSchema(other) as unknown);
  const { $ref: _ref, ...own } = schema;
  return { ...(isSchema(target) ? resolved(target, other) : {}), ...own };
}

function isFree(schema: Schema, name: string): boolean {
  const { items, oneOf } = schema;
  if (isSchema(items)) return isFree(resolved(items, name), name);
  if (Array.isArray(oneOf)) return oneOf.some((one) => isSchema(one) && isFree(resolved(one, name), name));
  return (
    ["string", "number", "integer"].some((type) => [schema["type"]].flat().includes(type)) &&
    schema["enum"] === undefined
  );
}

/** Whether a schema has no such annotation, neither itself nor by what it refers to nor, as a list, by its items. */
export function lacking({ schema, file, pointer }: SchemaPlace, annotation: "description" | "examples"): boolean {
  const whole = resolved(schema, file);
  if (whole[annotation] !== undefined) return false;
  if (annotation === "description") return true;
  const items = whole["items"];
  if (isSchema(items)) return resolved(items, file)[annotation] === undefined;
  // An item is shown by the list that it is part of.
  return !pointer.endsWith("/items");
}
