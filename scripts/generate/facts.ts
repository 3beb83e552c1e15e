import { computedFacts } from "../../src/domain/computed-facts.ts";
import type { FactType, ScalarType } from "../../src/domain/fact-type.ts";
import { scalarTypes } from "../../src/domain/fact-type.ts";
import type { SubjectKind } from "../../src/domain/subject.ts";
import { isSchema, type Schema, wholeSchema } from "../../src/read/json-schema.ts";
import { sharedJsonLiteral } from "./text-literal.ts";

type Fields = Readonly<Record<string, FactType>>;

/** The type of what a schema describes, as conditions see it. */
function factType(schema: Schema): FactType {
  const description = typeof schema["description"] === "string" ? schema["description"] : "";
  const declared = scalarTypes.find((type) => type === schema["x-type"]);
  if (declared !== undefined) return { kind: declared, description };
  if (Array.isArray(schema["enum"])) return { kind: "text", description, words: schema["enum"].map(String) };
  if ((schema["type"] ?? "array") === "array" && isSchema(schema["items"]))
    return { kind: "list", description, of: factType(schema["items"]) };
  if (schema["type"] === "object" && isSchema(schema["properties"]))
    return { kind: "map", description, fields: fieldsOf(schema["properties"]) };
  return { kind: scalarOf(schema["type"]) ?? "any", description };
}

const scalars: Readonly<Record<string, ScalarType>> = {
  string: "text",
  number: "number",
  integer: "number",
  boolean: "boolean",
};

const scalarOf = (type: unknown): ScalarType | undefined =>
  typeof type === "string" && Object.hasOwn(scalars, type) ? scalars[type] : undefined;

const fieldsOf = (properties: Schema): Fields =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => (isSchema(value) ? [[key, factType(value)]] : [])),
  );

/** What is written with what is computed beside it. */
function joined(written: FactType | undefined, computed: FactType | undefined): FactType {
  if (written === undefined || computed === undefined) return written ?? computed ?? unknown;
  if (written.kind === "list" && computed.kind === "list") return { ...written, of: joined(written.of, computed.of) };
  if (written.kind !== "map" || computed.kind !== "map") return computed;
  const keys = [...new Set([...Object.keys(written.fields), ...Object.keys(computed.fields)])];
  const fields = Object.fromEntries(keys.map((key) => [key, joined(written.fields[key], computed.fields[key])]));
  return { kind: "map", description: written.description || (computed.description ?? ""), fields };
}

const unknown: FactType = { kind: "any", description: "" };

const fieldOf = (type: FactType | undefined, key: string): FactType | undefined =>
  type?.kind === "map" ? type.fields[key] : undefined;

const itemOf = (type: FactType | undefined): FactType | undefined => (type?.kind === "list" ? type.of : undefined);

/** Every named fact, by name. */
function namedFacts(manifest: Schema): Fields {
  const root = factType(manifest);
  const system = fieldOf(root, "system");
  const risk = joined(itemOf(fieldOf(root, "risks")), computedFacts["risk"]);
  const treatment = fieldOf(risk, "treatment");
  const risks: FactType = { kind: "list", description: "The risks of the manifest.", of: risk };
  const { path } = computedFacts["manifest"]?.kind === "map" ? computedFacts["manifest"].fields : {};
  return {
    ...computedFacts,
    attestations: joined(fieldOf(root, "attestations"), computedFacts["attestations"]),
    system: joined(system, computedFacts["system"]),
    risk,
    risks,
    manifest: { kind: "map", description: "The manifest as a file.", fields: { path: joined(path, undefined), risks } },
    party: joined(itemOf(fieldOf(system, "interested-parties")), undefined),
    treatment: joined(treatment, computedFacts["treatment"]),
    control: joined(itemOf(fieldOf(treatment, "controls")), computedFacts["control"]),
    incident: joined(itemOf(fieldOf(root, "incidents")), computedFacts["incident"]),
    acceptance: joined(fieldOf(risk, "acceptance"), computedFacts["acceptance"]),
  };
}

const everywhere = ["gate", "today"];
const ofSystem = [...everywhere, "system", "criteria", "cards"];

/** Which facts a rule for each kind of subject sees, beside `parameters`. */
const seen: Readonly<Record<SubjectKind, readonly string[]>> = {
  manifest: [...ofSystem, "manifest", "risks", "attestations"],
  system: [...ofSystem, "risks", "attestations"],
  party: [...ofSystem, "party"],
  card: [...ofSystem, "card"],
  risk: [...ofSystem, "risk"],
  treatment: [...ofSystem, "risk", "treatment"],
  control: [...ofSystem, "risk", "treatment", "control"],
  evidence: [...ofSystem, "risk", "treatment", "control", "evidence"],
  acceptance: [...ofSystem, "risk", "acceptance"],
  asset: [...ofSystem, "asset"],
  incident: [...ofSystem, "incident"],
  change: [...everywhere, "change"],
  waiver: [...everywhere, "waiver"],
};

/** The modules of fact types, each type written once: what conditions are read by, and the same with descriptions. */
export function factsModules(all: ReadonlyMap<string, Schema>): { readonly plain: string; readonly described: string } {
  const facts = namedFacts(wholeSchema("manifest", all));
  const table = Object.entries(seen).map(([kind, names]) => [
    kind,
    Object.fromEntries(names.map((name) => [name, facts[name]])),
  ]);
  const described = Object.fromEntries(table);
  return {
    plain: module("facts", "the facts that its conditions see, beside `parameters`", withoutDescriptions(described)),
    described: module("describedFacts", "the same facts as `facts` holds, with what each of them is", described),
  };
}

const module = (name: string, holds: string, table: unknown): string =>
  [
    'import type { FactType } from "../domain/fact-type.ts";',
    'import { sharedJson } from "../domain/shared-json.ts";',
    'import type { SubjectKind } from "../domain/subject.ts";',
    "",
    "type Facts = Readonly<Record<SubjectKind, Readonly<Record<string, FactType>>>>;",
    "",
    `/** By a rule's \`for\`: ${holds}. */`,
    `export const ${name} = sharedJson<Facts>(${sharedJsonLiteral(table)});`,
    "",
  ].join("\n");

/** A fact may be called `description` as well; that one is a type. */
const withoutDescriptions = (table: unknown): unknown =>
  JSON.parse(
    JSON.stringify(table, (key, value) => (key === "description" && typeof value === "string" ? undefined : value)),
  );
