import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { renderCodeQuality } from "../../src/render/code-quality.ts";
import { codeQualityLaw } from "./code-quality-law.ts";
import { helpDesk } from "./reports/help-desk.ts";
import { hospital } from "./reports/hospital.ts";
import { lender } from "./reports/lender.ts";
import { quiet } from "./reports/parts.ts";

interface Entry {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const entriesOf = (report: Report): readonly Entry[] => JSON.parse(renderCodeQuality(report));

test.each(Object.entries({ helpDesk, hospital, lender, quiet }))(
  "%s is of the shape that GitLab reads",
  (_name, report) => {
    expect([...codeQualityLaw(report)]).toEqual([]);
  },
);

test("each finding is one entry, as grave as its effect", () => {
  const severe = entriesOf(lender).map(({ severity }) => severity);
  const effects = lender.findings.map(({ effect }) => effect);
  for (const [severity, effect] of [
    ["blocker", "block"],
    ["major", "warn"],
  ])
    expect(severe.filter((one) => one === severity)).toHaveLength(effects.filter((one) => one === effect).length);
});

test("fingerprints are apart, and move with no line", () => {
  const prints = entriesOf(lender).map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  const lower = (place: { readonly line: number; readonly column: number }) => ({ ...place, line: place.line + 7 });
  const findings = lender.findings.map((one) => ({
    ...one,
    at: { ...one.at, start: lower(one.at.start), end: lower(one.at.end) },
  }));
  expect(entriesOf({ ...lender, findings }).map(({ fingerprint }) => fingerprint)).toEqual(prints);
});

test("what concerns no file stands where the manifest would", () => {
  const [first, ...others] = lender.findings;
  if (first === undefined) throw new Error("the report has no finding");
  const [entry] = entriesOf({
    ...lender,
    findings: [{ ...first, level: "block", at: { ...first.at, path: "" } }, ...others],
  });
  expect(entry?.location.path).toBe("ai-risk.yml");
});
