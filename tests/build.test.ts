import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { withoutLetters } from "../scripts/build/late-letters.ts";

const folder = dirname(createRequire(import.meta.url).resolve("re2js"));
const code = readFileSync(join(folder, "index.js"), "utf8");

test("of the package for patterns nothing but its tables is taken out, and one question is asked later", () => {
  const { code: rest, tables } = withoutLetters(code, (place) => `<${place}>`);
  const back = rest.replaceAll(/<(\d+)>/g, (_whole, place: string) => JSON.stringify(tables[Number(place)]));
  const asked = /if \(\(flags & RE2Flags\.FOLD_CASE\) !== 0\) \{ (if \(runes\.length !== 1 \|\| [^\n]+;) \}/g;
  expect([...back.matchAll(asked)].length).toBe(1);
  expect(back.replace(asked, "$1")).toBe(code);
});

test("a package that is written otherwise stops the build", () => {
  expect(() => withoutLetters("export const RE2JS = {};", () => "")).toThrow("re2js is not written as it was.");
});
