import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardSections, type ModelCard } from "../../src/domain/model-card.ts";
import { readCard } from "../../src/read/cards/index.ts";
import { sectionsNamed } from "../../src/read/cards/section-names.ts";

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../fixtures/documents/cards", name), "utf8");

/** The line of the first one that holds a text, as `grep -n` counts. */
const lineOf = (text: string, wanted: string): number =>
  text.split("\n").findIndex((line) => line.includes(wanted)) + 1;

const states = (card: ModelCard | null): Record<string, readonly [string, number]> =>
  Object.fromEntries(cardSections.map((name) => [name, stateOf(card, name)]));

const stateOf = (card: ModelCard | null, name: (typeof cardSections)[number]): readonly [string, number] => {
  const section = card?.sections[name];
  return [section?.state ?? "none", section?.at.start.line ?? 0];
};

describe("a Hugging Face card", () => {
  const text = fixture("lender.md");
  const { value: card, faults } = readCard("README.md", text);

  test("every section is found where it stands", () => {
    expect(faults).toEqual([]);
    expect(card?.format).toBe("huggingface");
    expect(states(card)).toEqual({
      identity: ["present", lineOf(text, "- name: Retail")],
      owners: ["present", lineOf(text, "**Developed by:**")],
      licence: ["present", lineOf(text, "license: apache-2.0")],
      "intended-use": ["present", lineOf(text, "Intended uses & limitations")],
      "out-of-scope-use": ["present", lineOf(text, "### Out-of-scope use")],
      limitations: ["present", lineOf(text, "Intended uses & limitations")],
      "training-data": ["present", lineOf(text, "datasets:")],
      evaluation: ["present", lineOf(text, "value: 0.81")],
      environment: ["present", lineOf(text, "co2_eq_emissions:")],
      version: ["present", lineOf(text, "**Model version:**")],
    });
  });

  test("its words are without comments, placeholders and what belongs to other sections", () => {
    expect(card?.sections["intended-use"].text).toBe(
      "Ranks consumer loan applications for an underwriter, who decides.",
    );
    expect(card?.sections.owners.text).toBe("Credit risk team, credit-risk@example.org");
    expect(card?.sections.limitations.text).toBe(
      "Ranks consumer loan applications for an underwriter, who decides.\n" +
        "Scores of applicants under 21 vary more than those of others.",
    );
  });

  test("the numbers of the model index and of simple tables", () => {
    expect(card?.metrics.map(({ at, ...metric }) => ({ ...metric, line: at.start.line }))).toEqual([
      { name: "auc", value: 0.81, dataset: "Holdout 2026", slice: "test", line: lineOf(text, "value: 0.81") },
      {
        name: "Area under the curve",
        value: 0.81,
        dataset: "Holdout 2026",
        slice: "test",
        line: lineOf(text, "value: 0.81"),
      },
      { name: "Approval gap", value: 0.07, slice: "age", line: lineOf(text, "Approval gap") },
      { name: "Recall", value: 91.5, slice: "all", line: lineOf(text, "Recall") },
      { name: "AUC", value: 0.81, dataset: "Holdout 2026", line: lineOf(text, "**0.81**") },
    ]);
    expect(card?.metrics[3]?.at).toEqual({
      path: "README.md",
      start: { line: lineOf(text, "Recall"), column: 12 },
      end: { line: lineOf(text, "Recall"), column: 18 },
      excerpt: "| Recall | 91.5 % | all |",
    });
  });
});

describe("a plain card with HTML, labels and several languages", () => {
  const text = fixture("hospital.md");
  const { value: card, faults } = readCard("docs/MODEL_CARD.md", text);

  test("every section is found where it stands", () => {
    expect(faults).toEqual([]);
    expect(card?.format).toBe("markdown");
    expect(states(card)).toEqual({
      identity: ["present", 1],
      owners: ["present", lineOf(text, "**Contact:**")],
      licence: ["present", lineOf(text, "**License**")],
      "intended-use": ["present", lineOf(text, "What is the intended use")],
      "out-of-scope-use": ["present", lineOf(text, "<h2>Out of scope</h2>")],
      limitations: ["present", lineOf(text, "<summary>Limitations</summary>")],
      "training-data": ["empty", lineOf(text, "# Daten")],
      evaluation: ["present", lineOf(text, "Evaluation")],
      environment: ["absent", 1],
      version: ["present", lineOf(text, "<td>Version</td>")],
    });
  });
});

