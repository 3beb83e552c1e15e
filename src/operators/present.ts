import type { Operator } from "../domain/operator.ts";
import { isPresent } from "../domain/presence.ts";
import { presenceInWords } from "./presence-words.ts";

/** Content, not presence of a key: a placeholder is absent. */
export const present: Operator = {
  name: "present",
  summary: "Every fact is there and says something: not empty and no placeholder. `false` and `0` are present.",
  arguments: [
    { name: "fact", takes: "path", types: ["any"], description: "The fact that has to be there.", repeats: true },
  ],
  missing: "decides",
  test: (args) => args.every((arg) => isPresent(arg.value)),
  says: (names) => `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} present`,
  explain: (args) => args.map(presenceInWords).join(", "),
  examples: [
    { why: "an owner is named", args: ["@alice"], gives: true },
    { why: "nobody is named", args: [undefined], gives: false },
    { why: "one of two is missing", args: ["@alice", undefined], gives: false },
    { why: "a placeholder says nothing", args: ["TBD"], gives: false },
    { why: "white space says nothing", args: ["  \n"], gives: false },
    { why: "a template comment says nothing", args: ["<!-- describe the plan -->"], gives: false },
    { why: "an empty list says nothing", args: [[]], gives: false },
    { why: "a list of placeholders says nothing", args: [["TBD", ""]], gives: false },
    { why: "an option is given", args: [["retain"]], gives: true },
    { why: "an empty map says nothing", args: [{}], gives: false },
    { why: "a map of one answer", args: [{ who: "underwriter" }], gives: true },
    { why: "no is an answer", args: [false], gives: true },
    { why: "zero is a number", args: [0], gives: true },
    { why: "null is nothing", args: [null], gives: false },
  ],
};
