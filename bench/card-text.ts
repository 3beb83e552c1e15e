import { pick, seeded } from "./seed.ts";

const words =
  "score applicant loan group underwriter quarter income record model sample region branch decision threshold year".split(
    " ",
  );
const headings = [
  "Model details",
  "Intended use",
  "Out-of-scope use",
  "Bias, risks and limitations",
  "Training data",
  "Evaluation",
  "Environmental impact",
  "Contact",
];

const top = `---
license: apache-2.0
language: [en]
tags: [tabular, lending]
datasets:
  - harbour/applications
---

# Model card for consumer loans
`;

/** A model card of about 14 kB as people write them: front matter, headings, lists, a table, code and links. */
export function cardText(): string {
  const random = seeded(14);
  const word = (): string => pick(random, ["the", ...words]);
  const sentence = (): string => `The ${Array.from({ length: 14 }, word).join(" ")}.`;
  const paragraph = (): string => Array.from({ length: 4 }, sentence).join("\n");
  const list = (): string =>
    Array.from({ length: 5 }, () => `- **${word()}**: ${sentence()} See [${word()}](docs/notes.md).`).join("\n");
  const rows = Array.from({ length: 8 }, () => `| ${word()} | 0.${Math.floor(random() * 90) + 10} | ${word()} |`);
  const table = ["| Metric | Value | Group |", "| --- | ---: | --- |", ...rows].join("\n");
  const code = "```python\nscore = model.predict(applications)\n```";
  const section = (heading: string): string =>
    [`## ${heading}`, paragraph(), list(), "### In detail", paragraph(), heading === "Evaluation" ? table : code].join(
      "\n\n",
    );
  return `${top}\n${headings.map(section).join("\n\n")}\n`;
}
