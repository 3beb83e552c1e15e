import type { Schema } from "./schemas.ts";

/** The types of the validators' module. */
export function validatorTypes(all: ReadonlyMap<string, Schema>): string {
  const exported = [...all.keys()]
    .filter((name) => name !== "report")
    .map((name) => `export declare const ${name}: ShapeValidator;`);
  return `${types}\n${exported.join("\n")}\n`;
}

const types = `/** One way in which a value misses its schema, with that schema and the value. */
export interface ShapeError {
  readonly keyword: string;
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}
`;
