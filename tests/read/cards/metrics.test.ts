import { expect, test } from "vitest";
import { readCard } from "../../../src/read/cards/index.ts";

const card = { model_details: { name: "Ward triage" }, intended_use: "Sorts calls." };

/** The numbers that a card in JSON shows under a key: `NAME = VALUE [of DATA SET] [in SLICE] at PLACE`. */
const numbersIn = (results: unknown, key = "evaluation"): readonly string[] => {
  const { value } = readCard("model_card.json", JSON.stringify({ ...card, [key]: results }));
  return (value?.metrics ?? []).map(({ name, value: number, dataset, slice }) =>
    [`${name} = ${number}`, dataset && `of ${dataset}`, slice && `in ${slice}`].filter(Boolean).join(" "),
  );
};

test.each<[string, unknown, readonly string[]]>([
  ["a measure and its value", { type: "auc", value: 0.81 }, ["auc = 0.81"]],
  [
    "whatever the keys",
    [
      { metric: "auc", score: 0.81 },
      { measure: "wer", result: 7 },
    ],
    ["auc = 0.81", "wer = 7"],
  ],
  ["of a segment", { name: " auc ", value: 1, data: " May ", segment: "old" }, ["auc = 1 of May in old"]],
  ["of a type", { metric_type: "auc", value: 0.81 }, ["auc = 0.81"]],
  ["in longer keys", { metric_name: "auc", metric_value: 0.81 }, ["auc = 0.81"]],
  [
    "with a data set and a group",
    { name: "auc", value: 1, dataset: "Ward 4", slice: "women" },
    ["auc = 1 of Ward 4 in women"],
  ],
  ["with a data set that is described", { name: "auc", value: 1, data: { name: "Ward 4" } }, ["auc = 1 of Ward 4"]],
  ["with a task and a split", { name: "auc", value: 1, task: "triage", split: "test" }, ["auc = 1 of triage in test"]],
  ["a benchmark that is the measure", { benchmark: "MMLU", value: 71 }, ["MMLU = 71"]],
  ["a subgroup and a test set", { type: "auc", value: 1, test_set: "May", subgroup: "old" }, ["auc = 1 of May in old"]],
  ["a name of spaces is none", { type: " ", name: "auc", value: 1, dataset: " " }, ["auc = 1"]],
  ["numbers by measure", { auc: 0.81, recall: 0.9 }, ["auc = 0.81", "recall = 0.9"]],
  ["by data set and measure", { holdout: { may: { auc: 0.81 } } }, ["auc = 0.81 of holdout / may"]],
  [
    "by measure and group",
    { auc: { women: 0.8, men: { old: 0.7 } } },
    ["auc = 0.8 in women", "auc = 0.7 in men / old"],
  ],
  ["by group and measure", { holdout: { by_group: { women: { auc: 0.8 } } } }, ["auc = 0.8 of holdout in women"]],
  ["by measure, value and group", { auc: { value: 0.8, groups: { women: 0.7 } } }, ["auc = 0.8", "auc = 0.7 in women"]],
  ["under metrics any name is one", { metrics: { triage_delay: 4 } }, ["triage_delay = 4"]],
  [
    "under key metrics as well",
    { key_metrics: { triage_delay: 4 }, clinical_benchmarks: { delay: 5 } },
    ["triage_delay = 4", "delay = 5"],
  ],
  ["metrics are no data set", { metrics: { auc: 0.8 } }, ["auc = 0.8"]],
  ["elsewhere a number that is no measure is none", { triage_delay: 4 }, []],
  [
    "what is about a measurement",
    {
      metrics: {
        auc: 0.8,
        threshold: 0.5,
        decision_thresholds: 2,
        lower_bound: 0.7,
        lower: 0.7,
        upper: 0.9,
        upper_bound: 0.9,
        thresholds: 0.5,
        confidence: 95,
        confidence_level: 95,
        ci_low: 0.7,
        n: 80,
        support: 80,
        count: 80,
        sample_size: 80,
        test_size: 80,
        sample: 80,
        std: 0.1,
        num_calls: 80,
        samples: 80,
        std_dev: 0.1,
        seed: 7,
        year: 2026,
        version: 3,
        rank: 1,
        order: 1,
        index: 0,
        id: 4,
      },
    },
    ["auc = 0.8"],
  ],
  ["numbers in words", { auc: "0.81", recall: "91.5 %", wer: "good" }, ["auc = 0.81"]],
  ["a number by itself", 0.81, []],
  ["a list of numbers", [0.81, 0.9], []],
])("%s", (_, results, expected) => {
  expect(numbersIn(results)).toEqual(expected);
});

test("numbers elsewhere are none, and a key that is the evaluation is no measure", () => {
  expect([numbersIn({ auc: 0.81 }, "training_data"), numbersIn({ auc: 0.8 }, "quantitative_analyses")]).toEqual([
    [],
    ["auc = 0.8"],
  ]);
});

test("a number is located where it stands", () => {
  const text =
    "intended_use: Sorts calls.\nevaluation:\n  - { type: auc, value: 0.81 }\n  - recall:\n      women: 0.9\n";
  expect(readCard("model_card.yaml", text).value?.metrics.map(({ at }) => at)).toEqual([
    {
      path: "model_card.yaml",
      start: { line: 3, column: 25 },
      end: { line: 3, column: 29 },
      excerpt: "  - { type: auc, value: 0.81 }",
    },
    {
      path: "model_card.yaml",
      start: { line: 5, column: 14 },
      end: { line: 5, column: 17 },
      excerpt: "      women: 0.9",
    },
  ]);
});
