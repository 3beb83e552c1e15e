import { isList, isMap, own, textOf as scalarText, type Value, type ValueMap } from "../domain/document.ts";
import { registerFields } from "../domain/register-words.ts";
import { ReviewError } from "../domain/review-error.ts";
import { required } from "../gather/required.ts";
import { importText } from "../import/index.ts";
import { comparable, type Mapping, noMapping, type WordMap } from "../import/mapping.ts";
import { defaultCriteria, namesOf } from "../read/criteria.ts";
import { readDocument } from "../read/document.ts";
import { textNamed } from "./named-text.ts";
import { oneOf } from "./parse.ts";
import type { Given, World } from "./verb.ts";

const treatmentOptions = [
  "avoid",
  "remove-source",
  "change-likelihood",
  "change-consequences",
  "share",
  "retain",
  "pursue",
];
const statuses = ["open", "closed", "planned", "in-progress", "implemented", "verified"];
const wordOptions = ["likelihood", "consequence", "option", "status"] as const;
const keys = ["system", "columns", ...wordOptions, "likelihood-scale", "consequence-scale", "criteria"] as const;

/** What the options say of the file; they come before what a mapping file says. */
export function mappingGiven(given: Given, world: World): Mapping {
  const file = mappingFile(given.text("mapping"), world);
  const words = (name: (typeof wordOptions)[number]): WordMap =>
    new Map(
      [...pairsIn(own(file, name)), ...given.texts(name).map((text) => pairOf(text, name))].map(([theirs, ours]) => [
        comparable(theirs),
        ours,
      ]),
    );
  const columns = [...pairsIn(own(file, "columns")), ...given.texts("column").map((text) => pairOf(text, "column"))];
  const criteria = criteriaGiven(given.text("criteria"), file, world);
  const [likelihoodScale, consequenceScale] = (["likelihood-scale", "consequence-scale"] as const).map((name) =>
    scaleOf(given.text(name), own(file, name)),
  ) as [readonly string[] | null, readonly string[] | null];
  const known = (name: (typeof wordOptions)[number], ours: readonly string[]): WordMap => {
    const map = words(name);
    for (const word of map.values()) oneOf(word, ours, `What --${name} maps to`);
    return map;
  };
  return {
    system: given.text("system") ?? (scalarText(own(file, "system")) || null),
    columns: new Map(columns.map(([field, heading]) => [oneOf(field, registerFields, "A field of --column"), heading])),
    likelihood: known("likelihood", stepsOf("likelihood", likelihoodScale, criteria)),
    consequence: known("consequence", stepsOf("consequence", consequenceScale, criteria)),
    option: known("option", treatmentOptions),
    status: known("status", statuses),
    likelihoodScale,
    consequenceScale,
    criteria,
  };
}

/** Steps that a word may be mapped to: those of the criteria, else those stated, else the default ones; or their numbers. */
function stepsOf(
  name: "likelihood" | "consequence",
  stated: readonly string[] | null,
  criteria: ValueMap | null,
): readonly string[] {
  const steps = namesOf(own(criteria ?? {}, name)) ?? stated ?? defaultCriteria[name];
  return [
    ...steps,
    ...defaultCriteria[name].filter(() => isFive(steps)),
    ...steps.map((_, index) => String(index + 1)),
  ];
}

/** Steps that are 1 to 5 stand for the default scale. */
const isFive = (steps: readonly string[]): boolean => steps.join() === "1,2,3,4,5";

/** Criteria of a file: a matrix that is imported, or criteria of ours; else those of the mapping. */
function criteriaGiven(path: string | undefined, file: ValueMap, world: World): ValueMap | null {
  const stated = own(file, "criteria");
  if (path === undefined) return isMap(stated) ? stated : null;
  const text = textNamed(path, world);
  const made = importText(path, text, noMapping).value?.manifest["criteria"];
  const value = made ?? required(readDocument(path, text), "bad-criteria").value;
  if (!isMap(value))
    throw new ReviewError("bad-criteria", `${path} holds no criteria.`, "Name criteria, or a risk matrix.");
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "version"));
}

function mappingFile(path: string | undefined, world: World): ValueMap {
  if (path === undefined) return {};
  const { value } = required(readDocument(path, textNamed(path, world)), "bad-input");
  if (!isMap(value)) throw new ReviewError("bad-input", `${path} is no mapping.`, `Its keys are ${keys.join(", ")}.`);
  for (const key of Object.keys(value)) oneOf(key, keys, `A key of ${path}`);
  return value;
}

const pairsIn = (value: Value | undefined): readonly (readonly [string, string])[] =>
  isMap(value) ? Object.entries(value).map(([theirs, ours]) => [theirs, scalarText(ours)] as const) : [];

/** `Very High=likely`: the last sign parts a word from its step, the first one a field from its heading. */
function pairOf(text: string, option: string): readonly [string, string] {
  const at = option === "column" ? text.indexOf("=") : text.lastIndexOf("=");
  if (at <= 0 || at === text.length - 1)
    throw new ReviewError(
      "usage",
      `--${option} cannot be ${JSON.stringify(text)}.`,
      `Write \`--${option} ONE=OTHER\`.`,
    );
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function scaleOf(text: string | undefined, value: Value | undefined): readonly string[] | null {
  const steps = text === undefined ? (isList(value) ? value.map(scalarText) : []) : text.split(",");
  const said = steps.map((step) => step.trim()).filter((step) => step !== "");
  return said.length === 0 ? null : said;
}
