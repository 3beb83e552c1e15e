import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { isList, isMap, type Value } from "../../src/domain/document.ts";
import type { ShapeName } from "../../src/generated/shapes.ts";

const gate = "fixtures/reviews/*/{base,head}/.github/ai-risk-gate";

const globs: Readonly<Record<ShapeName, string>> = {
  manifest: "fixtures/reviews/*/{base,head}/**/ai-risk.{yml,json}",
  criteria: `${gate}/criteria.yml`,
  config: `${gate}/config.yml`,
  people: `${gate}/people.yml`,
  waivers: `${gate}/waivers.yml`,
  policy: "{policies,fixtures/reviews/*/{base,head}/.github/ai-risk-gate/policies}/*.yml",
};

/** Every file of a kind that the stories hold, as plain data; a story about broken YAML has none. */
function documentsOf(name: ShapeName): readonly Value[] {
  const texts = globSync(globs[name])
    .sort()
    .map((path) => readFileSync(path, "utf8"));
  return texts.flatMap((text) => {
    try {
      return [parse(text) as Value];
    } catch {
      return [];
    }
  });
}

const scalars: readonly Value[] = [
  null,
  true,
  0,
  1,
  -7,
  2.5,
  1e99,
  "",
  "high",
  "id-1",
  "2026-02-29",
  "2026-11-21",
  "30d",
];
const strange = fc.oneof(
  fc.constantFrom(...scalars, [], {}, ["high", "high"], [1, 1], [null], "x".repeat(300)),
  fc.constantFrom<Value>({ default: "medium" }, { use: "house" }, { "x-own": 1 }, { file: "a", metric: {} }),
);

/** One change to a document: where (any number leads to some place), and what stands there afterwards. */
interface Change {
  readonly where: number;
  readonly how: "replace" | "remove" | "add";
  readonly key: string;
  readonly value: Value;
}

const key = fc.constantFrom("id", "file", "use", "default", "x-own", "colour", "title", "owner", "a/b~c", "from");
const how = fc.constantFrom<Change["how"]>("replace", "remove", "add");
const change: fc.Arbitrary<Change> = fc.record({ where: fc.nat(), how, key, value: strange });

/** Documents of a kind, each changed at up to four places. */
export const changedDocuments = (name: ShapeName): fc.Arbitrary<Value> =>
  fc
    .tuple(fc.constantFrom<Value>({}, ...documentsOf(name)), fc.array(change, { maxLength: 4 }))
    .map(([document, changes]) => changes.reduce(changed, document));

function changed(document: Value, { where, how: way, key: name, value }: Change): Value {
  const places = placesIn(document, []);
  const place = places[where % places.length] ?? [];
  return edited(document, place, (there) => {
    if (way === "remove") return undefined;
    return way === "add" && isMap(there) ? { ...there, [name]: value } : value;
  });
}

type Place = readonly (string | number)[];

function placesIn(value: Value, at: Place): readonly Place[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const step = (name: string): string | number => (isList(value) ? Number(name) : name);
  return [at, ...inner.flatMap(([name, one]) => placesIn(one, [...at, step(name)]))];
}

/** A copy with one place changed; what becomes `undefined` is gone. */
function edited(value: Value, [step, ...rest]: Place, edit: (there: Value) => Value | undefined): Value {
  if (step === undefined) return edit(value) ?? null;
  if (isList(value))
    return value.flatMap((one, index) => (index === step ? (inner(one, rest, edit) ?? []) : [one]) as readonly Value[]);
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, name === step ? inner(one, rest, edit) : one]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

const inner = (value: Value, rest: Place, edit: (there: Value) => Value | undefined): Value | undefined =>
  rest.length === 0 ? edit(value) : edited(value, rest, edit);
