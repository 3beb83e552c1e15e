import type { Operator } from "../domain/operator.ts";
import { argument, named, rankOf, stating } from "./arguments.ts";

export const above: Operator = {
  name: "above",
  summary: "The first level ranks higher than the second, by the order of the criteria.",
  arguments: [
    { name: "level", takes: "path", types: ["level"], description: "The level in question." },
    { name: "limit", takes: "path", types: ["level"], description: "The level that it is held against." },
  ],
  missing: "undecidable",
  test: (args, context) => rankOf(argument(args, 0), context) > rankOf(argument(args, 1), context),
  says: ([level, limit]) => `${level} is above ${limit}`,
  explain: (args, held) => `${stating(argument(args, 0))}, ${held ? "above" : "not above"} ${named(argument(args, 1))}`,
  examples: [
    { why: "high is above medium", args: ["high", "medium"], gives: true },
    { why: "a level is not above itself", args: ["medium", "medium"], gives: false },
    { why: "low is not above medium", args: ["low", "medium"], gives: false },
    { why: "a risk without an estimate has no level", args: [undefined, "medium"], gives: "undecidable" },
    { why: "a word that is no level has no rank", args: ["severe", "medium"], gives: "undecidable" },
  ],
};
