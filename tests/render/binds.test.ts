import { expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/domain/report.ts";
import { checkRunOf } from "../../src/render/check-run.ts";
import { renderComment } from "../../src/render/comment.ts";
import { formats } from "../../src/render/formats.ts";
import { renderers } from "../../src/render/index.ts";
import { lender } from "./reports/lender.ts";

const notice = "This is evidence for clauses, and no legal advice.";

/** The lender's report under a policy that says something of itself; of three findings two bind from a day. */
function lenderUnderLaw(): Report {
  const days = ["2027-12-02", lender.today, undefined];
  const findings = lender.findings.slice(0, 3).map((finding, index): ReportFinding => {
    const day = days[index];
    return day === undefined ? finding : { ...finding, bindsFrom: day };
  });
  return {
    ...lender,
    policies: lender.policies.map((policy, index) => (index === 0 ? { ...policy, notice } : policy)),
    findings,
  };
}

const outputs = (report: Report): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(formats.map((format) => [format, renderers[format](report)])),
  comment: renderComment(report, { runUrl: null, enforced: "yes", headNow: null }),
  summary: checkRunOf(report).summary,
  annotations: checkRunOf(report)
    .annotations.map(({ message }) => message)
    .join("\n"),
});

/** What each output says of the days from which findings bind. */
const bindings = (text: string): readonly string[] =>
  [...text.replace(/\s+/gu, " ").matchAll(/[Bb]inds (?:from|since) \S{10}|"bindsFrom": "[^"]*"/gu)].map(
    ([words]) => words,
  );

test("every output says from when a finding binds", () => {
  const told = Object.entries(outputs(lenderUnderLaw())).map(([name, text]) => [name, bindings(text).toSorted()]);
  const [from, since] = ["binds from 2027-12-02", `binds since ${lender.today}`];
  const data = [`"bindsFrom": "${lender.today}"`, '"bindsFrom": "2027-12-02"'];
  expect(Object.fromEntries(told)).toEqual({
    text: [from, since],
    json: data,
    markdown: [from, since],
    github: [from, since],
    sarif: [...data, "Binds from 2027-12-02", `Binds since ${lender.today}`],
    junit: [from, since],
    comment: [from, since],
    summary: [from, since],
    annotations: [from, since],
    "code-quality": ["Binds from 2027-12-02", `Binds since ${lender.today}`],
  });
});

test("every output says once what a policy has to say of itself", () => {
  const counted = Object.entries(outputs(lenderUnderLaw())).map(([name, text]) => [
    name,
    text.split(notice).length - 1,
  ]);
  expect(Object.fromEntries(counted)).toEqual({
    text: 1,
    json: 1,
    markdown: 1,
    github: 1,
    sarif: 1,
    junit: 1,
    comment: 1,
    summary: 1,
    // They hold what concerns a line; the summary beside them holds the rest.
    annotations: 0,
    "code-quality": 0,
  });
});

test("nothing is said where no rule binds from a day and no policy speaks of itself", () => {
  expect(Object.values(outputs(lender)).flatMap(bindings)).toEqual([]);
});