describe("a template that nobody filled in", () => {
  const text = fixture("help-desk-template.md");
  const { value: card, faults } = readCard("README.md", text);

  test("is there, and says nothing", () => {
    expect(Object.values(states(card)).map(([state]) => state)).toEqual([
      "empty",
      "absent",
      "empty",
      "empty",
      "absent",
      "empty",
      "absent",
      "empty",
      "empty",
      "absent",
    ]);
    expect(faults.map(({ rule, place, at }) => [rule, place, at.start.line])).toEqual([["unreadable", "license", 2]]);
  });
});

describe("headings", () => {
  test.each([
    ["Bias, Risks, and Limitations", "limitations"],
    ["4. Riesgos y controles", "limitations"],
    ["Limitações e vieses", "limitations"],
    ["⚠️ Ethical considerations:", "limitations"],
    ["What are the limitations of the help desk? How can users minimize them?", "limitations"],
    ["Intended uses & limitations", "intended-use limitations"],
    ["Uses", "intended-use"],
    ["Downstream Use [optional]", "intended-use"],
    ["Uso previsto", "intended-use"],
    ["Out-of-Scope Use", "out-of-scope-use"],
    ["Misuse, Malicious Use, and Out-of-Scope Use", "out-of-scope-use"],
    ["Uses and misuses", "intended-use out-of-scope-use"],
    ["Training Data", "training-data"],
    ["Testing Data, Factors & Metrics", "evaluation"],
    ["Training and evaluation data", "training-data evaluation"],
    ["Avaliação", "evaluation"],
    ["Évaluation", "evaluation"],
    ["性能评估", "evaluation"],
    ["라이선스", "licence"],
    ["License and where to send questions", "owners licence"],
    ["Environmental Impact", "environment"],
    ["Model Card Contact", "owners"],
    ["Version history", "version"],
    ["Framework versions", ""],
    ["How to use", ""],
    ["Training procedure", ""],
    ["Data and resource specification for deployment", ""],
    ["Risky business", ""],
  ])("%s", (title, wanted) => {
    expect(sectionsNamed(title).join(" ")).toBe(wanted);
  });
});

describe("what is no content", () => {
  const stateUnder = (text: string): string | undefined =>
    readCard("MODEL_CARD.md", `# Ward triage\n\n## Limitations\n\n${text}\n`).value?.sections.limitations.state;

  test.each([
    ["nothing", ""],
    ["a template's comment", "<!-- Describe the risks. -->"],
    ["a mark", "[More Information Needed]"],
    ["a linked mark", "[More Information Needed](https://example.org)"],
    ["a word", "TBD"],
    ["a list of them", "- TODO\n- N/A"],
    ["raw Jinja", '{{ bias_risks | default("[More Information Needed]", true) }}'],
    ["a label with nothing", "**Known risks:** none"],
    ["rules and marks", "---\n\n...\n"],
  ])("%s", (_, text) => {
    expect(stateUnder(text)).toBe("empty");
  });

  test.each([
    ["a sentence", "Trained on one hospital."],
    ["a label with words", "**Known risks:** one hospital"],
    ["a heading within", "### Bias\n\nOne hospital."],
    ["a table", "| Risk | Seen |\n|---|---|\n| Age | yes |"],
    ["code", "```\nscore < 0.2\n```"],
  ])("but %s is", (_, text) => {
    expect(stateUnder(text)).toBe("present");
  });
});

describe("other formats", () => {
  test.each(["model_card.yaml", "model_card.json", "card.cdx.json", "card.html"])(
    "%s is unread, not absent",
    (path) => {
      const { value, faults } = readCard(path, "{}");
      expect(value).toBeNull();
      expect(faults.map(({ rule, place, cut, at }) => [rule, place, cut, at.path])).toEqual([
        ["unread-format", "1", null, path],
      ]);
    },
  );
});

test("no card makes it throw", { timeout: 60_000 }, () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "---\n",
      "license: mit\n",
      "model-index:\n- results:\n  - metrics:\n    - value: 1\n      type: 2\n",
      "datasets: {a: [b]}\n",
      "## Evaluation\n",
      "| Metric | Value |\n|-|-|\n| a | 1 |\n",
      "# Uses\n",
      "**License:**",
      "<h2>Bias</h2>\n",
      "\n\n",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const { value, faults } = readCard("README.md", pieces.join(""));
      expect(value !== null || faults.length > 0).toBe(true);
    }),
    { seed: 23894, numRuns: 2000 },
  );
});
