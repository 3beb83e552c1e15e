import { isList } from "../domain/document.ts";
import type { FactType } from "../domain/fact-type.ts";
import { type Argument, type Operator, type OperatorContext, Undecidable } from "../domain/operator.ts";
import { inWords } from "../domain/words.ts";

function idsOf(arg: Argument): readonly string[] {
  const items = isList(arg.value) ? arg.value : [arg.value];
  return items.map((item) => {
    if (item === undefined || item === null) throw new Undecidable(`${arg.name} is not stated`);
    if (typeof item !== "string") throw new Undecidable(`${arg.name} holds what is no id`);
    return item;
  });
}

const strange = (args: readonly Argument[], context: OperatorContext): readonly string[] =>
  args.flatMap(idsOf).filter((id) => !context.known(id));

const isText = (type: FactType): boolean => type.kind === "text" || type.kind === "catalogue-id";

export const known: Operator = {
  name: "known",
  summary: "Every id stands in the catalogue of frameworks and clauses.",
  arguments: [
    {
      name: "id",
      takes: "path",
      types: ["text", "catalogue-id", "list"],
      description: "A catalogue id such as `iso-42001:A.7.4`, or a list of them.",
      repeats: true,
    },
  ],
  missing: "undecidable",
  refuse(args) {
    const argument = args.findIndex((arg) => arg.takes === "path" && arg.type.kind === "list" && !isText(arg.type.of));
    return argument < 0 ? null : { argument, why: "is a list of something else than ids" };
  },
  test: (args, context) => strange(args, context).length === 0,
  says: (names) => `every id of ${names.join(" and ")} is in the catalogue`,
  explain(args, held, context) {
    const names = args.map((arg) => arg.name).join(", ");
    return held
      ? `${names}: every id is known`
      : `${names}: ${inWords(strange(args, context))} is not in the catalogue`;
  },
  examples: [
    { why: "a clause of the standard", args: ["iso-23894:6.5.2"], gives: true },
    { why: "a clause it does not have", args: ["iso-23894:99.9"], gives: false },
    { why: "one of two is strange", args: [["iso-23894:6.5.2", "air:AIR-9999"]], gives: false },
    { why: "no ids, none strange", args: [[]], gives: true },
    { why: "an id that is not stated", args: [undefined], gives: "undecidable" },
    { why: "a number is no id", args: [[7]], gives: "undecidable" },
  ],
};
