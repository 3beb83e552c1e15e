import { expect, test } from "vitest";
import { stagePolicy } from "../../scripts/mutants/rules/try-rules.ts";
import { addDays, type Day } from "../../src/domain/day.ts";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import type { Rule } from "../../src/domain/policy.ts";
import { sceneOf } from "../../src/examples/scene.ts";
import { type ReviewInput, review } from "../../src/review.ts";

/** Days on which something of the Act begins to apply, as amended by Regulation (EU) 2026/1744. */
const dates = [
  "2025-02-02",
  "2025-08-02",
  "2026-08-02",
  "2026-12-02",
  "2027-08-02",
  "2027-12-02",
  "2028-08-02",
  "2030-08-02",
];
/** Half a year and a day before, half a year before, the day before, the day, the day after. */
const around = [-181, -180, -1, 0, 1];

const act = (changes: Readonly<Record<string, Value>>): ValueMap =>
  Object.fromEntries(Object.entries(changes).map(([key, value]) => [`system.eu-ai-act.${key}`, value]));
const generates: ValueMap = { "system.kinds": ["generative"], ...act({ class: "limited", basis: ["Article 50"] }) };
const unregistered = act({ registration: null });
const model = act({ "general-purpose-model": true });

/** What is taken out of the sample, a town that ranks job applications, and by which rule that is found. */
const spoilt: readonly (readonly [story: string, rule: string, changes: ValueMap])[] = [
  ["nobody was taught", "literacy-supported", { attestations: null }],
  ["nobody screened it", "practices-screened", act({ screened: null })],
  ["it reads feelings at work", "no-prohibited-practice", act({ "screened.found": ["5(1)(f)"] })],
  ["a model without a file", "model-documented", model],
  ["one from before August 2025", "model-documented", { ...model, ...act({ "on-market": "2025-06-02" }) }],
  ["a chat that does not say so", "people-know-it-is-ai", generates],
  ["pictures without a mark", "output-marked", generates],
  ["some from before August 2026", "output-marked", { ...generates, ...act({ "on-market": "2026-08-01" }) }],
  ["nothing holds abuse back", "abuse-held-back", generates],
  ["it is not registered", "registered", unregistered],
  ["out of Annex III, unregistered", "exemption-registered", letOut()],
  ["nobody can stop it", "overseen-by-people", { "system.oversight.can-stop": false }],
  [
    "nor a lift (Annex I)",
    "overseen-by-people",
    { "system.oversight.can-stop": false, ...act({ basis: ["Annex I"] }) },
  ],
  ["a town had it before", "registered", { ...unregistered, ...act({ "on-market": "2026-09-01" }) }],
  [
    "a company had it before",
    "registered",
    { ...unregistered, ...act({ "on-market": "2026-09-01", "public-body": false }) },
  ],
  [
    "and changed it in 2029",
    "registered",
    { ...unregistered, ...act({ "on-market": "2026-09-01", "public-body": false, changed: "2029-03-01" }) },
  ],
];

function letOut(): ValueMap {
  const exemption = { condition: "preparatory-task", profiling: false, assessment: "docs/rights.md" };
  return { ...unregistered, ...act({ class: "minimal", exemption }) };
}

const staged = await stagePolicy("policies", "eu-ai-act.yml");

test("what is missing is a note when its day is far, a warning when it is near, and blocks from then on", async () => {
  const rows = await Promise.all(
    spoilt.map(async ([story, rule, set]) => {
      const example = { why: story, set, today: "2026-11-21", gate: "release" } as const;
      const scene = await sceneOf(ruleNamed(rule), example, staged.stage);
      return `${story.padEnd(31)}${dates.map((date) => levelsAround(date, scene)).join("  ")}`;
    }),
  );
  expect([`${"".padEnd(31)}${dates.join(" ")}`, ...rows]).toEqual(table);
});

