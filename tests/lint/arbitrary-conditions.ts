import fc from "fast-check";
import type { Condition, Operand } from "../../src/domain/condition.ts";
import { comparisons, quantifiers } from "../../src/domain/condition.ts";
import type { Value } from "../../src/domain/document.ts";
import type { FactType, ScalarType } from "../../src/domain/fact-type.ts";
import { operatorsByName } from "../../src/operators/index.ts";

const typed = (kind: ScalarType, words?: readonly string[]): FactType =>
  words === undefined ? { kind, description: "" } : { kind, description: "", words };
const map = (fields: Readonly<Record<string, FactType>>): FactType => ({ kind: "map", description: "", fields });
const list = (of: FactType): FactType => ({ kind: "list", description: "", of });

const stages = ["design", "operation", "none"] as const;
const control = map({ proven: typed("boolean"), cost: typed("number"), owner: typed("text") });
const plan = map({ due: typed("date"), step: typed("text") });

/** Few facts with few values each, so that conditions about them meet and contradict each other often. */
const types: Readonly<Record<string, FactType>> = {
  "risk.treated": typed("boolean"),
  "risk.decided": typed("boolean"),
  "risk.cost": typed("number"),
  "risk.gain": typed("number"),
  "risk.owner": typed("text"),
  "risk.stage": typed("text", stages),
  "risk.plan": plan,
  "risk.plan.due": typed("date"),
  "risk.plan.step": typed("text"),
  "risk.options": list(typed("text", stages)),
  "risk.controls": list(control),
  "risk.level": typed("level"),
  "criteria.appetite": typed("level"),
  "criteria.lowest": typed("level"),
  "criteria.highest": typed("level"),
  today: typed("date"),
};

const days = ["2026-11-01", "2026-11-20", "2026-11-21", "2026-12-05"];
const owners = ["@alice", "TBD", ""];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 4 });
const someNumber = fc.integer({ min: 0, max: 3 });

const withoutMissing = (record: Readonly<Record<string, Value | undefined>>): Value =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined));

const arbitraryControl = fc
  .record({ proven: maybe(fc.boolean()), cost: maybe(someNumber), owner: maybe(fc.constantFrom(...owners)) })
  .map(withoutMissing);

/** What a subject may say: well typed, and anything may be missing but the criteria and the day. */
export const arbitraryFacts: fc.Arbitrary<Value> = fc
  .record({
    risk: maybe(
      fc
        .record({
          treated: maybe(fc.boolean()),
          decided: maybe(fc.boolean()),
          cost: maybe(someNumber),
          gain: maybe(someNumber),
          owner: maybe(fc.constantFrom(...owners)),
          stage: maybe(fc.constantFrom(...stages)),
          plan: maybe(
            fc
              .record({ due: maybe(fc.constantFrom(...days)), step: maybe(fc.constantFrom(...owners)) })
              .map(withoutMissing),
          ),
          options: maybe(fc.uniqueArray(fc.constantFrom(...stages), { maxLength: 3 })),
          controls: maybe(fc.array(arbitraryControl, { maxLength: 2 })),
          level: maybe(fc.constantFrom("low", "medium", "high")),
        })
        .map(withoutMissing),
    ),
    criteria: fc
      .constantFrom("low", "medium", "high")
      .map((appetite): Value => ({ appetite, lowest: "low", highest: "high", levels: ["low", "medium", "high"] })),
    today: fc.constantFrom(...days),
  })
  .map(withoutMissing);

type Typed = readonly [path: string, type: FactType];

const factsOf = (scope: readonly Typed[], ...kinds: readonly FactType["kind"][]): readonly Typed[] =>
  scope.filter(([, type]) => kinds.includes(type.kind));

const pathTo = ([path, type]: Typed): Operand => ({ kind: "path", path: path.split("."), type });
const literal = (value: Value): Operand => ({ kind: "literal", value });

const operator = (name: string, args: readonly Operand[]): Condition => {
  const found = operatorsByName.get(name);
  if (found === undefined) throw new Error(`There is no operator ${name}.`);
  return { kind: "operator", part: "", operator: found, args };
};

const literalFor = ({ kind, ...type }: FactType): fc.Arbitrary<Value> => {
  if (kind === "number") return someNumber;
  if (kind === "boolean") return fc.boolean();
  if (kind === "date") return fc.constantFrom(...days);
  return fc.constantFrom(...("words" in type && type.words !== undefined ? type.words : owners));
};

