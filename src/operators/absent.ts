import { isList } from "../domain/document.ts";
import type { Argument, Operator } from "../domain/operator.ts";
import { isPresent } from "../domain/presence.ts";
import { inWords } from "../domain/words.ts";
import { presenceInWords } from "./presence-words.ts";

export const absent: Operator = {
  name: "absent",
  summary: "None of the facts is there, or each is empty or a placeholder.",
  arguments: [
    { name: "fact", takes: "path", types: ["any"], description: "The fact that must not be there.", repeats: true },
  ],
  missing: "decides",
  test: (args) => !args.some((arg) => isPresent(arg.value)),
  says: (names) => `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} absent`,
  explain: (args) => args.map(holdingInWords).join(", "),
  examples: [
    { why: "nothing was accepted", args: [undefined], gives: true },
    { why: "an acceptance is there", args: [{ by: "risk-board" }], gives: false },
    { why: "one of two is there", args: [undefined, "2026-12-01"], gives: false },
    { why: "a placeholder is no plan", args: ["to be done"], gives: true },
    { why: "no is an answer", args: [false], gives: false },
  ],
};

/** Of a list that should not be there, what it holds: mostly that is what is wrong. */
function holdingInWords(arg: Argument): string {
  const { name, value } = arg;
  return isList(value) && isPresent(value) ? `${name}: ${inWords(value)}` : presenceInWords(arg);
}
