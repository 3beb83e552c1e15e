import { describe, expect, test } from "vitest";
import type { CardMetricSpec, EvidenceItem } from "../../src/domain/manifest.ts";
import type { ModelCard } from "../../src/domain/model-card.ts";
import { cardMetric } from "../../src/evidence/card-metric.ts";
import type { Beside } from "../../src/evidence/evidence-kind.ts";
import { readCard } from "../../src/read/cards/index.ts";
import { madeFile } from "./made-file.ts";

const cardOf = (path: string, text: string): ModelCard => {
  const { value } = readCard(path, text);
  if (value === null) throw new Error(`${path} is no card`);
  return value;
};

const answers = cardOf(
  "support/README.md",
  `---
license: mit
model-index:
  - name: answers
    results:
      - task: { type: text-generation }
        dataset: { name: tickets-2026, type: tickets, split: test }
        metrics:
          - { type: accuracy, name: Accuracy of answers, value: 0.97 }
      - task: { type: text-generation }
        dataset: { name: tickets-2025, type: tickets, split: test }
        metrics:
          - { type: accuracy, value: 0.95 }
          - { type: wer, value: 24.88 }
---

# Answers to tickets

## Evaluation

| Metric | Value |
| --- | --- |
| Deflection | 41.5 % |
| Tone (%) | 97.18 |
`,
);

const beside = (...cards: ModelCard[]): Beside => ({
  folder: "support",
  at: {
    path: "support/ai-risk.yml",
    start: { line: 9, column: 1 },
    end: { line: 9, column: 2 },
    excerpt: "- card-metric:",
  },
  cards,
});

const alone = (spec: CardMetricSpec, item: EvidenceItem = {}, cards: readonly ModelCard[] = [answers]) => {
  const measured = cardMetric.measureAlone?.({ ...item, "card-metric": spec }, beside(...cards));
  return [measured?.outcome, measured?.words, measured?.at.start.line];
};

const other = cardOf(
  "support/MODEL_CARD.md",
  "# Other\n\n## Evaluation\n\n| Metric | Value |\n| --- | --- |\n| AUC | 0.8 |\n",
);

describe("a metric that a card claims", () => {
  test.each<[CardMetricSpec, string, string, number]>([
    [{ name: "accuracy", dataset: "tickets-2026", "at-least": 0.95 }, "passing", "the card: 0.97 is at least 0.95", 9],
    [{ name: "Accuracy of answers", "at-least": 0.95 }, "passing", "the card: 0.97 is at least 0.95", 9],
    [
      { name: "Accuracy", dataset: "Tickets 2025", "at-least": 0.96 },
      "failing",
      "the card: 0.95 is not at least 0.96",
      13,
    ],
    [
      { name: "accuracy", "at-least": 0.9 },
      "inconclusive",
      "support/README.md claims accuracy 2 times: `dataset:` (tickets-2026, tickets-2025) tells which",
      9,
    ],
    [
      { name: "accuracy", slice: "train", "at-least": 0.9 },
      "inconclusive",
      "support/README.md claims accuracy, but not for train",
      9,
    ],
    [
      { name: "bleu", "at-least": 0.9 },
      "inconclusive",
      "support/README.md claims no bleu; it claims accuracy, Accuracy of answers, wer, Deflection, Tone (%)",
      9,
    ],
    [{ name: "wer", "at-most": 25, unit: "%" }, "passing", "the card: 24.88 % is at most 25", 14],
    [
      { name: "deflection", "at-least": 0.4, unit: "share" },
      "inconclusive",
      "support/README.md gives Deflection in per cent, and the item counts in share",
      9,
    ],
    [
      { name: "deflection", "at-least": 0.4 },
      "inconclusive",
      "support/README.md gives Deflection in per cent, and the item states no unit",
      9,
    ],
    [{ name: "deflection", "at-least": 40, unit: "percent" }, "passing", "the card: 41.5 percent is at least 40", 23],
    [
      { name: "tone (%)", "at-least": 0.9, unit: "share" },
      "inconclusive",
      "support/README.md gives Tone (%) in per cent, and the item counts in share",
      9,
    ],
    [{ name: "wer" }, "inconclusive", "the card: no threshold is stated", 14],
  ])("%j is %s: %s", (spec, outcome, words, line) => {
    expect(alone(spec)).toEqual([outcome, words, line]);
  });

  test("of several cards one has to be named", () => {
    const spec = { name: "auc", "at-least": 0.7 };
    expect(alone(spec, {}, [answers, other]).slice(0, 2)).toEqual([
      "inconclusive",
      "there are 2 model cards: `card:` tells which (support/MODEL_CARD.md, support/README.md)",
    ]);
    expect(alone({ ...spec, card: "MODEL_CARD.md" }, {}, [answers, other])).toEqual([
      "passing",
      "the card: 0.8 is at least 0.7",
      7,
    ]);
    expect(alone({ ...spec, card: "../MODEL_CARD.md" }, {}, [answers]).slice(0, 2)).toEqual([
      "inconclusive",
      "MODEL_CARD.md is no model card of this system; these are read: support/README.md",
    ]);
    expect(alone({ ...spec, card: "../../card.md" }).slice(0, 2)).toEqual([
      "inconclusive",
      "the card ../../card.md leaves the repository",
    ]);
    expect(alone(spec, {}, []).slice(0, 2)).toEqual(["inconclusive", "there is no model card that is read"]);
  });

  test("a card tells no samples", () => {
    expect(alone({ name: "wer", "at-most": 25 }, { "at-least-n": 10 }).slice(0, 2)).toEqual([
      "inconclusive",
      "the card: at least 10 samples are asked for, and their number is not stated",
    ]);
  });
});

