import fc from "fast-check";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { registerColumns } from "../../src/domain/register-columns.ts";

/** Texts that a spreadsheet would reckon, remake or lose, beside any others. */
const awkward = fc.constantFrom(
  "",
  " ",
  "=1+1",
  '=HYPERLINK("http://town.example";"see")',
  "+44 20",
  "-3",
  "@dana",
  "＝1+1",
  "'tis",
  "'=1+1",
  "''",
  '"',
  '"quoted"',
  'a "b" c',
  "0012",
  "1e5",
  "3.10",
  "1,000",
  "2026-11-21",
  "MAR-1",
  "DEC2026",
  "12:30",
  "TRUE",
  "null",
  "[]",
  "[a]",
  "{}",
  "a; b",
  "a;=1+1",
  'a","=1+1',
  "a,\t@b",
  "one\ntwo",
  "one\r\ntwo",
  "one\rtwo",
  "\ttab",
  "tail ",
  "\u202Eleft",
  "\uFEFFmark",
  "👩‍👩‍👧 family",
  "日本語、=1",
  "zero\u200Bwidth",
  "a\u0000b",
  "##[error]no",
  "::error::no",
  "long ".repeat(9_000),
);
const text = fc.oneof(
  { weight: 2, arbitrary: awkward },
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

const kinds: Readonly<Record<(typeof registerColumns)[number]["kind"], fc.Arbitrary<Value>>> = {
  text,
  day: fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  rating: fc.oneof(text, fc.integer(), fc.maxSafeInteger()),
  texts: fc.array(text, { maxLength: 4 }),
  data: fc.array(fc.dictionary(name(), plain(), { maxKeys: 4 }), { maxLength: 3 }),
};

function name(): fc.Arbitrary<string> {
  return text.filter((key) => !["__proto__", "prototype", "constructor"].includes(key));
}

/** Anything a manifest may hold under a key of one's own. */
function plain(): fc.Arbitrary<Value> {
  const leaf = fc.oneof(
    text,
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => (Object.is(number, -0) || Math.abs(number) > 2 ** 53 ? 0 : number)),
  );
  return fc.letrec<{ tree: Value }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(name(), tie("tree"), { maxKeys: 3 }),
    ),
  })).tree;
}

/** A risk in which every key of the schema may stand, be empty, or be missing, and keys of one's own besides. */
export const risk: fc.Arbitrary<ValueMap> = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/),
    parts: fc.tuple(...registerColumns.slice(1).map(({ kind }) => fc.option(kinds[kind], { nil: undefined, freq: 2 }))),
    byDimension: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    empty: fc.subarray(["inherent", "treatment", "residual", "acceptance", "review", "escalated", "closing"]),
    own: fc.dictionary(fc.stringMatching(/^x-[a-z.]{1,9}$/), plain(), { maxKeys: 3 }),
  })
  .map(({ id, parts, byDimension, empty, own }) => {
    const risk: Record<string, Value> = { id };
    for (const key of empty) risk[key] = {};
    for (const [index, column] of registerColumns.slice(1).entries()) {
      const value = parts[index];
      if (value !== undefined && fitsChoice(column.path, byDimension)) put(risk, column.path, value);
    }
    return { ...risk, ...own };
  });

/** A likelihood is one value or one for each dimension. */
function fitsChoice(path: readonly string[], byDimension: readonly boolean[]): boolean {
  if (path[1] !== "likelihood" && path[1] !== "consequence") return true;
  const choice = byDimension[(path[0] === "inherent" ? 0 : 2) + (path[1] === "likelihood" ? 0 : 1)] === true;
  return (path.length === 3) === choice;
}

function put(map: Record<string, Value>, [first = "", ...others]: readonly string[], value: Value): void {
  if (others.length === 0) {
    map[first] = value;
    return;
  }
  const held = { ...(map[first] as ValueMap | undefined) };
  put(held, others, value);
  map[first] = held;
}
