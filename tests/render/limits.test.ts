import { expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/domain/report.ts";
import { renderGithub } from "../../src/render/github.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderText } from "../../src/render/text.ts";
import { helpDesk } from "./reports/help-desk.ts";
import { lender } from "./reports/lender.ts";
import { finding, on, quiet } from "./reports/parts.ts";

const plainly = { colour: false, width: 60 };

const ownerless = (count: number): readonly ReportFinding[] =>
  Array.from({ length: count }, (_, index) =>
    finding({
      rule: "iso-23894/risk-owned",
      subject: `risk:help-desk-bot/R${index}`,
      message: `Risk R${index} has no owner.`,
      fix: "Name an `owner:`.",
      clauses: [],
      at: on("ai-risk.yml", 10 + index, `  - id: R${index}`, `id: R${index}`),
    }),
  );

const oneAt = (at: ReportFinding["at"]): Report => ({
  ...quiet,
  findings: ownerless(1).map((one) => ({ ...one, at })),
});

const excerptOf = (report: Report): readonly string[] =>
  renderText(report, plainly)
    .split("\n")
    .filter((line) => line.includes("│"));

test("carets stand under wide letters and after a tab", () => {
  const excerpt = "\t- id: 信用リスク # 審査";
  expect(excerptOf(oneAt(on("ai-risk.yml", 7, excerpt, "信用リスク")))).toEqual([
    "    7 │ - id: 信用リスク # 審査",
    "      │       ^^^^^^^^^^",
  ]);
});

test("a long line gives way so that its range is seen", () => {
  const at = on("ai-risk.yml", 120, `  plan: ${"watch the gap weekly and ".repeat(5)}TBD`, "TBD");
  const [line = "", carets = ""] = excerptOf(oneAt(at));
  expect(line.length).toBeLessThanOrEqual(plainly.width);
  expect(line.slice(carets.indexOf("^"))).toBe("TBD");
  expect(line).toContain("│ …");
});

test("a range that begins within `##[` does not put a runner's command together", () => {
  const text = renderText(oneAt(on("ai-risk.yml", 3, "plan: ##[error]done", "[error]")), plainly);
  expect(text).not.toContain("##[");
});

test("no finding of a rule is left out, however many there are", () => {
  const text = renderText({ ...quiet, findings: ownerless(25) }, plainly);
  expect(text).toContain("BLOCKS (25)");
  expect(text).toContain("  and 22 more findings of iso-23894/risk-owned:");
  expect(text.match(/has no owner/g)).toHaveLength(25);
});

test("ten annotations of a kind, the most severe first, the rest counted", () => {
  const warns = ownerless(12).map((one, index) => ({
    ...one,
    effect: "warn" as const,
    level: index === 11 ? ("block" as const) : ("warn" as const),
  }));
  const lines = renderGithub({ ...quiet, findings: warns })
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(12);
  expect(lines[0]).toContain("Risk R11 has no owner.");
  expect(lines[10]).toBe("2 more findings without an annotation: see the summary.");
  expect(lines[11]).toBe("PASS: Nothing blocks this pull request.");
});

test("an annotation over several lines has no columns, and one of base is none", () => {
  const [one] = ownerless(1);
  const at = { ...on("a,b:c.yml", 4, "risks:"), end: { line: 9, column: 1 } };
  const findings =
    one === undefined
      ? []
      : [
          { ...one, at },
          { ...one, at: { ...at, side: "base" as const } },
        ];
  expect(renderGithub({ ...quiet, findings }).split("\n")).toEqual([
    "::error file=a%2Cb%3Ac.yml,line=4,endLine=9,title=iso-23894/risk-owned::Risk R0 has no owner.%0AName an `owner:`.%0ARule iso-23894/risk-owned",
    "1 more finding without an annotation: see the summary.",
    "PASS: Nothing blocks this pull request.",
    "",
  ]);
});

test("an annotation's message is at most 4,096 units long", () => {
  const findings = ownerless(1).map((one) => ({ ...one, message: "%".repeat(9_000), fix: "fix ".repeat(9_000) }));
  const message =
    renderGithub({ ...quiet, findings })
      .split("\n")[0]
      ?.split("::")[2] ?? "";
  expect(message.replaceAll("%25", "%").replaceAll("%0A", "\n").length).toBeLessThanOrEqual(4_096);
});

test("ten risks in sight, the others folded", () => {
  const delta = Array.from({ length: 14 }, (_, index) =>
    helpDesk.delta.slice(0, 1).map((entry) => ({ ...entry, risk: `R-${index}` })),
  ).flat();
  const markdown = renderMarkdown({ ...helpDesk, delta });
  expect(markdown.indexOf("R-9")).toBeLessThan(markdown.indexOf("<summary>4 more risks</summary>"));
  expect(markdown.indexOf("R-10")).toBeGreaterThan(markdown.indexOf("<summary>4 more risks</summary>"));
});

test("a release shows the risks that stand above appetite", () => {
  const release: Report = { ...lender, gate: "release", base: null, delta: [] };
  expect(renderText(release, plainly)).toContain("RISKS ABOVE APPETITE\n~ retail-credit-scoring/CR-001");
  expect(renderText(release, plainly)).toContain("3 findings block this release");
  expect(renderMarkdown(release)).toContain("### Risks above appetite");
});

test("nothing claims conformity", () => {
  const all = [lender, helpDesk].flatMap((report) => [
    renderText(report),
    renderMarkdown(report),
    renderGithub(report),
  ]);
  for (const text of all) expect(text).not.toMatch(/complian|certif|conform/i);
});