describe("held to its results", () => {
  const results = '{ "accuracy": 0.91, "wer": 24.88, "rounded": 0.9687, "runs": "ten", "auc": NaN }';
  const compare = (spec: CardMetricSpec, path = "support/evals/results.json", item: EvidenceItem = {}) =>
    cardMetric.measure({ ...item, "card-metric": spec }, madeFile(path, results), beside(answers));
  const file = "evals/results.json";
  const best = { name: "accuracy", dataset: "tickets-2026" };

  test.each<[CardMetricSpec, string, string]>([
    [
      { ...best, matches: { file, pointer: "/accuracy" } },
      "failing",
      "the card claims accuracy 0.97, and support/evals/results.json#/accuracy shows 0.91",
    ],
    [
      { ...best, matches: { file, pointer: "/rounded", tolerance: 0.0013 } },
      "passing",
      "the card's 0.97 is what support/evals/results.json#/rounded shows",
    ],
    [
      { ...best, matches: { file, pointer: "/rounded", tolerance: 0.001 } },
      "failing",
      "the card claims accuracy 0.97, and support/evals/results.json#/rounded shows 0.9687 (more than 0.001 apart)",
    ],
    [
      { ...best, "at-least": 0.98, matches: { file, pointer: "/rounded", tolerance: 0.01 } },
      "failing",
      "the card: 0.97 is not at least 0.98, as support/evals/results.json#/rounded shows",
    ],
    [
      { name: "wer", unit: "%", "at-most": 30, matches: { file, pointer: "/wer" } },
      "passing",
      "the card: 24.88 % is at most 30, as support/evals/results.json#/wer shows",
    ],
    [
      { ...best, matches: { file, pointer: "/runs" } },
      "inconclusive",
      "ten at support/evals/results.json#/runs is no number",
    ],
    [
      { ...best, matches: { file, pointer: "/auc" } },
      "inconclusive",
      "NaN at support/evals/results.json#/auc is no number",
    ],
    [{ ...best, matches: { file, pointer: "/f1" } }, "inconclusive", "support/evals/results.json holds nothing at /f1"],
    [
      { name: "accuracy", matches: { file, pointer: "/accuracy" } },
      "inconclusive",
      "support/README.md claims accuracy 2 times: `dataset:` (tickets-2026, tickets-2025) tells which",
    ],
  ])("%j is %s: %s", (spec, outcome, words) => {
    const measured = compare(spec);
    expect([measured.outcome, measured.words]).toEqual([outcome, words]);
    expect(measured.contradiction).toBe(words.startsWith("the card claims") ? words : undefined);
  });

  test("a mismatch stands on the card's line", () => {
    const { at } = compare({ ...best, matches: { file, pointer: "/accuracy" } });
    expect([at.path, at.start]).toEqual(["support/README.md", { line: 9, column: 65 }]);
  });

  test("a card proves nothing of itself", () => {
    const { outcome, words } = compare({ ...best, matches: { file: "README.md", pointer: "" } }, "support/README.md");
    expect([outcome, words]).toEqual(["inconclusive", "the results file is the card itself"]);
  });

  test("a bare match says nothing of samples", () => {
    const spec = { ...best, matches: { file, pointer: "/rounded", tolerance: 0.01 } };
    expect(compare(spec, "support/evals/results.json", { "at-least-n": 5 }).outcome).toBe("inconclusive");
  });
});
