import { isList, isMap, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { Correction, IntegrityRule } from "../domain/integrity.ts";
import { inWords } from "../domain/words.ts";
import { nearest, onlyNear } from "./nearest.ts";
import type { ShapeMiss } from "./shape-error.ts";

/** What a fault says, its place apart. */
export interface FaultWords {
  readonly rule: IntegrityRule;
  readonly message: string;
  readonly fix: string;
  /** What it can only have meant. */
  readonly meant?: NonNullable<Correction["to"]>;
}

/** Says what misses the schema and what to write instead; `name` is the place by id. */
export function missInWords({ error, place }: ShapeMiss, name: string): FaultWords {
  const { keyword, parentSchema } = error;
  const shown = name === "" ? "The document" : `\`${name}\``;
  const { data } = error;
  if (keyword === "additionalProperties") return unknownKey(String(place.at(-1)), shown, { parentSchema, data });
  if (keyword === "required") {
    const key = String(error.key);
    return { rule: "wrong-shape", message: `${shown} is missing.`, fix: `Add \`${key}\`${hint(parentSchema, key)}.` };
  }
  if (keyword === "enum" && typeof data === "string") {
    const words = allowedWords(parentSchema);
    const message = `${shown} is \`${inWords(data)}\`, which is none of ${words.join(", ")}.`;
    return { rule: "unknown-word", message, ...wordMeant(data, words) };
  }
  const form = formOf(error.keyword, error.schema, parentSchema);
  const kinds = keyword === "oneOf" && isMap(data) ? keysAmong(data, error.schema) : null;
  if (kinds !== null)
    return { rule: "wrong-shape", message: `${shown} ${kinds}; it has to be ${form}.`, fix: `Write ${form}.` };
  return {
    rule: "wrong-shape",
    message: `${shown} ${isNow(data, keyword)}; it has to be ${form}.`,
    fix: `Write ${form}.`,
    ...(keyword === "type" && parentSchema["type"] === "boolean" ? truthMeant(data) : {}),
  };
}

/** `yes` and `"true"` are texts to this reader, as to every one of the YAML of today. */
function truthMeant(data: Value): Pick<FaultWords, "meant"> {
  const word = typeof data === "string" ? data.toLowerCase() : "";
  if (["true", "yes", "on"].includes(word)) return { meant: true };
  return ["false", "no", "off"].includes(word) ? { meant: false } : {};
}

const hint = (schema: Schema, key: string): string => {
  const of = isSchema(schema["properties"]) ? schema["properties"][key] : undefined;
  const form = isSchema(of) ? of["x-form"] : undefined;
  return typeof form === "string" ? `: ${form}` : "";
};

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const allowedWords = (schema: Schema): readonly string[] =>
  Array.isArray(schema["enum"]) ? schema["enum"].map(String) : [];

/** The word that was probably meant, else all that may stand there; and the one that can only have been meant. */
export function wordMeant(word: string, words: readonly string[]): Pick<FaultWords, "fix" | "meant"> {
  const near = nearest(word, words);
  const only = onlyNear(word, words);
  return {
    fix: near === null ? `Write one of: ${words.join(", ")}.` : `Did you mean \`${near}\`?`,
    ...(only === null ? {} : { meant: only }),
  };
}

/** Places that are missing because their keys are there misspelt: the misspelling says it. */
export function misspeltPlaces(misses: readonly ShapeMiss[]): ReadonlySet<string> {
  const unknown = misses.filter(({ error }) => error.keyword === "additionalProperties");
  const meant = unknown.flatMap(({ error: { parentSchema, data }, place, holder }) => {
    const key = meantKey(String(place.at(-1)), { parentSchema, data });
    return key === null ? [] : [JSON.stringify([...holder, key])];
  });
  return new Set(meant);
}

interface UnknownAt {
  readonly parentSchema: Schema;
  readonly data: Value;
}

const knownKeys = ({ parentSchema }: UnknownAt): readonly string[] =>
  isSchema(parentSchema["properties"]) ? Object.keys(parentSchema["properties"]) : [];

/** The key that was probably meant, of those that are not there already. */
const meantKey = (key: string, at: UnknownAt): string | null =>
  nearest(
    key,
    knownKeys(at).filter((word) => !isMap(at.data) || !Object.hasOwn(at.data, word)),
  );

function unknownKey(key: string, shown: string, at: UnknownAt): FaultWords {
  const near = meantKey(key, at);
  const free = isSchema(at.parentSchema["patternProperties"])
    ? ", or begin it with `x-` to keep it for yourselves"
    : "";
  const fix =
    near === null ? `Known here: ${knownKeys(at).join(", ")}. Remove it${free}.` : `Did you mean \`${near}\`?`;
  const only = onlyNear(key, knownKeys(at));
  return {
    rule: "unknown-key",
    message: `${shown} is no known key.`,
    fix,
    ...(only === null || only !== near ? {} : { meant: only }),
  };
}

/** Of a choice between keys: which of them are there. */
function keysAmong(data: ValueMap, branches: unknown): string | null {
  const keys = Array.isArray(branches) ? branches.flatMap((branch: Schema) => branch["required"] ?? []) : [];
  if (keys.length === 0) return null;
  const there = keys.filter((key) => typeof key === "string" && Object.hasOwn(data, key));
  return there.length === 0
    ? "names none of what it may be"
    : `holds ${there.map((key) => `\`${key}\``).join(" and ")}`;
}

function isNow(data: Value, keyword: string): string {
  if (keyword === "uniqueItems") return "names something twice";
  if (data === null) return "is empty";
  if (isList(data)) return data.length === 0 ? "is an empty list" : "is a list";
  if (isMap(data)) return Object.keys(data).length === 0 ? "is an empty map" : "is a map";
  const foreign = keyword === "pattern" && typeof data === "string" ? /[^\x20-\x7E]/u.exec(data)?.[0] : undefined;
  const point = foreign?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const letter = point === undefined ? "" : `, where one character is U+${point}`;
  return data === "" ? "is an empty text" : `is \`${inWords(data)}\`${letter}`;
}

