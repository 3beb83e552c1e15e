import { addDays } from "../domain/day.ts";
import type { Operator } from "../domain/operator.ts";
import { argument, dateOf, stating } from "./arguments.ts";

export const overdue: Operator = {
  name: "overdue",
  summary: "Today is after the date; the date itself is the last day in time.",
  arguments: [{ name: "date", takes: "path", types: ["date"], description: "The last day in time." }],
  missing: "undecidable",
  test(args, context) {
    const last = dateOf(argument(args, 0));
    context.clock.mayChange(addDays(last, 1));
    return context.clock.today > last;
  },
  says: ([date]) => `${date} is past`,
  explain: (args, held, context) =>
    `${stating(argument(args, 0))}, ${held ? "past" : "not past"} on ${context.clock.today}`,
  examples: [
    { why: "the last day is in time", args: ["2026-11-21"], today: "2026-11-21", gives: false },
    { why: "the day after is not", args: ["2026-11-21"], today: "2026-11-22", gives: true },
    { why: "a date to come", args: ["2027-01-01"], today: "2026-11-21", gives: false },
    { why: "a date that is not stated", args: [undefined], today: "2026-11-21", gives: "undecidable" },
    { why: "a word is no date", args: ["soon"], today: "2026-11-21", gives: "undecidable" },
  ],
};
