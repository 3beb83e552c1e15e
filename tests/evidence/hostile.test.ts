import { expect, test } from "vitest";
import type { ValueMap } from "../../src/domain/document.ts";
import type { EvidenceKind } from "../../src/evidence/evidence-kind.ts";
import { garak } from "../../src/evidence/garak.ts";
import { inspect } from "../../src/evidence/inspect.ts";
import { junit } from "../../src/evidence/junit.ts";
import { lmEval } from "../../src/evidence/lm-eval.ts";
import { promptfoo } from "../../src/evidence/promptfoo.ts";
import { sarif } from "../../src/evidence/sarif.ts";
import { evidenceText, measure } from "./measuring.ts";

/** Items that pass on the whole file. */
const passing: readonly (readonly [EvidenceKind, string, ValueMap])[] = [
  [garak, "triage.garak.report.jsonl", { "at-most": 0.1 }],
  [inspect, "answers.inspect.json", { scorer: "match", metric: "accuracy", "at-least": 0.9 }],
  [junit, "fairness.junit.xml", { suite: "robustness", "skipped-at-most": 1 }],
  [lmEval, "answers.lm-eval.json", { task: "helpdesk_truth", metric: "acc", "at-least": 0.85 }],
  [promptfoo, "answers.promptfoo.json", { "at-least": 0.7 }],
  [sarif, "prompts.sarif", { "at-most": 2 }],
];

test.each(passing)("$name: whatever is cut off its file never passes", (kind, name, spec) => {
  const text = evidenceText(name).trimEnd();
  expect(measure(kind, text, spec).outcome).toBe("passing");
  for (let length = 0; length < text.length; length += 1)
    expect(measure(kind, text.slice(0, length), spec).outcome, `${length} characters`).toBe("inconclusive");
});

const odd = [
  "null",
  "-1",
  "1e999",
  "1e300",
  "0.5",
  '"9"',
  "[]",
  "{}",
  "true",
  '"__proto__"',
  "NaN",
  '"\\ud800"',
  '{"toString": 1}',
];

test.each(passing.filter(([kind]) => kind !== junit))(
  "$name: no odd value in the place of any other crashes it",
  (kind, name, spec) => {
    const text = evidenceText(name);
    const outcomes = new Set<string>();
    for (const { index, 0: scalar } of text.matchAll(/(?<=: )(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)/gu))
      for (const other of odd) {
        const content = text.slice(0, index) + other + text.slice(index + scalar.length);
        outcomes.add(measure(kind, content, spec).outcome);
      }
    expect([...outcomes].filter((outcome) => !["passing", "failing", "inconclusive"].includes(outcome))).toEqual([]);
    expect(outcomes.has("inconclusive")).toBe(true);
  },
);

const oddText = ["", "-1", "1e9", "NaN", "&#0;", "&lol;", "<", "__proto__", "9".repeat(400)];

test("junit: no odd text in the place of an attribute crashes it", () => {
  const text = evidenceText("fairness.junit.xml");
  for (const { index, 0: attribute } of text.matchAll(/(?<==")[^"]*(?=")/gu))
    for (const other of oddText) {
      const content = text.slice(0, index) + other + text.slice(index + attribute.length);
      expect(["passing", "failing", "inconclusive"]).toContain(measure(junit, content, {}).outcome);
    }
});

test.each(passing)("$name: what states nothing, and files of any other kind, show nothing", (kind, name, spec) => {
  for (const content of [
    "",
    " ",
    "null",
    "[]",
    "{}",
    "<a/>",
    "\uFEFF",
    "\0",
    "[".repeat(100_000),
    '{"a":'.repeat(9_000),
  ])
    expect(measure(kind, content, spec).outcome).toBe("inconclusive");
  for (const [other, file] of passing)
    if (other !== kind)
      expect(measure(kind, evidenceText(file), spec).outcome, `${file} as ${name}`).toBe("inconclusive");
});
