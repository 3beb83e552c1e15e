import { describe, expect, test } from "vitest";
import { effects, findingLevels } from "../../src/domain/finding.ts";
import type { Report, ReportFinding } from "../../src/domain/report.ts";
import { checkRunOf } from "../../src/render/check-run.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderers } from "../../src/render/index.ts";
import { everyNode, treeOf } from "./markdown-tree.ts";
import { finding, on, quiet } from "./reports/parts.ts";

const sizes = [0, 1, 49, 50, 51, 500, 501, 5_000];
const occasion = { runUrl: "https://github.example/acme/desk/actions/runs/5", headNow: null, enforced: "yes" } as const;

const path = "bot/ai-risk.yml";
const effectOf = (index: number) => (["block", "warn", "note"] as const)[index % 3] ?? "block";

const unowned = (index: number): ReportFinding => ({
  ...finding({
    rule: `iso-23894/rule-${index % 40}`,
    subject: `risk:help-desk-bot/R${index}`,
    message: `Risk R${index} has no owner, and nobody who answers a customer knows whom to ask about it.`,
    fix: `Name an \`owner:\` of part ${index % 40}.`,
    clauses: ["iso-23894:5.4.3"],
    at: on(path, 10 + index, `  - id: R${index}`, `id: R${index}`),
  }),
  effect: effectOf(index),
  level: effectOf(index),
});

/** As many findings, changed risks and resolved findings, a third of the findings of each effect. */
function reportOf(count: number): Report {
  const findings = Array.from({ length: count }, (_, index) => unowned(index));
  const of = (effect: string) => findings.filter((one) => one.effect === effect).length;
  return {
    ...quiet,
    findings,
    resolved: findings.map((one) => ({ ...one, effect: "none", status: "inherited" })),
    delta: findings.map(({ at }, index) => ({
      system: "help-desk-bot",
      risk: `R${index}`,
      kind: "added",
      what: "A customer gets no answer",
      before: null,
      after: { inherent: "high", residual: null, effective: "high" },
      at,
    })),
    verdict: {
      outcome: count === 0 ? "pass" : "block",
      counts: { ...quiet.verdict.counts, block: of("block"), warn: of("warn"), note: of("note"), resolved: count },
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const counted = (text: string, pattern: RegExp): number =>
  sum([...text.matchAll(pattern)].map(([, number]) => Number(number)));

/** Tables whole, and what else a parser sees of a cut. */
function isWhole(markdown: string): void {
  const nodes = everyNode(treeOf(markdown));
  for (const node of nodes)
    if (node.type === "table") expect(new Set(node.children.map(({ children }) => children.length)).size).toBe(1);
  expect(nodes.filter((node) => node.type === "text" && /\|.*\|/.test(node.value))).toEqual([]);
  isClosed(markdown);
}

/** Folds closed, the footer there. */
function isClosed(markdown: string): void {
  expect(markdown.split("<details>").length).toBe(markdown.split("</details>").length);
  expect(markdown.split("<sub>").length).toBe(markdown.split("</sub>").length);
  expect(markdown).toContain("\n<sub>Commit `0f9e8d7c6b5a`");
}

/** Findings, risks or steps that are shown, and those that are counted as left out. */
function accounted(markdown: string, shown: RegExp, item: string): number {
  const more = new RegExp(`_(\\d+) more ${item}s? left out for length`, "g");
  const whole = new RegExp(`(?<=_Left out for length: .*?)(\\d+) ${item}s?(?=[,.])`, "g");
  return (markdown.match(shown)?.length ?? 0) + counted(markdown, more) + counted(markdown, whole);
}

describe.each(sizes)("%i findings", (count) => {
  const report = reportOf(count);

  test("in a job's summary and a check run's: shown and counted come to all", () => {
    const summary = renderers.markdown(report);
    const check = checkRunOf(report);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_024 * 1_024);
    expect(check.summary.length).toBeLessThanOrEqual(65_535);
    expect(check.title.length).toBeLessThanOrEqual(255);
    isWhole(check.summary);
    for (const markdown of [summary, check.summary]) {
      isClosed(markdown);
      // Those that block and warn stand in the open, notes and resolved ones in a line each.
      expect(accounted(markdown, /^(?:1\. \*\*|- )Risk R\d+ has no owner/gm, "finding")).toBe(2 * count);
      expect(accounted(markdown, /^\| `R\d+` /gm, "risk")).toBe(count);
    }
  });

  test("in a check run: annotations up to the cap, the rest counted", () => {
    const { annotations, summary } = checkRunOf(report);
    expect(annotations.length).toBe(Math.min(count, 500));
    expect(annotations.length + counted(summary, /(\d+) more findings? without an annotation/g)).toBe(count);
    for (const { title, message } of annotations) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(message)).toBeLessThanOrEqual(64 * 1_024);
    }
  });

  test("in a comment: steps, risks and findings add up", () => {
    const comment = renderComment(report, occasion);
    expect(comment.length).toBeLessThanOrEqual(65_536 - 120);
    isWhole(comment);
    const blocking = report.findings.filter(({ effect }) => effect === "block");
    const steps = new Set(blocking.map(({ fix }) => fix)).size;
    expect(accounted(comment, /^1\. \*\*Name an/gm, "step")).toBe(steps);
    expect(accounted(comment, /^\| `R\d+` /gm, "risk")).toBe(count);
    const others = accounted(comment, /^(?:1\. \*\*|- )Risk R\d+ has no owner/gm, "finding");
    expect(others).toBe(2 * count - blocking.length);
    expect(stepsThatDoNotAddUp(comment)).toEqual([]);
  });

  test("in a job's log: ten of a kind, the rest counted", () => {
    const text = renderers.github(report);
    const shown = text.match(/^::(?:error|warning|notice) /gm)?.length ?? 0;
    expect(shown).toBe(
      sum(findingLevels.map((level) => Math.min(10, report.findings.filter((one) => one.effect === level).length))),
    );
    expect(shown + counted(text, /^(\d+) more findings? without/gm)).toBe(count);
  });

  test("whole in JSON, SARIF, JUnit and text", () => {
    expect(JSON.parse(renderers.json(report)).findings.length).toBe(count);
    expect(JSON.parse(renderers.sarif(report)).runs[0].results.length).toBe(count);
    expect(renderers.junit(report).match(/(?:^|>)introduced, /gm)?.length ?? 0).toBe(count);
    expect(renderers.text(report).match(/Risk R\d+ has no\s+owner/g)?.length ?? 0).toBeGreaterThanOrEqual(count);
  });
});

/** Steps that say how many findings they answer, and show or count other than that many. */
function stepsThatDoNotAddUp(comment: string): readonly string[] {
  const steps = comment.split(/^1\. (?=\*\*Name an)/m).slice(1);
  return steps.filter((step) => {
    const said = Number(/answers (\d+) findings/.exec(step)?.[1] ?? 1);
    const own = step.split(/\n(?! {3}- )/, 1)[0] ?? "";
    return (own.match(/^ {3}- \[?`/gm)?.length ?? 0) + counted(own, /^ {3}- and (\d+) more/gm) !== said;
  });
}

test("every effect has its place in these reports", () => {
  expect(new Set(reportOf(3).findings.map(({ effect }) => effect))).toEqual(new Set(effects.slice(1)));
});
