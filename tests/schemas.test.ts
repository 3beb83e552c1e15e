import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { operators } from "../src/operators/index.ts";
import { lacking, readSchema, type Schema, type SchemaPlace, schemaPlaces } from "./editors/schema-places.ts";

const written = ["config", "criteria", "manifest", "people", "policy", "waivers"] as const;
const all = [...written, "report", "release-verdict"] as const;

const nameOf = ({ at }: SchemaPlace): string => at;

describe.each(all)("the schema of %s", (name) => {
  const root = readSchema(name);

  test("says what it is", () => {
    expect(root["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(root["$id"]).toBe(`${name}.schema.json`);
    expect(root["title"]).toMatch(/^[A-Z]/);
    expect(root["description"]).toMatch(/^[A-Z].*\.$/);
  });

  test("describes every property, every item, and everything by name", () => {
    const places = schemaPlaces(name).filter(({ named }) => named);
    expect(places.filter((place) => lacking(place, "description")).map(nameOf)).toEqual([]);
  });
});

describe.each(written)("the schema of %s, which people write by,", (name) => {
  test("shows an example of every value that has no list of words", () => {
    const places = schemaPlaces(name).filter(({ named, isFree }) => named && isFree);
    expect(places.filter((place) => lacking(place, "examples")).map(nameOf)).toEqual([]);
  });

  test("shows examples that it accepts itself", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const one of all) ajv.addSchema(readSchema(one), `${one}.schema.json`);
    const refused = schemaPlaces(name).flatMap(({ at, pointer, schema }) => {
      const test = ajv.compile({ $ref: `${name}.schema.json#${pointer}` });
      return examplesOf(schema)
        .filter((example) => !test(example))
        .map((example) => `${at}: ${JSON.stringify(example)}`);
    });
    expect(refused).toEqual([]);
  });

  test("tells an editor a pattern in the words that a finding has for it", () => {
    const patterns = schemaPlaces(name).filter(({ schema }) => typeof schema["pattern"] === "string");
    for (const { at, schema } of patterns)
      expect(schema["patternErrorMessage"], at).toBe(`It has to be ${String(schema["x-form"])}.`);
  });
});

const examplesOf = (schema: Schema): readonly unknown[] => (schema["examples"] as readonly unknown[] | undefined) ?? [];

test("the policy's schema offers every operator in its own words", () => {
  const { $defs } = JSON.parse(readFileSync("schemas/policy.schema.json", "utf8"));
  const offered: Readonly<Record<string, { description: string }>> = $defs["one-condition"].properties;
  expect(operators.map(({ name }) => offered[name]?.description)).toEqual(operators.map(({ summary }) => summary));
});
