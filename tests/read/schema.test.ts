import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import type { Document, Value } from "../../src/domain/document.ts";
import { formatIdPath } from "../../src/domain/id-path.ts";
import { loosenedBys } from "../../src/domain/loosening.ts";
import { loosening as looseningTrees } from "../../src/generated/loosening.ts";
import { schemaNames, schemaTexts } from "../../src/generated/schemas.ts";
import { wholeSchema } from "../../src/read/json-schema.ts";
import { nearest } from "../../src/read/nearest.ts";
import { checkShape, type ReadSchemaName } from "../../src/read/schema.ts";
import { readYaml } from "../../src/read/yaml.ts";

const documentOf = (text: string): Document => {
  const { value } = readYaml("file.yml", text);
  if (value === null) throw new Error("The test's own text is no YAML.");
  return value;
};

/** Faults as a reader meets them: rule, place, line and column, and the two sentences. */
const told = (name: ReadSchemaName, text: string): readonly string[] =>
  checkShape(documentOf(text), name).faults.map(
    ({ rule, place, at, message, fix }) => `${at.start.line}:${at.start.column} ${rule} ${place} — ${message} ${fix}`,
  );

describe("what misses a schema is told in one sentence at its place", () => {
  test("an unknown key, by its key, with the one that was meant", () => {
    expect(
      told("waivers", "version: 1\nwaivers:\n  - { id: W-1, rule: house/owned, subject: s, expirs: 2027-01-31 }"),
    ).toEqual([
      "3:47 unknown-key waivers[W-1].expirs — `waivers[W-1].expirs` is no known key. Did you mean `expires`?",
    ]);
  });

  test("an unknown key that resembles none, with all that are known", () => {
    expect(told("config", "version: 1\nlimits: { colour: red }")).toEqual([
      "2:11 unknown-key limits.colour — `limits.colour` is no known key. Known here: manifest-bytes, risks, card-bytes, evidence-bytes, manifests, files. Remove it.",
    ]);
  });

  test("a word that is none of those allowed", () => {
    expect(told("config", "version: 1\ninherited: blok")).toEqual([
      "2:12 unknown-word inherited — `inherited` is `blok`, which is none of note, warn, block. Did you mean `block`?",
    ]);
  });

  test("a value of the wrong type", () => {
    expect(told("config", "version: 1\nfour-eyes: maybe\nignore: vendor")).toEqual([
      "3:9 wrong-shape ignore — `ignore` is `vendor`; it has to be a list. Write a list.",
      "2:12 wrong-shape four-eyes — `four-eyes` is `maybe`; it has to be `true`, `false`, or `above` with a level. Write `true`, `false`, or `above` with a level.",
    ]);
  });

  test("a day that the calendar does not have", () => {
    expect(told("criteria", "approved: { date: 2026-02-29 }")).toEqual([
      "1:19 wrong-shape approved.date — `approved.date` is `2026-02-29`; it has to be a day such as `2026-11-21`. Write a day such as `2026-11-21`.",
    ]);
  });

  test("a key that is missing, at what lacks it", () => {
    expect(told("waivers", "version: 1\nwaivers:\n  - id: W-1\n    rule: house/owned")).toEqual([
      "3:5 wrong-shape waivers[W-1].subject — `waivers[W-1].subject` is missing. Add `subject`.",
    ]);
  });

  test("of several shapes, the one whose type is there", () => {
    expect(told("criteria", "appetite: { default: medium, individual: low }\ntolerance: [high]")).toEqual([
      "1:30 unknown-key appetite.individual — `appetite.individual` is no known key. Did you mean `individuals`?",
      "2:1 wrong-shape tolerance — `tolerance` is a list; it has to be one of the levels, or one for each of `default`, `individuals`, `organization` and `society`. Write one of the levels, or one for each of `default`, `individuals`, `organization` and `society`.",
    ]);
  });

  test("a root of the wrong type leaves nothing", () => {
    const read = checkShape(documentOf("- version: 1"), "config");
    expect(read.value).toBeNull();
    expect(read.faults.map(({ message }) => message)).toEqual(["The document is a list; it has to be a map."]);
  });
});

describe("what remains", () => {
  const text = [
    "version: 1",
    "waivers:",
    "  - { rule: house/owned, subject: nobody knows }",
    "  - { id: W-2, rule: house/owned, subject: risk:loans/CR-002, expires: soon }",
    "  - { id: W-3, rule: house/owned, subject: risk:loans/CR-003 }",
  ].join("\n");
  const { value: rest } = checkShape(documentOf(text), "waivers");

  test("lacks the faulty places and nothing else", () => {
    expect(rest?.document.value).toEqual({
      version: 1,
      waivers: [
        { id: "W-2", rule: "house/owned", subject: "risk:loans/CR-002" },
        { id: "W-3", rule: "house/owned", subject: "risk:loans/CR-003" },
      ],
    });
  });

  test("is still located where it was written, although items moved up", () => {
    expect(rest?.document.locate(["waivers", 0, "id"]).start).toEqual({ line: 4, column: 11 });
    expect(rest?.document.locate(["waivers", 1, "subject"]).start).toEqual({ line: 5, column: 44 });
    expect(rest?.origin(["waivers", 1, "id"])).toEqual(["waivers", 2, "id"]);
  });

  test("knows which of its places were cut, above and below them too", () => {
    expect(rest?.faulty(["waivers", 0, "expires"])).toBe(true);
    expect(rest?.faulty(["waivers", 0, "expires", "year"])).toBe(true);
    expect(rest?.faulty(["waivers", 0])).toBe(true);
    expect(rest?.faulty(["waivers", 0, "subject"])).toBe(false);
    expect(rest?.faulty(["waivers", 1])).toBe(false);
  });
});

