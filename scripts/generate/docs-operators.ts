import { arithmetic, comparisons, quantifiers } from "../../src/domain/condition.ts";
import type { ArgumentSpec, Operator, OperatorExample } from "../../src/domain/operator.ts";
import { operators } from "../../src/operators/index.ts";
import { code, page, table } from "./docs-markdown.ts";

/** A page for each operator, and their index; by path below docs/operators. */
export const operatorPages = (): ReadonlyMap<string, string> =>
  new Map([
    ["README.md", indexPage()],
    ...operators.map((operator): [string, string] => [`${operator.name}.md`, operatorPage(operator)]),
  ]);

const note = "<!-- Written by `npm run generate` from src/operators; change it there. -->";

const quote = (names: readonly string[]): string => names.map(code).join(", ");

function indexPage(): string {
  return page(
    note,
    "# Operators",
    "What a [condition](../policies.md#conditions) of a rule can be made of; there is nothing else.",
    "## Ours",
    "They take the paths of facts, written bare, and literals. A page each says what a missing value means.",
    table(
      ["operator", "holds if"],
      operators.map((one) => [`[${code(usage(one))}](${one.name}.md)`, one.summary]),
    ),
    "## JsonLogic's own",
    "They take values; a value of the record is `{ var: path }`. What is missing cannot be decided.",
    table(["operators", "take"], ownOperators),
  );
}

/** JsonLogic's operators, as src/read/condition.ts reads them. */
const ownOperators: readonly (readonly string[])[] = [
  [quote(["and", "or"]), "a list of conditions; they stop as early as they can, so a guard stands first"],
  [code("!"), "one condition"],
  [code("if"), "three conditions: if, then, otherwise"],
  [code("var"), "the path of a fact that is true or false, or, inside another operator, of any value"],
  [quote(comparisons.slice(0, 2)), "two single values of one type"],
  [quote(comparisons.slice(2)), "two numbers"],
  [quote(arithmetic), "numbers, inside a comparison"],
  [code("in"), "a single value, and the list that may hold it"],
  [
    quote(quantifiers),
    'a list that is there, and a condition in which paths start at the item (`{ var: "" }` is the item)',
  ],
];

/** `within: [date, time, from]`, `present: [fact, …]`. */
function usage({ name, arguments: specs }: Operator): string {
  const names = specs.map((spec) => (spec.repeats ? `${spec.name}, …` : spec.optional ? `${spec.name}?` : spec.name));
  return `${name}: [${names.join(", ")}]`;
}

const missing: Readonly<Record<Operator["missing"], string>> = {
  decides: "A missing value counts: this operator decides about what is not there.",
  undecidable:
    "A missing value cannot be decided, and neither can one of another type. A rule that cannot be decided is a finding " +
    "at level block, so guard it with [`present`](present.md) where the value may be missing.",
};

function operatorPage(operator: Operator): string {
  return page(
    note,
    `# ${code(operator.name)}`,
    operator.summary,
    `Written ${code(usage(operator))}.`,
    table(["argument", "is", "of type", "says"], operator.arguments.map(argumentRow)),
    missing[operator.missing],
    "## Examples",
    exampleTable(operator),
    "[All operators](README.md)",
  );
}

const argumentRow = (spec: ArgumentSpec): readonly string[] => [
  `${code(spec.name)}${spec.repeats ? ", once or more" : ""}${spec.optional ? ", optional" : ""}`,
  spec.takes === "path" ? "a path" : "a literal, or `parameters.NAME`",
  spec.types.join(", "),
  spec.description,
];

function exampleTable({ examples }: Operator): string {
  const dated = examples.some((one) => one.today !== undefined);
  const row = (one: OperatorExample): readonly string[] => [
    one.why,
    one.args.map(argumentText).join(", "),
    ...(dated ? [one.today ?? ""] : []),
    one.gives === "undecidable" ? "cannot be decided" : one.gives ? "holds" : "does not hold",
  ];
  return table(["", "values", ...(dated ? ["today"] : []), "outcome"], examples.map(row));
}

const argumentText = (value: OperatorExample["args"][number]): string =>
  value === undefined ? "*missing*" : code(JSON.stringify(value));
