import type { Operator } from "../domain/operator.ts";
import { argument, named, rankOf, stating } from "./arguments.ts";

export const atMost: Operator = {
  name: "at-most",
  summary: "The first level ranks as high as the second or lower, by the order of the criteria.",
  arguments: [
    { name: "level", takes: "path", types: ["level"], description: "The level in question." },
    { name: "limit", takes: "path", types: ["level"], description: "The highest level that is allowed." },
  ],
  missing: "undecidable",
  test: (args, context) => rankOf(argument(args, 0), context) <= rankOf(argument(args, 1), context),
  says: ([level, limit]) => `${level} is at most ${limit}`,
  explain: (args, held) => `${stating(argument(args, 0))}, ${held ? "at most" : "above"} ${named(argument(args, 1))}`,
  examples: [
    { why: "medium is at most medium", args: ["medium", "medium"], gives: true },
    { why: "low is at most medium", args: ["low", "medium"], gives: true },
    { why: "critical is more than high", args: ["critical", "high"], gives: false },
    { why: "a limit that is not stated allows nothing", args: ["low", undefined], gives: "undecidable" },
    { why: "a level is its word, in its spelling", args: ["Low", "medium"], gives: "undecidable" },
  ],
};
