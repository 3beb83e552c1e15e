import { RE2JS } from "re2js";
import { type Operator, Undecidable } from "../domain/operator.ts";
import { capped } from "../domain/words.ts";
import { argument, stating, textOf } from "./arguments.ts";

const longestPattern = 500;
/** Instructions of a compiled pattern: with the text's length, what a search may cost (about a tenth of a second). */
const largestProgram = 500;
const longestText = 8_192;
const mostKept = 1_000;

/** Compiled once, when the policy is read; what the reader refuses never arrives here. */
const compiled = new Map<string, RE2JS>();

function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (pattern.length > longestPattern) throw new Undecidable(`it is longer than ${longestPattern} units`);
  const made = RE2JS.compile(pattern);
  if (made.programSize() > largestProgram) throw new Undecidable("it repeats too much when written out");
  if (compiled.size >= mostKept) compiled.clear();
  compiled.set(pattern, made);
  return made;
}

function refusalOf(pattern: string): string | null {
  try {
    compile(pattern);
    return null;
  } catch (error) {
    return `is no pattern that can be used: ${capped(error instanceof Error ? error.message : "unknown error", 200)}`;
  }
}

export const matches: Operator = {
  name: "matches",
  summary: "The pattern (RE2 syntax) is found somewhere in the text; `^` and `$` hold it to the ends.",
  arguments: [
    { name: "text", takes: "path", types: ["text", "catalogue-id"], description: "The text to search." },
    { name: "pattern", takes: "literal", types: ["text"], description: "An RE2 pattern of at most 500 units." },
  ],
  missing: "undecidable",
  refuse(args) {
    const pattern = args[1];
    if (pattern?.takes !== "literal" || typeof pattern.value !== "string") return null;
    const why = refusalOf(pattern.value);
    return why === null ? null : { argument: 1, why };
  },
  test(args) {
    const text = textOf(argument(args, 0));
    if (text.length > longestText)
      throw new Undecidable(`${argument(args, 0).name} is longer than ${longestText} units`);
    return compile(textOf(argument(args, 1)))
      .matcher(text)
      .find();
  },
  says: ([text, pattern]) => `${text} matches ${pattern}`,
  explain: (args, held) =>
    `${stating(argument(args, 0))}, which ${held ? "matches" : "does not match"} ${argument(args, 1).name}`,
  examples: [
    { why: "a ticket of the right project", args: ["ACME-123", "^ACME-[0-9]+$"], gives: true },
    { why: "found anywhere unless anchored", args: ["see ACME-123 there", "ACME-[0-9]+"], gives: true },
    { why: "another project", args: ["OPS-7", "^ACME-[0-9]+$"], gives: false },
    {
      why: "a pattern that would take others for ever",
      args: ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$"],
      gives: false,
    },
    { why: "a text that is not stated", args: [undefined, "^ACME"], gives: "undecidable" },
    { why: "a number is no text", args: [7, "7"], gives: "undecidable" },
  ],
};
