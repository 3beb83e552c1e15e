import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";

type Schema = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Answer | { readonly $ref: string }>>;
}

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Readonly<Record<string, Record<string, unknown>>>;
}

/** GitHub's own description of its API, as far as the gate uses it (scripts/github-description.ts). */
const description: Description = JSON.parse(readFileSync(new URL("description.json", import.meta.url), "utf8"));

const ajv = new Ajv({ strict: false, unicodeRegExp: false, coerceTypes: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema(nullableBesideReference({ components: description.components }) as Schema, "github");

/** OpenAPI 3.0 allows `nullable` beside `$ref`, where JSON Schema overlooks it. */
export function nullableBesideReference(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableBesideReference);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, nullableBesideReference(inner)] as const);
  const { $ref, nullable, ...rest } = Object.fromEntries(entries);
  if (typeof $ref === "string") {
    const reference = { $ref: `github#${$ref.slice(1)}` };
    return nullable === true ? { anyOf: [reference, { type: "null" }] } : reference;
  }
  if (nullable !== true) return Object.fromEntries(entries);
  return "type" in rest ? { ...rest, nullable } : { anyOf: [rest, { type: "null" }] };
}

export interface Route {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly operation: Described;
}

/** The operation that a request asks for; `null` where GitHub has none, or the gate is not known to use it. */
export function routeOf(method: string, path: string): Route | null {
  const steps = path.split("/");
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()];
    const names = template.split("/");
    if (operation === undefined || names.length !== steps.length) continue;
    const matches = names.every((name, index) => name.startsWith("{") || name === steps[index]);
    if (!matches) continue;
    const named = names.flatMap((name, index) =>
      name.startsWith("{") ? [[name.slice(1, -1), decodeURIComponent(steps[index] ?? "")] as const] : [],
    );
    return { id: operation.operationId, parameters: Object.fromEntries(named), operation };
  }
  return null;
}

const validators = new Map<string, ValidateFunction>();

function faultsOf(name: string, schema: unknown, value: unknown): readonly string[] {
  const validate = validators.get(name) ?? ajv.compile(nullableBesideReference(schema) as Schema);
  validators.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath}: ${message}`);
}

const resolved = <T>(value: T | { readonly $ref: string }): T => {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value as T;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  return description.components[kind]?.[name] as T;
};

/** What is wrong with a request by GitHub's description; nothing where it is well-formed. */
export function requestFaults(
  { id, operation, parameters }: Route,
  sent: { readonly query: Readonly<Record<string, string>>; readonly body: unknown },
): readonly string[] {
  const known = (operation.parameters ?? []).map((one) => resolved<Parameter>(one));
  const unknown = Object.keys(sent.query).filter(
    (name) => !known.some((one) => one.in === "query" && one.name === name),
  );
  const values = known.flatMap((one) => {
    const text = one.in === "path" ? parameters[one.name] : one.in === "query" ? sent.query[one.name] : undefined;
    if (text === undefined)
      return one.required === true && one.in !== "header" ? [`${id}: ${one.name} is missing`] : [];
    const value = one.schema["type"] === "integer" ? Number(text) : text;
    return faultsOf(`${id} ${one.name}`, one.schema, value);
  });
  const schema = operation.requestBody?.content["application/json"]?.schema;
  const body = schema === undefined ? [] : faultsOf(`${id} body`, schema, sent.body);
  return [...unknown.map((name) => `${id}: there is no parameter ${name}`), ...values, ...body];
}

/** The schema of an operation's answer with a status; `undefined` where none has a body. */
export function answerSchema({ operation }: Route, status: number, type = "application/json"): Schema | undefined {
  const answer = operation.responses[String(status)];
  return answer === undefined ? undefined : resolved<Answer>(answer).content?.[type]?.schema;
}

interface Given {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is wrong with an answer of ours by GitHub's description. */
export function answerFaults(route: Route, { status, body, headers = {} }: Given): readonly string[] {
  const [type = ""] = (headers["content-type"] ?? "application/json").split(";");
  const schema = answerSchema(route, status, type);
  if (schema !== undefined) return faultsOf(`${route.id} ${status} ${type}`, schema, body);
  return route.operation.responses[String(status)] === undefined ? [`${route.id} has no answer ${status}`] : [];
}

/** The smallest value that a schema takes, what is given put over it. */
export function filled(schema: unknown, given: unknown = {}): unknown {
  const found = resolved<Schema>(schema as Schema);
  if (found["nullable"] === true && given === undefined) return null;
  const of = (found["anyOf"] ?? found["oneOf"]) as readonly Schema[] | undefined;
  if (of !== undefined && found["properties"] === undefined) return filled(of[0], given);
  if (found["allOf"] !== undefined) return filled((found["allOf"] as readonly Schema[])[0], given);
  if (found["properties"] === undefined) return given === undefined || isEmptyMap(given) ? leaf(found) : given;
  if (given === null || typeof given !== "object") return given === undefined ? filled(found, {}) : given;
  const properties = found["properties"] as Readonly<Record<string, Schema>>;
  const required = (found["required"] ?? []) as readonly string[];
  const own = given as Readonly<Record<string, unknown>>;
  const names = new Set([...required, ...Object.keys(own)]);
  return Object.fromEntries([...names].map((name) => [name, memberOf(properties[name], own[name])]));
}

const memberOf = (schema: Schema | undefined, value: unknown): unknown =>
  schema === undefined || Array.isArray(value) ? value : filled(schema, value);

const isEmptyMap = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

function leaf(schema: Schema): unknown {
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  switch (schema["type"]) {
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return false;
    case "array":
      return [];
    case "object":
      return {};
    default:
      return schema["format"] === "date-time"
        ? "2026-11-01T12:00:00Z"
        : schema["format"] === "uri"
          ? "https://github.example/x"
          : "x";
  }
}
