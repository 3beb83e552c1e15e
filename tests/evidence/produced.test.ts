import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { earliestDay } from "../../src/evidence/produced.ts";

test.each<readonly [Value | undefined, string | undefined]>([
  ["2026-11-02", "2026-11-02"],
  ["2026-11-02T23:30:00Z", "2026-11-02"],
  ["2026-11-02T23:30:00-05:00", "2026-11-03"],
  ["2026-11-02T00:30:00+0100", "2026-11-01"],
  ["2026-11-02 09:30", "2026-11-02"],
  // Without an offset, as Python writes it, it is taken as UTC wherever the review runs.
  ["2026-11-02T23:59:59.994817", "2026-11-02"],
  [1_793_577_600.25, "2026-11-02"],
  ["2026-02-30", undefined],
  ["2026-02-30T10:00:00Z", undefined],
  ["2026-11-02T29:00:00Z", undefined],
  ["2026-11-02T10:00:00+99:99", undefined],
  ["today", undefined],
  ["", undefined],
  [-1, undefined],
  [0, undefined],
  [1e300, undefined],
  [Number.NaN, undefined],
  [null, undefined],
  [undefined, undefined],
  [["2026-11-02"], undefined],
])("the day of %j is %s", (time, day) => {
  expect(earliestDay([time])).toEqual(day === undefined ? {} : { produced: day });
});

test("of several times the earliest counts, whatever else stands among them", () => {
  expect(earliestDay(["2026-11-02", "soon", "2026-10-31T22:00:00-04:00"])).toEqual({ produced: "2026-11-01" });
});