test("a pull request that takes it away is told the same, and one that found it missing is not blocked", async () => {
  const stories: readonly (readonly [rule: string, date: Day, changes: ValueMap])[] = [
    ["practices-screened", "2025-02-02", act({ screened: null })],
    ["logs-kept-half-a-year", "2027-12-02", { "system.logging.kept": "90d" }],
    ["overseen-by-people", "2027-12-02", { "system.oversight.can-stop": false }],
  ];
  const rows = await Promise.all(
    stories.map(async ([rule, date, set]) => {
      const example = { why: rule, set, today: "2026-11-21", gate: "pull-request" } as const;
      const introduced = await sceneOf(ruleNamed(rule), example, staged.stage);
      const inherited = await sceneOf(ruleNamed(rule), { ...example, base: set }, staged.stage);
      return [rule, levelsAround(date, introduced), levelsAround(date, inherited, "effect")].join(" ");
    }),
  );
  expect(rows).toEqual([
    "practices-screened n·w·w·B·B n·w·w·w·w",
    "logs-kept-half-a-year n·w·w·B·B n·w·w·w·w",
    "overseen-by-people n·w·w·B·B n·w·w·w·w",
  ]);
});

test.each(["2027-12-03", "2028-08-03", "2030-08-03"])(
  "nothing is found in a record kept up until %s",
  async (today) => {
    const next = addDays(today, 90);
    const clauses = ["4", "9(2)(c)", "9(5)", "14(4)(e)", "73"].map(
      (clause) => `attestations[eu-ai-act:${clause}].when`,
    );
    const set: ValueMap = {
      ...Object.fromEntries(clauses.map((place) => [place, today])),
      "system.assessment.next": next,
      "system.impact-assessments[rights].next-review": next,
      "system.impact-assessments[privacy].next-review": next,
    };
    const files = {
      "evals/gap.json": JSON.stringify({ measured: today, gap_by_age: 0.03 }),
      "evals/hidden-text.json": JSON.stringify({ measured: today, passed_through: 0 }),
    };
    const example = { why: "kept up", set, files, today, gate: "release" } as const;
    const scene = await sceneOf(ruleNamed("registered"), example, staged.stage);
    const { findings } = review({ ...scene, rules: { ...scene.rules, policies: [staged.policy] } });
    expect(findings.filter(isOfTheAct).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);

function ruleNamed(id: string): Rule {
  const rule = staged.policy.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}

/** One letter a day: what is told there. */
function levelsAround(date: Day, scene: ReviewInput, of: "level" | "effect" = "level"): string {
  const letters = around.map((days) => {
    const { findings } = review({ ...scene, today: addDays(date, days) });
    const found = findings.filter(isOfTheAct).map((one) => one[of]);
    return marks[found.join()] ?? "?";
  });
  return letters.join("·");
}

const isOfTheAct = ({ rule }: { readonly rule: string }): boolean => rule.startsWith("eu-ai-act/");

/** Note, warning, block; nothing. */
const marks: Readonly<Record<string, string>> = { note: "n", warn: "w", block: "B", "": "-" };

const table: readonly string[] = [
  "                               2025-02-02 2025-08-02 2026-08-02 2026-12-02 2027-08-02 2027-12-02 2028-08-02 2030-08-02",
  "nobody was taught              n·w·w·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "nobody screened it             n·w·w·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "it reads feelings at work      n·w·w·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "a model without a file         n·n·n·n·w  n·w·w·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "one from before August 2025    n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·w·w·B·B  w·w·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "a chat that does not say so    n·n·n·n·n  n·n·n·n·n  n·w·w·B·B  w·w·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "pictures without a mark        n·n·n·n·n  n·n·n·n·n  n·w·w·B·B  w·w·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "some from before August 2026   n·n·n·n·n  n·n·n·n·n  n·n·w·w·w  n·w·w·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "nothing holds abuse back       n·n·n·n·n  n·n·n·n·n  n·n·w·w·w  n·w·w·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B  B·B·B·B·B",
  "it is not registered           n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·w·w·w  n·w·w·B·B  B·B·B·B·B  B·B·B·B·B",
  "out of Annex III, unregistered n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·w·w·w  n·w·w·B·B  B·B·B·B·B  B·B·B·B·B",
  "nobody can stop it             n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·w·w·w  n·w·w·B·B  B·B·B·B·B  B·B·B·B·B",
  "nor a lift (Annex I)           n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·w·w·B·B  B·B·B·B·B",
  "a town had it before           n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·w·w·B·B",
  "a company had it before        -·-·-·-·-  -·-·-·-·-  -·-·-·-·-  -·-·-·-·-  -·-·-·-·-  -·-·-·-·-  -·-·-·-·-  -·-·-·-·-",
  "and changed it in 2029         n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  n·n·n·n·n  B·B·B·B·B",
];
