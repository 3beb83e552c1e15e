import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { isSchema, type Schema } from "./schemas.ts";

/** A day that exists in the calendar, leap years included; a pattern, so that it stands in the code it checks. */
const day =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** What a fault's sentence is made of; everything else that only tells people something is left out of the code. */
const keptAnnotations = ["x-form", "x-kept-without"];

/** The validators as code of their own: nothing is compiled at run time. One exported function a schema. */
export function validatorsModule(all: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    formats: { date: day },
    inlineRefs: false,
    // It warns that counting UTF-16 units is deprecated; counting characters would need ajv at run time.
    logger: false,
    ownProperties: true,
    strictRequired: false,
    strictTypes: false,
    unicode: false,
    verbose: true,
    schemas: [...all.values()].map(withoutWords),
  });
  ajv.addVocabulary(keptAnnotations);
  const read = [...all].filter(([name]) => name !== "report");
  const names = Object.fromEntries(read.map(([name, schema]) => [name, String(schema["$id"])]));
  const code = standalone.default(ajv, names);
  if (/\brequire\(/.test(code)) throw new Error("A validator needs ajv at run time; use another keyword.");
  return `${withoutCopies(code)}\n`;
}

/** Ajv copies all errors so far for each part that has some; with many of them that takes a square of the time. */
const withoutCopies = (code: string): string =>
  `${code.replaceAll(/vErrors\.concat\(([\w.]+)\)/g, "joined(vErrors, $1)")}
function joined(errors, more) { for (const error of more) errors.push(error); return errors; }`;

function withoutWords(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([key, value]) => isSchema(value) || !isWords(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, mapSchemas(value)]));
}

const isWords = (key: string): boolean =>
  ["title", "description", "examples", "default"].includes(key) ||
  (key.startsWith("x-") && !keptAnnotations.includes(key));

function mapSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapSchemas);
  return isSchema(value) ? withoutWords(value) : value;
}
