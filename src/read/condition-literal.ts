import { parseDay, parseDuration } from "../domain/day.ts";
import { isList, type Value } from "../domain/document.ts";
import { type FactType, type ScalarType, typeName } from "../domain/fact-type.ts";
import { unknownName, type Wrong, wrongShape } from "./condition-context.ts";

/** Why a literal cannot be a value of the type; `null` where it can. Levels are computed, so no literal is one. */
export function literalFault(value: Value, type: FactType): Wrong | null {
  if (type.kind === "level") return levelHint;
  if (type.kind === "list") return listFault(value, type.of);
  if (type.kind === "map" || type.kind === "any")
    return wrongShape("has a literal where none can stand", "Use `present` or `absent`.");
  if (!isOfType(value, type.kind)) {
    return wrongShape(`has ${shown(value)} where a ${typeName(type)} is needed`, `Write ${forms[type.kind]}.`);
  }
  return typeof value === "string" && type.words !== undefined && !type.words.includes(value)
    ? unknownName("word", value, type.words)
    : null;
}

function listFault(value: Value, of: FactType): Wrong | null {
  if (!isList(value)) return wrongShape(`has ${shown(value)} where a list is needed`, "Write a list.");
  if (value.length === 0) return wrongShape("has an empty list", "Name at least one item.");
  for (const item of value) {
    const fault = literalFault(item, of);
    if (fault !== null) return fault;
  }
  return null;
}

export const levelHint: Wrong = wrongShape(
  "compares a level with something else than a level",
  "Compare levels by `above` or `at-most`, with `criteria.appetite`, `criteria.tolerance` or another level.",
);

const forms: Readonly<Record<ScalarType, string>> = {
  text: "a text",
  number: "a number",
  boolean: "`true` or `false`",
  date: "a day such as `2026-11-21`",
  duration: "a duration such as `72h`, `30d` or `P2W`",
  level: "the path of a level",
  "catalogue-id": "a catalogue id such as `iso-23894:6.5.2`",
};

function isOfType(value: Value, type: ScalarType): boolean {
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  if (type === "boolean") return typeof value === "boolean";
  if (typeof value !== "string") return false;
  if (type === "date") return parseDay(value) !== null;
  return type === "duration" ? parseDuration(value) !== null : true;
}

function shown(value: Value): string {
  if (isList(value)) return "a list";
  if (typeof value === "object") return value === null ? "nothing" : "a map";
  return typeof value === "string" ? `the text ${JSON.stringify(value.slice(0, 60))}` : `the ${typeof value} ${value}`;
}