test("whatever is read, faults have one place each and what remains has none", () => {
  const word = fc.constantFrom(
    "version",
    "waivers",
    "id",
    "rule",
    "subject",
    "expires",
    "people",
    "logins",
    "policies",
    "use",
  );
  const { value: anything } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Value>(null, true, 1, "W-1", "house/owned", "2026-11-21", "soon"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(word, tie("value"), { maxKeys: 5 }),
    ),
  }));
  const root = fc
    .dictionary(word, anything, { maxKeys: 4 })
    .chain((value) => fc.constantFrom<Value>({ ...value, version: 1 }, value));
  const location = documentOf("version: 1").locate([]);
  fc.assert(
    fc.property(root, fc.constantFrom<ReadSchemaName>("waivers", "people", "config"), (value, name) => {
      const read = checkShape({ path: "file.yml", value, locate: () => location }, name);
      const places = read.faults.map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
      if (read.value === null) {
        expect(places.length).toBeGreaterThan(0);
        return;
      }
      const again = checkShape(read.value.document, name);
      expect(again.faults).toEqual([]);
      for (const { cut } of read.faults) expect(formatIdPath(value, cut ?? [])).not.toBe("");
    }),
    { seed: 23894, numRuns: 400 },
  );
});

test("more wrong places than anybody reads are counted, not listed", () => {
  const waivers = Array.from({ length: 1_500 }, (_, index) => ({ id: `W-${index}`, rule: "x", subject: "s" }));
  const { faults, value } = checkShape(documentOf(JSON.stringify({ version: 1, waivers })), "waivers");
  expect(faults).toHaveLength(1_001);
  expect(faults.at(-1)?.rule).toBe("limit-reached");
  expect(value?.document.value).toEqual({ version: 1, waivers: [] });
});

describe("the nearest known word", () => {
  test.each([
    ["residul", ["residual", "review"], "residual"],
    ["Life_Cycle-Stage", ["lifecycle-stages", "lifecycle-stage"], "lifecycle-stage"],
    ["nmae", ["id", "name"], "name"],
    ["likelyhood", ["likelihood", "consequence"], "likelihood"],
    ["colour", ["risks", "files"], null],
    ["x".repeat(200), ["x"], null],
  ])("%s", (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});

describe("the schemas", () => {
  interface Field {
    readonly path: string;
    readonly schema: Readonly<Record<string, unknown>>;
  }
  const isSchema = (value: unknown): value is Field["schema"] =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const fieldsOf = (path: string, schema: Field["schema"]): readonly Field[] => {
    const named = [schema["properties"], schema["patternProperties"]]
      .filter(isSchema)
      .flatMap((map) => Object.entries(map));
    const inner = [...named, ["*", schema["items"]] as const, ["*", schema["additionalProperties"]] as const];
    const branches = [schema["oneOf"], schema["then"], schema["else"]].flat().filter(isSchema);
    const own = inner.flatMap(([key, field]) =>
      isSchema(field) ? [{ path: `${path}.${key}`, schema: field }, ...fieldsOf(`${path}.${key}`, field)] : [],
    );
    return [...own, ...branches.flatMap((branch) => fieldsOf(path, branch))];
  };
  const all = new Map(schemaNames.map((name) => [name, JSON.parse(schemaTexts[name])]));
  const fields = schemaNames.flatMap((name) => fieldsOf(name, wholeSchema(name, all)));

  test("describe every field", () => {
    expect(fields.filter(({ schema }) => typeof schema["description"] !== "string").map(({ path }) => path)).toEqual(
      [],
    );
  });

  test("are closed wherever they name keys", () => {
    const open = fields.filter(
      ({ schema }) => isSchema(schema["properties"]) && schema["additionalProperties"] === undefined,
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test("say of every loosening how, and of every rank by which scale", () => {
    const directions = fields.flatMap(({ path, schema }) => {
      const by = [schema["x-loosened-by"] ?? []].flat();
      const unknown = by.some((one) => !loosenedBys.some((known) => known === one));
      const unranked = by.some((one) => one === "lowered" || one === "raised") && schema["x-scale"] === undefined;
      return unknown || unranked ? [path] : [];
    });
    expect(directions).toEqual([]);
  });

  test("become a tree of what loosens", () => {
    const loosening = looseningTrees();
    expect(loosening.manifest.fields?.["risks"]?.items?.fields?.["title"]).toEqual({
      by: ["changed"],
      unless: ["event", "outcome"],
    });
    expect(loosening.manifest.fields?.["criteria"]?.fields?.["appetite"]).toEqual({
      by: ["raised", "removed"],
      scale: "level",
    });
    expect(loosening.manifest.fields?.["risks"]?.items?.fields?.["identified"]).toEqual({
      by: ["later", "removed"],
      past: true,
    });
    expect(loosening.config.fields?.["inherited"]).toEqual({
      by: ["lowered"],
      scale: ["note", "warn", "block"],
      default: "warn",
    });
  });

  test("know the calendar as the product does", () => {
    const dayLike = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([y, m, d]) => `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
    const leap = fc.integer({ min: 0, max: 9999 }).map((y) => `${String(y).padStart(4, "0")}-02-29`);
    const read = (date: string): boolean =>
      checkShape({ path: "c.yml", value: { approved: { date } }, locate: documentOf("a: 1").locate }, "criteria").faults
        .length === 0;
    fc.assert(
      fc.property(fc.oneof(dayLike, leap), (day) => {
        expect(read(day)).toBe(parseDay(day) !== null);
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });
});
