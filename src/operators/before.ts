import { addDays } from "../domain/day.ts";
import type { Operator } from "../domain/operator.ts";
import { argument, dateOf, named, stating } from "./arguments.ts";

export const before: Operator = {
  name: "before",
  summary: "The first date is strictly earlier than the second; either may be `today`.",
  arguments: [
    { name: "date", takes: "path", types: ["date"], description: "The date in question." },
    { name: "other", takes: "path", types: ["date"], description: "The date that it has to come before." },
  ],
  missing: "undecidable",
  test(args, context) {
    const date = dateOf(argument(args, 0));
    const other = dateOf(argument(args, 1));
    if (argument(args, 0).name === "today") context.clock.mayChange(other);
    if (argument(args, 1).name === "today") context.clock.mayChange(addDays(date, 1));
    return date < other;
  },
  says: ([date, other]) => `${date} is before ${other}`,
  explain: (args, held) =>
    `${stating(argument(args, 0))}, ${held ? "before" : "not before"} ${named(argument(args, 1))}`,
  examples: [
    { why: "a day earlier", args: ["2026-11-20", "2026-11-21"], gives: true },
    { why: "the same day is not before", args: ["2026-11-21", "2026-11-21"], gives: false },
    { why: "a year later", args: ["2027-11-20", "2026-11-21"], gives: false },
    { why: "a date that is not stated", args: [undefined, "2026-11-21"], gives: "undecidable" },
    { why: "a day that no calendar has", args: ["2026-02-30", "2026-11-21"], gives: "undecidable" },
  ],
};