function equality(scope: readonly Typed[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...factsOf(scope, "number", "boolean", "text", "date")).chain((fact) =>
    fc
      .tuple(
        fc.constantFrom("==", "!=", "in"),
        fc.array(literalFor(fact[1]), { minLength: 1, maxLength: 2 }),
        fc.boolean(),
      )
      .map(([name, values, turned]): Condition => {
        const [path, value] = [pathTo(fact), literal(values[0] ?? null)];
        if (name === "in") return { kind: "in", part: "", item: path, list: literal(values) };
        const [left, right] = turned ? [value, path] : [path, value];
        return { kind: "compare", part: "", operator: name === "==" ? "==" : "!=", left, right };
      }),
  );
}

function comparison(scope: readonly Typed[]): fc.Arbitrary<Condition> {
  const fact = fc.constantFrom(...factsOf(scope, "number")).map(pathTo);
  const number = fc.oneof({ weight: 3, arbitrary: fact }, { weight: 2, arbitrary: someNumber.map(literal) });
  const sum = fc.tuple(number, number).map((of): Operand => ({ kind: "arithmetic", operator: "+", of }));
  const side = fc.oneof({ weight: 6, arbitrary: number }, { weight: 1, arbitrary: sum });
  return fc
    .tuple(fc.constantFrom(...comparisons), side, side)
    .map(([name, left, right]) => ({ kind: "compare", part: "", operator: name, left, right }));
}

function presence(scope: readonly Typed[]): fc.Arbitrary<Condition> {
  const paths = fc.array(fc.constantFrom(...scope).map(pathTo), { minLength: 1, maxLength: 2 });
  return fc.tuple(fc.constantFrom("present", "absent"), paths).map(([name, args]) => operator(name, args));
}

const fact = (scope: readonly Typed[]): fc.Arbitrary<Condition> =>
  fc
    .constantFrom(...factsOf(scope, "boolean"))
    .map(([path]): Condition => ({ kind: "fact", part: "", path: path.split(".") }));

const root = Object.entries(types);
const inControl = Object.entries(control.kind === "map" ? control.fields : {});
const [levels, dates] = [factsOf(root, "level").map(pathTo), factsOf(root, "date").map(pathTo)];
const pair = (from: readonly Operand[]) => fc.tuple(fc.constantFrom(...from), fc.constantFrom(...from));
const options = pathTo(["risk.options", list(typed("text", stages))]);
const controls = pathTo(["risk.controls", list(control)]);

const ordered: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom("above", "at-most"), pair(levels)).map(([name, args]) => operator(name, args)),
  pair(dates).map((args) => operator("before", args)),
  fc.constantFrom(...dates).map((date) => operator("overdue", [date])),
  fc
    .tuple(pair(dates), fc.constantFrom("1d", "15d"))
    .map(([[a, b], time]) => operator("within", [a, literal(time), b])),
);

const listed: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom(options, controls), fc.integer({ min: 1, max: 3 }))
    .map(([one, least]) => operator("count", [one, literal(least)])),
  fc.subarray([...stages], { minLength: 1 }).map((items) => operator("covers", [options, literal(items)])),
  fc.constantFrom(...stages).map((stage): Condition => ({ kind: "in", part: "", item: literal(stage), list: options })),
  fc.constant(operator("matches", [pathTo(["risk.owner", typed("text")]), literal("^@")])),
  fc.constant(operator("unique", [options])),
);

const small = (scope: readonly Typed[]): fc.Arbitrary<Condition> =>
  fc.oneof(equality(scope), comparison(scope), presence(scope), fact(scope));

const quantified = (each: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc
    .tuple(fc.constantFrom(...quantifiers), each)
    .map(([name, condition]) => ({ kind: "quantifier", part: "", operator: name, list: controls, each: condition }));

function joined(leaf: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf;
  const inner = joined(leaf, depth - 1);
  const of = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: inner },
    { weight: 4, arbitrary: of.map((parts): Condition => ({ kind: "and", part: "", of: parts })) },
    { weight: 3, arbitrary: of.map((parts): Condition => ({ kind: "or", part: "", of: parts })) },
    { weight: 2, arbitrary: inner.map((one): Condition => ({ kind: "not", part: "", of: one })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, inner, inner)
        .map(([when, then, otherwise]): Condition => ({ kind: "if", part: "", when, then, otherwise })),
    },
  );
}

/** Conditions of every kind, up to three parts deep. */
export const arbitraryCondition: fc.Arbitrary<Condition> = joined(
  fc.oneof(
    { weight: 6, arbitrary: small(root) },
    { weight: 3, arbitrary: ordered },
    { weight: 2, arbitrary: listed },
    { weight: 2, arbitrary: quantified(joined(small(inControl), 1)) },
  ),
  3,
);
