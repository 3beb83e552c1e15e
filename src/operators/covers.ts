import { isList, type Value } from "../domain/document.ts";
import type { Operator } from "../domain/operator.ts";
import { inWords } from "../domain/words.ts";
import { argument, listOf, stating } from "./arguments.ts";

const lacking = (list: readonly Value[], wanted: readonly Value[]): readonly Value[] =>
  wanted.filter((item) => !list.includes(item));

export const covers: Operator = {
  name: "covers",
  summary: "The list holds every item of the literal list.",
  arguments: [
    { name: "list", takes: "path", types: ["list"], description: "The list in question." },
    { name: "items", takes: "literal", types: ["list"], description: "The items it has to hold, at least one." },
  ],
  missing: "undecidable",
  refuse(args) {
    const items = args[1];
    const empty = items?.takes === "literal" && isList(items.value) && items.value.length === 0;
    return empty ? { argument: 1, why: "is empty, and every list covers nothing" } : null;
  },
  test: (args) => lacking(listOf(argument(args, 0)), listOf(argument(args, 1))).length === 0,
  says: ([list, items]) => `${list} covers ${items}`,
  explain(args, held) {
    if (held) return `${argument(args, 0).name} covers ${inWords(argument(args, 1).value)}`;
    const gap = lacking(listOf(argument(args, 0)), listOf(argument(args, 1)));
    return `${stating(argument(args, 0))}, without ${inWords(gap)}`;
  },
  examples: [
    {
      why: "both are there",
      args: [
        ["fairness", "privacy", "safety"],
        ["privacy", "fairness"],
      ],
      gives: true,
    },
    { why: "one is missing", args: [["fairness"], ["privacy", "fairness"]], gives: false },
    { why: "an empty list covers nothing", args: [[], ["privacy"]], gives: false },
    { why: "a list that is not stated", args: [undefined, ["privacy"]], gives: "undecidable" },
    { why: "a text is no list", args: ["privacy", ["privacy"]], gives: "undecidable" },
  ],
};
