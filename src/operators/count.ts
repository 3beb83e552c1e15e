import { isList } from "../domain/document.ts";
import { type Argument, type Operator, Undecidable } from "../domain/operator.ts";
import { argument } from "./arguments.ts";

function countOf(list: Argument): number {
  if (list.value === undefined || list.value === null) return 0;
  if (!isList(list.value)) throw new Undecidable(`${list.name} is no list`);
  return list.value.length;
}

function leastOf(least: Argument): number {
  if (typeof least.value !== "number" || Number.isNaN(least.value)) throw new Undecidable(`${least.name} is no number`);
  return least.value;
}

export const count: Operator = {
  name: "count",
  summary: "The list has at least so many items; a list that is not there has none.",
  arguments: [
    { name: "list", takes: "path", types: ["list"], description: "The list in question." },
    { name: "least", takes: "literal", types: ["number"], description: "A whole number from 1." },
  ],
  missing: "decides",
  refuse(args) {
    const least = args[1];
    if (least?.takes !== "literal" || typeof least.value !== "number") return null;
    if (Number.isSafeInteger(least.value) && least.value >= 1) return null;
    return { argument: 1, why: "is not a whole number from 1" };
  },
  test: (args) => countOf(argument(args, 0)) >= leastOf(argument(args, 1)),
  says: ([list, least]) => `${list} has at least ${least} ${least === "1" ? "item" : "items"}`,
  explain(args, held) {
    const items = countOf(argument(args, 0));
    const least = leastOf(argument(args, 1));
    const found = `${argument(args, 0).name} has ${items === 0 ? "no" : items} ${items === 1 ? "item" : "items"}`;
    return `${found}, ${held ? "at least" : "fewer than"} ${least}`;
  },
  examples: [
    { why: "two of one", args: [["reweighing", "review"], 1], gives: true },
    { why: "exactly enough", args: [["reweighing"], 1], gives: true },
    { why: "too few", args: [["reweighing"], 2], gives: false },
    { why: "a list that is not stated has none", args: [undefined, 1], gives: false },
    { why: "a text is no list", args: ["reweighing", 1], gives: "undecidable" },
  ],
};
