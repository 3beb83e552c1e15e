import { addDays } from "../domain/day.ts";
import type { Operator } from "../domain/operator.ts";
import { argument, dateOf, durationOf, named, stating } from "./arguments.ts";

export const within: Operator = {
  name: "within",
  summary: "The date is no later than so long after another date; the last day counts. Either date may be `today`.",
  arguments: [
    { name: "date", takes: "path", types: ["date"], description: "The date in question." },
    { name: "time", takes: "literal", types: ["duration"], description: "How long: `72h`, `30d`, `P2W`." },
    { name: "from", takes: "path", types: ["date"], description: "The date from which the time counts." },
  ],
  missing: "undecidable",
  test(args, context) {
    const date = dateOf(argument(args, 0));
    const days = durationOf(argument(args, 1));
    const last = addDays(dateOf(argument(args, 2)), days);
    const fromToday = argument(args, 2).name === "today";
    const ofToday = argument(args, 0).name === "today";
    if (fromToday && !ofToday) context.clock.mayChange(addDays(date, -days));
    if (ofToday && !fromToday) context.clock.mayChange(addDays(last, 1));
    return date <= last;
  },
  says: ([date, time, from]) => `${date} is no later than ${time} after ${from}`,
  explain(args, held) {
    const time = named(argument(args, 1));
    const within = held ? `within ${time} of` : `later than ${time} after`;
    return `${stating(argument(args, 0))}, ${within} ${named(argument(args, 2))}`;
  },
  examples: [
    { why: "the last day counts", args: ["2026-12-01", "10d", "2026-11-21"], gives: true },
    { why: "a day too late", args: ["2026-12-02", "10d", "2026-11-21"], gives: false },
    { why: "hours are rounded up to days", args: ["2026-11-24", "49h", "2026-11-21"], gives: true },
    { why: "earlier than the start is no later than the end", args: ["2020-01-01", "1d", "2026-11-21"], gives: true },
    { why: "a due date that is not stated", args: [undefined, "10d", "2026-11-21"], gives: "undecidable" },
    { why: "a start that is not stated", args: ["2026-12-01", "10d", undefined], gives: "undecidable" },
    { why: "ten is no duration", args: ["2026-12-01", "ten", "2026-11-21"], gives: "undecidable" },
  ],
};
