import { expect, test } from "vitest";
import type { ReportFinding } from "../../src/domain/report.ts";
import { debtWords } from "../../src/render/debt-words.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { renderText } from "../../src/render/text.ts";
import { finding, on, quiet } from "../render/reports/parts.ts";

const owned: ReportFinding = finding({
  rule: "house/owned",
  subject: "risk:loans/CR-001",
  message: "It is not owned.",
  fix: "Change it.",
  clauses: [],
  at: on("ai-risk.yml", 3, "  - id: CR-001"),
});
const [since, deadline] = ["2026-08-02", "2026-10-31"];

test.each([
  ["what is new", owned, ""],
  [
    "debt of an adoption",
    { ...owned, effect: "warn", since, deadline },
    "debt since 2026-08-02, to be settled by 2026-10-31",
  ],
  ["what a folder inherits", { ...owned, status: "inherited", effect: "warn" }, "inherited"],
  [
    "what would not block",
    { ...owned, status: "inherited", level: "warn", effect: "warn", since },
    "inherited since 2026-08-02",
  ],
  [
    "what is past its day",
    { ...owned, status: "inherited", since, deadline },
    "inherited since 2026-08-02, to be settled by 2026-10-31, which has passed",
  ],
] as const)("%s is told as it stands", (_, given, words) => {
  expect(debtWords(given)).toBe(words);
});

test("every format tells both days", () => {
  const report = { ...quiet, findings: [{ ...owned, status: "inherited" as const, since, deadline }] };
  const terminal = { colour: false, width: 120 };
  const formats = [renderJson(report), renderText(report, terminal), renderMarkdown(report), renderSarif(report)];
  for (const text of formats) expect([text.includes(since), text.includes(deadline)]).toEqual([true, true]);
});
