export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

interface Operation {
  readonly [key: string]: Plain;
}

/** An OpenAPI 3.0 description, as far as it is looked at here. */
export interface Description {
  readonly openapi: string;
  readonly info: Plain;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Plain>>>>;
}

/** The named operations with all that they refer to, without texts for people. */
export function trimmed(whole: Description, operations: readonly string[]): Description {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const name of operations) {
    const [method = "", path = ""] = name.split(" ");
    const operation = whole.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`GitHub's description has no operation ${name}.`);
    const { operationId, parameters, requestBody, responses } = operation;
    const kept = { operationId, parameters, requestBody, responses };
    const given = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
    paths[path] = { ...paths[path], [method.toLowerCase()]: withoutTexts(given as Plain) as Operation };
  }
  return { openapi: whole.openapi, info: whole.info, paths, components: componentsOf(whole, paths) };
}

const texts = new Set(["description", "summary", "externalDocs", "x-github", "x-githubCloudOnly", "example"]);

/** Names of properties are kept, whatever they are called. */
function withoutTexts(value: Plain, ofProperties = false): Plain {
  if (Array.isArray(value)) return value.map((item: Plain) => withoutTexts(item));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([key, inner]) => ofProperties || !isText(key, inner));
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === "value" ? inner : withoutTexts(inner, key === "properties")]),
  );
}

const isText = (key: string, value: Plain): boolean =>
  texts.has(key) || (key === "examples" && Array.isArray(value)) || (key === "default" && typeof value === "object");

/** All that is referred to from somewhere, without texts for people. */
export function componentsOf(whole: Description, from: Plain): Description["components"] {
  const components: Record<string, Record<string, Plain>> = {};
  const waiting = referencesIn(from);
  for (const reference of waiting) {
    const [, , kind = "", name = ""] = reference.split("/");
    if (components[kind]?.[name] !== undefined) continue;
    const found = whole.components[kind]?.[name];
    if (found === undefined) throw new Error(`GitHub's description lacks ${reference}.`);
    const kept = kind === "examples" ? found : withoutTexts(found);
    components[kind] = { ...components[kind], [name]: kept };
    waiting.push(...referencesIn(kept));
  }
  return components;
}

function referencesIn(value: Plain): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Plain) => referencesIn(item));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : referencesIn(inner),
  );
}
