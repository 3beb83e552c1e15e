import { expect, test } from "vitest";
import { type Argument, type OperatorContext, type OperatorExample, Undecidable } from "../src/domain/operator.ts";
import { operators, operatorsByName } from "../src/operators/index.ts";

const today = "2026-11-21";

/** A catalogue and criteria as a lender has them, and the days on which an answer said it may change. */
function contextOn(day: string): OperatorContext & { readonly changes: string[] } {
  const changes: string[] = [];
  return {
    levels: ["low", "medium", "high", "critical"],
    known: (id) => ["iso-23894:6.5.2", "iso-42001:A.7.4"].includes(id),
    clock: { today: day, mayChange: (change) => changes.push(change) },
    changes,
  };
}

const named = (args: OperatorExample["args"]): readonly Argument[] =>
  args.map((value, index) => ({ name: `fact ${index + 1}`, value }));

function answer(operator: (typeof operators)[number], example: OperatorExample): boolean | "undecidable" {
  try {
    return operator.test(named(example.args), contextOn(example.today ?? today));
  } catch (error) {
    if (error instanceof Undecidable) return "undecidable";
    throw error;
  }
}

const examples = operators.flatMap((operator) =>
  operator.examples.map((example) => ({ operator, example, title: `${operator.name}: ${example.why}` })),
);

test.each(examples)("$title", ({ operator, example }) => {
  expect(answer(operator, example)).toBe(example.gives);
});

test.each(examples.filter(({ example }) => example.gives !== "undecidable"))("$title, in words", (one) => {
  const context = contextOn(one.example.today ?? today);
  const words = one.operator.explain(named(one.example.args), one.example.gives === true, context);
  expect(words).toMatch(/^fact 1.*[^.]$/su);
});

test("every operator shows a yes, a no, and what a missing value does", () => {
  for (const { name, examples: own, missing } of operators) {
    const given = new Set(own.map((example) => example.gives));
    expect([name, given.has(true), given.has(false)]).toEqual([name, true, true]);
    const without = own.filter((example) => example.args.includes(undefined)).map((example) => example.gives);
    expect(without.length, name).toBeGreaterThan(0);
    for (const gives of without) expect(gives === "undecidable", name).toBe(missing === "undecidable");
  }
});

test("operators are found by name", () => {
  expect([...operatorsByName.keys()].sort()).toEqual(
    "above absent at-most attested before count covers known matches overdue present unique within".split(" "),
  );
});

/** What an operator says of arguments by name, on a day, and when that may change. */
function asked(name: string, args: readonly Argument[], day = today) {
  const operator = operatorsByName.get(name);
  if (operator === undefined) throw new Error(`no operator ${name}`);
  const context = contextOn(day);
  const held = operator.test(args, context);
  return { held, words: operator.explain(args, held, context), changes: context.changes };
}

