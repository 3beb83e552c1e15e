import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { isList, isMap, type Value } from "../../src/domain/document.ts";
import { type ShapeName, shapes } from "../../src/generated/shapes.ts";
import { shapeCheck, shapeKeywords } from "../../src/read/shape-check.ts";
import type { Shape, ShapeError } from "../../src/read/shape-parts.ts";
import { shapeTests } from "../../src/read/shape-tests.ts";
import { changedDocuments } from "./shape-documents.ts";

const shapeOf = (name: ShapeName): Shape => shapes[name]();

/** A validator that others wrote, asked for all that ours tells. */
function reference(shape: Shape): (value: Value) => readonly ErrorObject[] {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    formats: { date: (text: string) => parseDay(text) !== null },
    inlineRefs: false,
    logger: false,
    ownProperties: true,
    strictRequired: false,
    strictTypes: false,
    unicode: false,
    verbose: true,
  });
  ajv.addVocabulary(["x-form", "x-kept-without"]);
  const validate = ajv.compile(withoutFiles(shape));
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

/** References between files stand among the definitions: by JSON pointer for the other validator. */
const withoutFiles = (shape: Shape): Shape =>
  JSON.parse(JSON.stringify(shape).replaceAll(/"\$ref":"([a-z]+\.schema\.json)"/g, '"$ref":"#/$defs/$1"'));

interface Miss {
  readonly at: string;
  readonly keyword: string;
  readonly key: unknown;
  readonly inChoice: boolean;
  readonly schema: unknown;
  readonly parentSchema: unknown;
  readonly data: unknown;
}

const ours = ({ instancePath, keyword, key, inChoice, schema, parentSchema, data }: ShapeError): Miss => ({
  ...{ at: instancePath, keyword, key, inChoice },
  ...{ schema, parentSchema: withoutFiles(parentSchema), data },
});

const theirs = ({ instancePath, keyword, params, schemaPath, schema, parentSchema, data }: ErrorObject): Miss => ({
  ...{ at: instancePath, keyword, key: params["missingProperty"] ?? params["additionalProperty"] ?? null },
  ...{ inChoice: schemaPath.includes("/oneOf/"), schema, parentSchema, data },
});

/** Of what is met at one place the order says nothing: what is told of it is chosen by its weight. */
const sorted = (misses: readonly Miss[]): readonly Miss[] =>
  misses
    .map((miss, index) => ({ miss, index, first: misses.findIndex(({ at }) => at === miss.at) }))
    .sort((a, b) => a.first - b.first || (a.miss.keyword < b.miss.keyword ? -1 : 1) || a.index - b.index)
    .map(({ miss }) => miss);

describe.each(Object.keys(shapes) as ShapeName[])("what misses the schema of %s", (name) => {
  const shape = shapeOf(name);
  const [check, other] = [shapeCheck(shape), reference(shape)];

  test("is what another validator tells, whatever is wrong", () => {
    const hit = { clean: 0, wrong: 0 };
    fc.assert(
      fc.property(changedDocuments(name), (document) => {
        const found = check(document);
        hit[found.length === 0 ? "clean" : "wrong"] += 1;
        expect(sorted(found.map(ours))).toEqual(sorted(other(document).map(theirs)));
      }),
      { seed: 23894, numRuns: 300 },
    );
    expect(hit.clean).toBeGreaterThan(10);
    expect(hit.wrong).toBeGreaterThan(90);
  });

  test("is told in keywords that are known", () => {
    expect(keywordsIn(shape).filter((keyword) => !shapeKeywords.has(keyword))).toEqual([]);
  });
});

const holders = ["properties", "patternProperties", "$defs"];

/** Every key of a schema that is no name of a property or a definition. */
function keywordsIn(shape: unknown): readonly string[] {
  if (isList(shape as Value)) return (shape as readonly unknown[]).flatMap(keywordsIn);
  if (!isMap(shape as Value)) return [];
  return Object.entries(shape as Shape).flatMap(([key, value]) => {
    if (holders.includes(key)) return [key, ...Object.values(value as Shape).flatMap(keywordsIn)];
    return [key, ...(key === "const" || key === "enum" ? [] : keywordsIn(value))];
  });
}

test("every test of a value is of a keyword that is known", () => {
  expect(Object.keys(shapeTests).filter((keyword) => !shapeKeywords.has(keyword))).toEqual([]);
});
