import { parseArgs } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWords, type Word } from "../../src/verbs/words.ts";

const takesValue = (name: string): boolean => name === "base" || name === "head";

/** The same words as Node's own parser reads them. */
function byNode(args: readonly string[]): readonly Word[] {
  const options = { base: { type: "string" }, head: { type: "string" }, simulate: { type: "boolean" } } as const;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.flatMap((token): readonly Word[] => {
    if (token.kind === "positional") return [{ kind: "operand", text: token.value }];
    if (token.kind === "option")
      return [{ kind: "option", name: token.name, written: token.rawName, value: token.value }];
    return [];
  });
}

const word = fc.oneof(
  fc.constantFrom("--base", "--base=main", "--base=", "--head", "--head=a=b", "--simulate", "--simulate=yes", "--"),
  fc.constantFrom("-", "-b", "--nope", "--nope=1", "--=x", "--toString", "--__proto__=1", "", "main", "models/loans"),
);

test("words are read as Node's own parser reads them", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      expect(readWords(words, takesValue)).toEqual(byNode(words));
    }),
    { seed: 8, numRuns: 2000 },
  );
});

test("letters together behind one dash are no option, and the first of them is named", () => {
  expect(readWords(["-ab", "main"], takesValue)).toEqual([
    { kind: "option", name: "a", written: "-a", value: undefined },
    { kind: "operand", text: "main" },
  ]);
});
