import { expect, test } from "vitest";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";

const mapping = `  from: risks.csv
  columns: { id: ID, title: Risk, inherent.likelihood: Likelihood, inherent.consequence: Impact, status: State }
  likelihood: { Low: unlikely, High: likely }
  consequence: { Low: minor, High: major }
  status: { Open: open, Over: closed }
`;
const register = `ID,Risk,Likelihood,Impact,State,Likelihood now
B-1,A child is shown a book for adults,High,Low,Open,High
`;

function repositoryOf(risks: string, rows: string) {
  const manifest = `version: 1\nsystem: { id: book-adviser, name: Book adviser, owner: "@desk" }\nrisks:\n${risks}`;
  const encoder = new TextEncoder();
  return memoryRepository(
    new Map([
      ["ai-risk.yml", encoder.encode(manifest)],
      ["risks.csv", encoder.encode(rows)],
    ]),
  );
}

/** What becomes less strict by an edit of the mapping, or of the register. */
async function loosened(risks: string, rows = register): Promise<readonly string[]> {
  const [base, head] = [repositoryOf(mapping, register), repositoryOf(risks, rows)];
  const rules = { repository: base, source: "base", config: null, policies: null } as const;
  const { findings } = await run(
    { base, head, rules, gate: "pull-request", today: "2026-11-21", simulated: true },
    product,
  );
  return findings
    .filter(({ rule }) => rule === "integrity/loosened")
    .map(({ at, message }) => `${at.path}:${at.start.line} ${message.split(";")[0] ?? ""}`);
}

test("a word that means less is told, one that means more or is new is not", async () => {
  expect(await loosened(mapping.replace("High: likely", "High: possible"))).toEqual([
    "ai-risk.yml:6 `risks.likelihood.High` becomes less strict: likely → possible",
    "risks.csv:2 `risks[B-1].inherent.likelihood` becomes less strict: likely → possible",
  ]);
  expect(await loosened(mapping.replace("Open: open", "Open: closed"))).toEqual([
    "ai-risk.yml:8 `risks.status.Open` becomes less strict: open → closed",
    "risks.csv:2 `risks[B-1].status` becomes less strict: open → closed",
  ]);
  expect(await loosened(mapping.replace("Low: unlikely", "Medium: possible, Low: likely"))).toEqual([]);
  expect(await loosened(mapping.replace("Low: unlikely, ", ""))).toEqual([]);
});

test("a level from another column is told, a column under a new heading is not", async () => {
  expect(await loosened(mapping.replace("likelihood: Likelihood,", "likelihood: Likelihood now,"))).toEqual([
    'ai-risk.yml:5 `risks.columns.inherent.likelihood` changes: Likelihood → "Likelihood now"',
  ]);
  const renamed = mapping.replace("likelihood: Likelihood,", "likelihood: How likely,");
  expect(await loosened(renamed, register.replace("Likelihood,", "How likely,"))).toEqual([]);
});
