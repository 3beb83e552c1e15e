import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readIn, shown } from "./desk.ts";

test("the example of the documentation is read as it stands", async () => {
  const page = readFileSync("docs/manifest.md", "utf8").split("### A register as the risk list")[1] ?? "";
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? "";
  const { faults, systems } = await readIn({
    "ai-risk.yml": `version: 1\nsystem: { id: leave-desk }\n${block("yaml")}`,
    "RISK_REGISTER.md": block("markdown"),
  });
  expect(faults.map(shown)).toEqual([]);
  expect(systems[0]?.manifest.risks).toEqual([
    {
      id: "LD-01",
      title: "An answer is wrong and somebody loses days of leave",
      owner: "@dana",
      inherent: { likelihood: "possible", consequence: "minor", basis: "expert" },
      treatment: {
        plan: "Quote the paragraph beside each answer.",
        options: ["change-likelihood"],
        status: "planned",
        due: "2026-12-15",
      },
      "x-score": "6",
    },
    {
      id: "LD-02",
      title: "Sick notes are read by everybody in the office",
      owner: "@dana",
      inherent: { likelihood: "unlikely", consequence: "major", basis: "expert" },
      "x-score": "8",
    },
  ]);
});
