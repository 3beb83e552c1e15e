import { expect, test } from "vitest";
import type { Argument } from "../../src/domain/operator.ts";
import { operators } from "../../src/operators/index.ts";
import { answered, fact, literal, operatorNamed } from "./asked.ts";

const signature = ({ name, arguments: own, missing }: (typeof operators)[number]): string => {
  const words = own.map((one) => {
    const mark = `${one.optional ? "?" : ""}${one.repeats ? "…" : ""}`;
    return `${one.name}${mark}: ${one.takes} ${one.types.join("|")}`;
  });
  return `${name}(${words.join(", ")}) missing ${missing}`;
};

test("every operator takes what its page says", () => {
  expect(operators.map(signature)).toEqual([
    "present(fact…: path any) missing decides",
    "absent(fact…: path any) missing decides",
    "above(level: path level, limit: path level) missing undecidable",
    "at-most(level: path level, limit: path level) missing undecidable",
    "before(date: path date, other: path date) missing undecidable",
    "within(date: path date, time: literal duration, from: path date) missing undecidable",
    "overdue(date: path date) missing undecidable",
    "matches(text: path text|catalogue-id, pattern: literal text) missing undecidable",
    "covers(list: path list, items: literal list) missing undecidable",
    "unique(list: path list, key?: literal text) missing undecidable",
    "count(list: path list, least: literal number) missing decides",
    "known(id…: path text|catalogue-id|list) missing undecidable",
    "attested(records: path list, clause: literal text, age: literal duration) missing decides",
  ]);
});

test.each([
  ["present", ["risk.owner"], "risk.owner is present"],
  ["present", ["risk.owner", "risk.title"], "risk.owner and risk.title are present"],
  ["absent", ["acceptance"], "acceptance is absent"],
  ["absent", ["acceptance", "risk.decision"], "acceptance and risk.decision are absent"],
  ["above", ["risk.residual.level", "criteria.appetite"], "risk.residual.level is above criteria.appetite"],
  ["at-most", ["risk.residual.level", "criteria.appetite"], "risk.residual.level is at most criteria.appetite"],
  ["before", ["risk.identified", "today"], "risk.identified is before today"],
  ["within", ["treatment.due", "30d", "today"], "treatment.due is no later than 30d after today"],
  ["overdue", ["risk.review-by"], "risk.review-by is past"],
  ["matches", ["risk.id", "^CR-"], "risk.id matches ^CR-"],
  ["covers", ["risk.objectives", "fairness, privacy"], "risk.objectives covers fairness, privacy"],
  ["unique", ["system.stakeholders"], "system.stakeholders repeats nothing"],
  ["unique", ["treatment.controls", "id"], "treatment.controls repeats no id"],
  ["count", ["treatment.controls", "1"], "treatment.controls has at least 1 item"],
  ["count", ["treatment.controls", "2"], "treatment.controls has at least 2 items"],
  ["known", ["risk.links"], "every id of risk.links is in the catalogue"],
  ["known", ["risk.links", "control.clause"], "every id of risk.links and control.clause is in the catalogue"],
  [
    "attested",
    ["attestations", "iso-23894:5.2", "365d"],
    "attestations has a record of iso-23894:5.2 no older than 365d",
  ],
] as const)("%s of %j says what it asks", (name, names, words) => {
  expect(operatorNamed(name).says(names)).toBe(words);
});

/** What is asked, and the answer, in which `#` stands for the first fact's name. */
type Row = [[string, Argument, ...Argument[]], string];

const level = fact("risk.residual.level", "medium");
const due = fact("treatment.due", "2026-12-01");
const controls = fact("treatment.controls", ["reweighing"]);

test.each([
  [["above", level, fact("criteria.appetite", "high")], "no: # is medium, not above criteria.appetite (high)"],
  [["at-most", level, fact("criteria.appetite", "high")], "yes: # is medium, at most criteria.appetite (high)"],
  [["above", level, literal("low")], "yes: # is medium, above low"],
  [["before", due, fact("risk.review-by", "2027-01-01")], "yes: # is 2026-12-01, before risk.review-by (2027-01-01)"],
  [
    ["before", due, fact("risk.review-by", "2026-01-01")],
    "no: # is 2026-12-01, not before risk.review-by (2026-01-01)",
  ],
  [
    ["within", due, literal("30d"), fact("today", "2026-11-21")],
    "yes: # is 2026-12-01, within 30d of today (2026-11-21)",
  ],
  [["overdue", due], "no: # is 2026-12-01, not past on 2026-11-21"],
  [["matches", fact("risk.id", "CR-001"), literal("^CR-")], "yes: # is CR-001, which matches ^CR-"],
  [["covers", controls, fact("parameters.least", ["reweighing"])], "yes: # covers reweighing"],
  [["unique", fact("treatment.controls", ["reweighing", "Reweighing"])], "no: # repeats Reweighing"],
  [["unique", controls], "yes: # repeats nothing"],
  [["count", controls, literal(1)], "yes: # has 1 item, at least 1"],
  [["count", controls, literal(2)], "no: # has 1 item, fewer than 2"],
  [["count", fact("treatment.controls", []), literal(1)], "no: # has no items, fewer than 1"],
  [["count", fact("treatment.controls", ["reweighing", "review"]), literal(2)], "yes: # has 2 items, at least 2"],
  [["count", fact("treatment.controls", null), literal(1)], "no: # has no items, fewer than 1"],
  [
    ["known", fact("risk.links", ["iso-42001:A.7.4"]), fact("control.clause", "iso-42001:A.7.4")],
    "yes: #, control.clause: every id is known",
  ],
] satisfies Row[])("%j: %s", ([name, ...args], expected) => {
  expect(answered(name, ...args).replace(args[0].name, "#")).toBe(expected);
});

test.each([
  ["", "is empty"],
  [" \n", "is empty"],
  [" TBD ", "is a placeholder (TBD)"],
  [null, "is absent"],
  [[], "is empty"],
  [{}, "is empty"],
  [["TBD", ""], "holds nothing but placeholders"],
  [{ who: "TBD" }, "holds nothing but placeholders"],
  ["reweighing", "is present"],
])("a plan that is %j, in words", (value, words) => {
  const plan = fact("treatment.plan", value);
  const there = words === "is present";
  expect([answered("present", plan), answered("absent", plan, fact("acceptance"))]).toEqual([
    `${there ? "yes" : "no"}: treatment.plan ${words}`,
    `${there ? "no" : "yes"}: treatment.plan ${words}, acceptance is absent`,
  ]);
});