test("explanations name the facts and the values found", () => {
  const words = [
    asked("present", [{ name: "risk.owner", value: undefined }]),
    asked("present", [{ name: "risk.treatment.plan", value: "TBD" }]),
    asked("present", [{ name: "risk.treatment.options", value: [] }]),
    asked("above", [
      { name: "risk.effective.level", value: "high" },
      { name: "criteria.appetite", value: "medium" },
    ]),
    asked("at-most", [
      { name: "risk.residual.level", value: "critical" },
      { name: "criteria.tolerance", value: "high" },
    ]),
    asked("within", [
      { name: "risk.treatment.due", value: "2027-02-01" },
      { name: "parameters.longest", value: "30d" },
      { name: "today", value: today },
    ]),
    asked("overdue", [{ name: "risk.review-by", value: "2026-11-10" }]),
    asked("matches", [
      { name: "risk.tracker", value: "OPS-7" },
      { name: "^ACME-", value: "^ACME-" },
    ]),
    asked("covers", [
      { name: "risk.objectives", value: ["fairness"] },
      { name: "fairness, privacy", value: ["fairness", "privacy"] },
    ]),
    asked("unique", [{ name: "system.assets", value: ["models/**", "Models/**"] }]),
    asked("count", [
      { name: "risk.treatment.controls", value: undefined },
      { name: "1", value: 1 },
    ]),
    asked("known", [{ name: "risk.links", value: ["iso-42001:A.7.4", "air:AIR-9999"] }]),
  ];
  expect(words.map((one) => one.words)).toEqual([
    "risk.owner is absent",
    "risk.treatment.plan is a placeholder (TBD)",
    "risk.treatment.options is empty",
    "risk.effective.level is high, above criteria.appetite (medium)",
    "risk.residual.level is critical, above criteria.tolerance (high)",
    "risk.treatment.due is 2027-02-01, later than parameters.longest (30d) after today (2026-11-21)",
    "risk.review-by is 2026-11-10, past on 2026-11-21",
    "risk.tracker is OPS-7, which does not match ^ACME-",
    "risk.objectives is fairness, without privacy",
    "system.assets repeats Models/**",
    "risk.treatment.controls has no items, fewer than 1",
    "risk.links: air:AIR-9999 is not in the catalogue",
  ]);
});

test("a date that depends on today says from which day its answer may be another", () => {
  const due: Argument = { name: "risk.treatment.due", value: "2026-12-10" };
  const now: Argument = { name: "today", value: today };
  const time: Argument = { name: "10d", value: "10d" };
  expect(
    [
      asked("overdue", [due]),
      asked("before", [now, due]),
      asked("before", [due, now]),
      asked("within", [now, time, due]),
      asked("within", [due, time, now]),
      asked("before", [due, due]),
    ].map(({ held, changes }) => ({ held, changes })),
  ).toEqual([
    { held: false, changes: ["2026-12-11"] },
    { held: true, changes: ["2026-12-10"] },
    { held: false, changes: ["2026-12-11"] },
    { held: true, changes: ["2026-12-21"] },
    { held: false, changes: ["2026-11-30"] },
    { held: false, changes: [] },
  ]);
});

test.each([
  ["overdue", [{ name: "risk.treatment.due", value: "2026-12-10" }], "2026-12-11"],
  ["before", [{ name: "today" }, { name: "risk.treatment.due", value: "2026-12-10" }], "2026-12-10"],
  ["before", [{ name: "risk.treatment.due", value: "2026-12-10" }, { name: "today" }], "2026-12-11"],
  ["within", [{ name: "today" }, { name: "t", value: "10d" }, { name: "from", value: "2026-12-10" }], "2026-12-21"],
  ["within", [{ name: "due", value: "2026-12-10" }, { name: "t", value: "10d" }, { name: "today" }], "2026-11-30"],
] as const)("%s flips exactly on the day that it named", (name, args, day) => {
  const on = (when: string) =>
    asked(
      name,
      args.map((arg) => ("value" in arg ? arg : { name: arg.name, value: when })),
      when,
    ).held;
  const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  expect(on(eve)).toBe(on(today));
  expect(on(day)).toBe(!on(today));
});

test("a pattern is refused when it is read: too long, not RE2, or too large when written out", () => {
  const matches = operatorsByName.get("matches");
  const refusal = (pattern: string) =>
    matches
      ?.refuse?.([
        { takes: "path", type: { kind: "text", description: "" } },
        { takes: "literal", value: pattern },
      ])
      ?.why.split(":")[0] ?? null;
  expect([
    refusal("^ACME-[0-9]+$"),
    refusal("a".repeat(501)),
    refusal("(a"),
    refusal("(?=a)"),
    refusal("(a)\\1"),
    refusal("((a{100}){100}){100}"),
    refusal("(?:a?){500}a{500}"),
  ]).toEqual([
    null,
    "is no pattern that can be used",
    "is no pattern that can be used",
    "is no pattern that can be used",
    "is no pattern that can be used",
    "is no pattern that can be used",
    "is no pattern that can be used",
  ]);
});