const forms: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map",
  null: "nothing",
};

function formOf(keyword: string, limit: unknown, schema: Schema): string {
  const declared = schema["x-form"];
  if (typeof declared === "string") return declared;
  if (keyword === "enum") return `one of ${allowedWords(schema).join(", ")}`;
  if (keyword === "const") return `\`${String(limit)}\``;
  if (keyword === "minItems" || keyword === "minProperties") return `${typeForm(schema)} with at least ${count(limit)}`;
  if (keyword === "maxItems" || keyword === "maxProperties") return `${typeForm(schema)} with at most ${count(limit)}`;
  if (keyword === "uniqueItems") return "a list without repetition";
  if (keyword === "minimum") return `${typeForm(schema)} from ${String(limit)}`;
  if (keyword === "maximum") return `${typeForm(schema)} up to ${String(limit)}`;
  if (keyword === "minLength") return "a text that is not empty";
  return typeForm(schema);
}

const count = (limit: unknown): string => (limit === 1 ? "one item" : `${String(limit)} items`);

const typeForm = (schema: Schema): string =>
  [schema["type"]]
    .flat()
    .map((type) => forms[String(type)] ?? "another value")
    .join(" or ");

/** Whether a miss leaves its holder usable: the schema lists the keys that it is kept without. */
export function keptWithout({ error }: ShapeMiss): boolean {
  const kept = error.parentSchema["x-kept-without"];
  return error.keyword === "required" && Array.isArray(kept) && kept.includes(error.key);
}

/** What has to go so that the rest fits its schema: a key that is unknown, what lacks a key, or the value itself. */
export const cutFor = (miss: ShapeMiss): ValuePath =>
  miss.error.keyword === "required" && !keptWithout(miss) ? miss.holder : miss.place;
