import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Value } from "../../src/domain/document.ts";

const folder = join(import.meta.dirname, "../../schemas");
const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
formats.default(ajv);
const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
for (const name of names) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), "utf8")), name);

/** Why a value is none of a schema's, as ajv reads the schema in `schemas/`; `null` where it is one. */
export function unlikeSchema(name: string, value: unknown): string | null {
  const validate: ValidateFunction<Value> | undefined = ajv.getSchema(`${name}.schema.json`);
  if (validate === undefined) throw new Error(`There is no schema ${name}.`);
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.message}`;
}
