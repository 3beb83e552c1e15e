import { type SubjectKind, subjectKinds } from "../domain/subject.ts";
import { describedFacts } from "../generated/described-facts.ts";
import { type SchemaName, schemaNames, schemaTexts } from "../generated/schemas.ts";
import { type Schema, wholeSchema } from "../read/json-schema.ts";
import { renderFactKinds, renderFacts } from "../render/facts.ts";
import { type FactLine, factLines } from "./fact-lines.ts";
import { narrowedFacts } from "./narrowed-facts.ts";
import { oneOf, usage } from "./parse.ts";
import type { Verb, World } from "./verb.ts";

const names = [...schemaNames, "facts"] as const;

/** The shapes of all files, and what a rule may ask about. */
export const schema: Verb = {
  name: "schema",
  summary: "Print the JSON Schema of a file, or the facts that rules may ask about.",
  operands: "NAME [KIND [WORD]]",
  most: 3,
  options: { format: { value: "FORMAT", description: "Of facts: text or json (default text); a schema is JSON." } },
  notes: [
    `NAME is one of ${names.join(", ")}.`,
    "`schema facts risk` lists what a rule `for: risk` may ask about: path, type, meaning, whether the gate computes it\nand whether it may be missing. A WORD narrows the list to what has it in its path or its meaning:\n`schema facts risk residual`.",
  ],
  async run(given, world) {
    const [word, kind, part] = given.operands;
    if (word === undefined) throw usage(schema, "`schema` needs the name of a schema.");
    const name = oneOf(word, names, "The name of a schema");
    const formats = name === "facts" ? (["text", "json"] as const) : (["json"] as const);
    const format = oneOf(given.text("format") ?? formats[0], formats, "--format");
    if (name === "facts") world.print(format === "json" ? factsJson(kind, part) : factsText(kind, part, world));
    else if (kind !== undefined) throw usage(schema, `\`${kind}\` is one word too many.`);
    else world.print(asJson(schemaNamed(name)));
    return 0;
  },
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const schemaNamed = (name: SchemaName): Schema =>
  wholeSchema(name, new Map(schemaNames.map((one) => [one, JSON.parse(schemaTexts[one])])));

const kindOf = (word: string): SubjectKind => oneOf(word, subjectKinds, "The kind of subject");

const allFactsOf = (kind: SubjectKind): readonly FactLine[] =>
  factLines(ownFirst(describedFacts()[kind], kind), schemaNamed("manifest"));

/** The facts of a kind of subject; with a word those that have it in their path or their meaning. */
function factsOf(kind: SubjectKind, part: string | undefined): readonly FactLine[] {
  const all = allFactsOf(kind);
  return part === undefined ? all : narrowedFacts(all, part, kind);
}

/** What a reader came for before what everybody sees. */
function ownFirst<T>(fields: Readonly<Record<string, T>>, kind: SubjectKind): Readonly<Record<string, T>> {
  const rank = (name: string): number => (name === kind ? 0 : seenByAll.includes(name) ? 2 : 1);
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b)));
}

const seenByAll = ["gate", "today", "criteria", "system", "cards"];

function factsText(word: string | undefined, part: string | undefined, world: World): string {
  if (word !== undefined) {
    const kind = kindOf(word);
    const facts = factsOf(kind, part);
    const of = part === undefined ? null : { word: part, all: allFactsOf(kind).length };
    return renderFacts({ kind, facts, of }, world.terminal);
  }
  const { facts } = world.product;
  return renderFactKinds(
    subjectKinds.map((kind) => [kind, Object.keys(facts[kind])]),
    world.terminal,
  );
}

/** By kind of subject and path. */
function factsJson(word: string | undefined, part: string | undefined): string {
  const kinds = word === undefined ? subjectKinds : [kindOf(word)];
  const byPath = (kind: SubjectKind) => factsOf(kind, part).map(({ path, ...fact }) => [path, fact]);
  return asJson(Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(byPath(kind))])));
}
