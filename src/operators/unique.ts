import { isMap, type Value } from "../domain/document.ts";
import type { FactType } from "../domain/fact-type.ts";
import { type Argument, type Operator, Undecidable } from "../domain/operator.ts";
import { inWords } from "../domain/words.ts";
import { argument, isScalar, listOf, textOf } from "./arguments.ts";

/** Texts that differ in case or Unicode form only name the same thing to a reader. */
const fold = (value: string | number | boolean): string =>
  typeof value === "string" ? `text ${value.normalize("NFC").toLowerCase()}` : `${typeof value} ${value}`;

function keyOf(item: Value, key: string | null): Value | undefined {
  if (key === null) return item;
  return isMap(item) && Object.hasOwn(item, key) ? item[key] : undefined;
}

function repeated(args: readonly Argument[]): readonly Value[] {
  const list = listOf(argument(args, 0));
  const key = args.length > 1 ? textOf(argument(args, 1)) : null;
  const seen = new Set<string>();
  const again: Value[] = [];
  for (const [index, item] of list.entries()) {
    const value = keyOf(item, key);
    if (value === undefined || value === null || !isScalar(value)) {
      throw new Undecidable(`item ${index + 1} of ${argument(args, 0).name} has no ${key ?? "single value"}`);
    }
    if (seen.has(fold(value))) again.push(value);
    seen.add(fold(value));
  }
  return again;
}

/** Why items of this type cannot be told apart by the key. */
function refusalOf(items: FactType, key: string | null): string | null {
  const plain = (type: FactType | undefined) =>
    type !== undefined && type.kind !== "map" && type.kind !== "list" && type.kind !== "any";
  if (key === null) return plain(items) ? null : "needs a key, because its items are no single values";
  const field = items.kind === "map" && Object.hasOwn(items.fields, key) ? items.fields[key] : undefined;
  return plain(field) ? null : `has no items with a single value ${key}`;
}

export const unique: Operator = {
  name: "unique",
  summary: "No two items of the list are the same, or have the same key; case and Unicode form do not tell apart.",
  arguments: [
    { name: "list", takes: "path", types: ["list"], description: "The list in question." },
    {
      name: "key",
      takes: "literal",
      types: ["text"],
      description: "The key by which items are compared.",
      optional: true,
    },
  ],
  missing: "undecidable",
  refuse(args) {
    const [list, key] = args;
    if (list?.takes !== "path" || list.type.kind !== "list") return null;
    const name = key?.takes === "literal" && typeof key.value === "string" ? key.value : null;
    const why = refusalOf(list.type.of, name);
    return why === null ? null : { argument: 0, why };
  },
  test: (args) => repeated(args).length === 0,
  says: ([list, key]) => `${list} repeats ${key === undefined ? "nothing" : `no ${key}`}`,
  explain: (args, held) =>
    held ? `${argument(args, 0).name} repeats nothing` : `${argument(args, 0).name} repeats ${inWords(repeated(args))}`,
  examples: [
    { why: "two stakeholders", args: [["applicants", "underwriters"]], gives: true },
    { why: "the same one twice", args: [["applicants", "applicants"]], gives: false },
    { why: "case does not tell apart", args: [["CR-001", "cr-001"]], gives: false },
    { why: "a number is not a text", args: [[1, "1"]], gives: true },
    { why: "nothing repeats in nothing", args: [[]], gives: true },
    { why: "two controls by id", args: [[{ id: "reweighing" }, { id: "review" }], "id"], gives: true },
    { why: "one id for two controls", args: [[{ id: "review" }, { id: "review" }], "id"], gives: false },
    { why: "an item without the key", args: [[{ id: "review" }, { title: "Review" }], "id"], gives: "undecidable" },
    { why: "a list that is not stated", args: [undefined], gives: "undecidable" },
  ],
};
