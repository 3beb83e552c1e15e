import { isList, isMap, type Value } from "../../src/domain/document.ts";

interface Grammar {
  readonly least: number;
  readonly most: number;
  readonly inside: "conditions" | "operands" | "list and item";
}

const many = Number.POSITIVE_INFINITY;
const grammars: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ...["and", "or"].map((name): [string, Grammar] => [name, { least: 1, most: many, inside: "conditions" }]),
  ["if", { least: 3, most: 3, inside: "conditions" }],
  ...["==", "!=", "<", "<=", ">", ">="].map((name): [string, Grammar] => [
    name,
    { least: 2, most: 2, inside: "operands" },
  ]),
  ["in", { least: 2, most: 2, inside: "list and item" }],
]);
const quantifiers: readonly string[] = ["some", "all", "none"];
const sums: readonly string[] = ["+", "-", "*", "/"];

/**
 * Why a rule made of JsonLogic's own operators is no condition in the strict sense, whatever JsonLogic makes of it; `null`
 * where it is one. Types of facts aside: it knows the grammar only.
 */
export function laxness(rule: Value): string | null {
  if (typeof rule === "boolean") return null;
  const node = nodeOf(rule);
  if (node === null) return "no map of one key";
  const { name, args } = node;
  if (name === "var") return laxVar(node);
  if (name === "!") return args.length === 1 ? laxness(args[0] ?? null) : misfit(node);
  if (quantifiers.includes(name)) return laxQuantifier(node);
  const grammar = grammars.get(name);
  if (grammar === undefined || !lists(node, grammar.least, grammar.most)) return misfit(node);
  if (grammar.inside === "list and item") return null;
  return first(args.map(grammar.inside === "conditions" ? laxness : laxOperand));
}

function laxQuantifier(node: RuleNode): string | null {
  const [list = null, each = null] = node.args;
  return lists(node, 2, 2) && nodeOf(list)?.name === "var" ? laxness(each) : misfit(node);
}

function laxOperand(operand: Value): string | null {
  if (operand === null || isList(operand)) return "an operand that is no value";
  if (!isMap(operand)) return null;
  const node = nodeOf(operand);
  if (node === null) return "an operand of several keys";
  const { name, args } = node;
  if (name === "var") return laxVar(node);
  const most = name === "-" || name === "/" ? 2 : many;
  if (!sums.includes(name) || !lists(node, 2, most)) return misfit(node);
  return first(args.map((arg) => (typeof arg === "number" || isMap(arg) ? laxOperand(arg) : "a sum of no numbers")));
}

const laxVar = ({ args }: RuleNode): string | null =>
  args.length === 1 && typeof args[0] === "string" ? null : "a var that is no literal path";

const lists = ({ args, listed }: RuleNode, least: number, most: number): boolean =>
  listed && args.length >= least && args.length <= most;

const misfit = ({ name, args }: RuleNode): string => `${name} of ${args.length}`;

interface RuleNode {
  readonly name: string;
  readonly args: readonly Value[];
  readonly listed: boolean;
}

function nodeOf(rule: Value): RuleNode | null {
  const [entry, ...more] = isMap(rule) ? Object.entries(rule) : [];
  if (entry === undefined || more.length > 0) return null;
  const [name, under] = entry;
  return { name, args: isList(under) ? under : [under], listed: isList(under) };
}

const first = (all: readonly (string | null)[]): string | null => all.find((one) => one !== null) ?? null;
