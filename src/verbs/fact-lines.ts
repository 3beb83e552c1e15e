import { type FactOrigin, isAlwaysGiven, originOf } from "../domain/fact-origin.ts";
import { type FactType, typeName } from "../domain/fact-type.ts";
import { isSchema, type Schema } from "../read/json-schema.ts";

/** One fact that a rule may ask about. */
export interface FactLine {
  /** `risk.treatment.controls[].role`; `[]` is an item of a list. */
  readonly path: string;
  readonly type: string;
  readonly description: string;
  readonly origin: FactOrigin;
  /** Whether a condition has to reckon with its absence. */
  readonly mayBeMissing: boolean;
  readonly words?: readonly string[];
}

/** Every fact under these names; the manifest's schema says what a manifest cannot leave out. */
export const factLines = (fields: Readonly<Record<string, FactType>>, manifest: Schema): readonly FactLine[] =>
  Object.entries(fields).flatMap(([name, type]) => linesAt(name, type, manifest));

function linesAt(path: string, type: FactType, manifest: Schema): readonly FactLine[] {
  const inner = type.kind === "list" ? type.of : type;
  const below = inner.kind === "map" ? Object.entries(inner.fields) : [];
  const prefix = type.kind === "list" ? `${path}[].` : `${path}.`;
  const { description = "" } = type;
  const own: FactLine = {
    path,
    type: inner.kind === "map" || inner.kind === "list" ? type.kind : typeName(type),
    description,
    origin: originOf(path),
    mayBeMissing: !isAlwaysGiven(path) && !isRequired(path, manifest),
    ...wordsOf(inner),
  };
  return [
    ...(description === "" ? [] : [own]),
    ...below.flatMap(([name, field]) => linesAt(`${prefix}${name}`, field, manifest)),
  ];
}

const wordsOf = (type: FactType): Pick<FactLine, "words"> =>
  "words" in type && type.words !== undefined ? { words: type.words } : {};

/** Where in the manifest the named facts stand. */
const standing: Readonly<Record<string, string>> = {
  "manifest.risks[]": "risks[]",
  risk: "risks[]",
  party: "system.interested-parties[]",
  treatment: "risks[].treatment",
  control: "risks[].treatment.controls[]",
  acceptance: "risks[].acceptance",
};

/** Whether the manifest's schema asks for a fact wherever the thing that it is a fact of is there. */
function isRequired(path: string, manifest: Schema): boolean {
  const [root = "", ...rest] = path.replace(/^manifest\.risks\[\]/, "risk").split(".");
  if (rest.length === 0 && Object.hasOwn(standing, root)) return true;
  const steps = [...(standing[root] ?? root).split("."), ...rest];
  let here: unknown = manifest;
  let required = true;
  for (const [index, step] of steps.entries()) {
    const name = step.replace(/\[\]$/, "");
    if (!isSchema(here) || !isSchema(here["properties"])) return false;
    // What a named fact stands on is there, or the rule would have no such subject.
    const given = index < steps.length - rest.length;
    required = given || (required && Array.isArray(here["required"]) && here["required"].includes(name));
    here = here["properties"][name];
    if (!step.endsWith("[]")) continue;
    required = true;
    here = isSchema(here) ? here["items"] : undefined;
  }
  return required && isSchema(here);
}
