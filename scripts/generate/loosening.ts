import { isSchema, type Schema, wholeSchema } from "../../src/read/json-schema.ts";
import { sharedJsonLiteral } from "./text-literal.ts";

type Tree = Readonly<Record<string, unknown>>;

const reviewed = ["config", "criteria", "manifest", "people", "policy", "waivers"];

/** The module that says, place by place, in which direction each kind of file becomes less strict. */
export function looseningModule(all: ReadonlyMap<string, Schema>): string {
  const trees = Object.fromEntries(reviewed.map((name) => [name, treeOf(wholeSchema(name, all)) ?? {}]));
  return [
    'import type { LooseningTrees } from "../domain/loosening.ts";',
    'import { sharedJson } from "../domain/shared-json.ts";',
    "",
    "/** By kind of file: in which direction each of its places becomes less strict. */",
    `export const loosening = sharedJson<LooseningTrees>(${sharedJsonLiteral(trees)});`,
    "",
  ].join("\n");
}

/** What a schema declares about loosening; `undefined` where it declares nothing. */
function treeOf(schema: Schema): Tree | undefined {
  const tree = withoutUndefined({ ...declared(schema), ...inner(schema) });
  const says = Object.keys(tree).some((key) => key !== "default" && key !== "scale");
  return says ? tree : undefined;
}

function declared(schema: Schema): Tree {
  const by = schema["x-loosened-by"];
  const loosens = by !== undefined;
  return {
    by: typeof by === "string" ? [by] : by,
    scale: loosens ? schema["x-scale"] : undefined,
    unless: schema["x-loosened-unless"],
    default: loosens ? schema["default"] : undefined,
    past: schema["x-past"],
  };
}

/** Parts of a collection: of its own, of the branches it chooses from, and of its condition. */
function inner(schema: Schema): Tree {
  const branches = [schema["oneOf"], schema["then"], schema["else"]].flat().filter(isSchema).map(inner);
  const items = isSchema(schema["items"]) ? treeOf(schema["items"]) : undefined;
  const values = isSchema(schema["additionalProperties"]) ? treeOf(schema["additionalProperties"]) : undefined;
  const fields = Object.assign({}, ...branches.map((branch) => branch["fields"] ?? {}), fieldsOf(schema["properties"]));
  return {
    fields: Object.keys(fields).length > 0 ? fields : undefined,
    items: items ?? branches.find((branch) => branch["items"] !== undefined)?.["items"],
    values: values ?? branches.find((branch) => branch["values"] !== undefined)?.["values"],
  };
}

function fieldsOf(properties: unknown): Tree {
  if (!isSchema(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      const tree = isSchema(value) ? treeOf(value) : undefined;
      return tree === undefined ? [] : [[key, tree]];
    }),
  );
}

const withoutUndefined = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([, value]) => value !== undefined));
