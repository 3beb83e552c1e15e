import fc from "fast-check";
import type { Value } from "../../src/domain/document.ts";
import { operatorsByName } from "../../src/operators/index.ts";

const names = [
  ...["and", "or", "!", "if", "var", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "in", "some", "all", "none"],
  ...operatorsByName.keys(),
  ...["log", "reduce", "__proto__", "constructor", "toString", ""],
];
const paths = [
  "risk.treated",
  "risk.owner",
  "risk.incidents",
  "risk.inherent.level",
  "criteria.appetite",
  "owner",
  "today",
];

/** Anything that JSON can say, leaning towards what looks like a condition. */
export const hostile = fc.letrec<{ node: Value }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<Value>(...paths, "parameters.review-time", "30d", "x", 0, 1.5, -1, true, false, null),
    fc.array(tie("node"), { maxLength: 3 }),
    fc.tuple(fc.constantFrom(...names), tie("node")).map(([name, value]) => Object.fromEntries([[name, value]])),
    fc.dictionary(fc.string(), tie("node"), { maxKeys: 2 }),
    fc.jsonValue().map((value) => value as Value),
  ),
})).node;
