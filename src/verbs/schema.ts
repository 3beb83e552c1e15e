import type { FactType } from "../domain/fact-type.ts";
import { type SubjectKind, subjectKinds } from "../domain/subject.ts";
import { schemaNames, schemas } from "../generated/schemas.ts";
import type { FactTree } from "../read/policy-rule.ts";
import { oneOf, usage } from "./parse.ts";
import type { Verb } from "./verb.ts";

const names = [...schemaNames, "facts"] as const;

/** The shapes of all files, and what a rule may ask about. */
export const schema: Verb = {
  name: "schema",
  summary: "Print the JSON Schema of a file, or the facts that rules may ask about.",
  operands: "NAME [SUBJECT]",
  most: 2,
  options: {},
  notes: [
    `NAME is one of ${names.join(", ")}.`,
    "`schema facts risk` prints the facts of one kind of subject: path, type, meaning.",
  ],
  async run({ operands: [word, subject] }, world) {
    if (word === undefined) throw usage(schema, "`schema` needs the name of a schema.");
    const name = oneOf(word, names, "The name of a schema");
    if (name !== "facts" && subject !== undefined) throw usage(schema, `\`${subject}\` is one word too many.`);
    const shown = name === "facts" ? factPaths(world.product.facts, kindsAsked(subject)) : schemas[name];
    world.print(`${JSON.stringify(shown, null, 2)}\n`);
    return 0;
  },
};

const kindsAsked = (word: string | undefined): readonly SubjectKind[] =>
  word === undefined ? subjectKinds : [oneOf(word, subjectKinds, "The kind of subject")];

interface FactLine {
  readonly type: string;
  readonly description: string;
  readonly words?: readonly string[];
}

type FactLines = readonly (readonly [string, FactLine])[];

/** By kind of subject and path: the type and meaning of every fact; `[]` is an item of a list. */
function factPaths(facts: FactTree, kinds: readonly SubjectKind[]): unknown {
  return Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(linesOf(facts[kind], ""))]));
}

const linesOf = (fields: Readonly<Record<string, FactType>>, prefix: string): FactLines =>
  Object.entries(fields).flatMap(([name, type]) => factLines(`${prefix}${name}`, type));

function factLines(path: string, type: FactType): FactLines {
  const { description } = type;
  if (type.kind === "map") {
    const own: FactLines = description === "" ? [] : [[path, { type: "map", description }]];
    return [...own, ...linesOf(type.fields, `${path}.`)];
  }
  if (type.kind === "list") {
    const { of } = type;
    const plain = of.kind !== "map" && of.kind !== "list";
    const line: FactLine = { type: plain ? `list of ${of.kind}` : "list", description, ...wordsOf(of) };
    return [[path, line], ...(of.kind === "map" ? linesOf(of.fields, `${path}[].`) : [])];
  }
  return [[path, { type: type.kind, description, ...wordsOf(type) }]];
}

const wordsOf = (type: FactType): Pick<FactLine, "words"> =>
  "words" in type && type.words !== undefined ? { words: type.words } : {};
