import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importText } from "../../src/import/index.ts";
import { noMapping } from "../../src/import/mapping.ts";
import { readDocument } from "../../src/read/document.ts";

const read = (path: string): string => readFileSync(path, "utf8");
const exported = read("fixtures/exports/lender.csv");

test("what was exported as CSV is imported as the same risks", () => {
  const { value, faults } = importText("register.csv", exported, noMapping);
  expect(faults).toEqual([]);
  const record = readDocument("ai-risk.yml", read("fixtures/systems/lender/ai-risk.yml")).value?.value as {
    system: { id: string };
    risks: unknown;
  };
  const written = readDocument("ai-risk.yml", value?.text ?? "").value?.value;
  expect(written).toEqual({ version: 1, system: { id: record.system.id }, risks: record.risks });
  expect(value).toMatchObject({ source: "own-csv", unmapped: [] });
});

test("a level that the table shows and that is computed otherwise is told with both", () => {
  const changed = exported.replace('"monitored","high","medium","medium"', '"monitored","low","medium","medium"');
  const before = importText("register.csv", exported, noMapping).value?.scores ?? [];
  const after = importText("register.csv", changed, noMapping).value?.scores ?? [];
  expect(before).toEqual([]);
  expect(after.map(({ risk, what, theirs, ours }) => ({ risk, what, theirs, ours }))).toEqual([
    { risk: "ML-01", what: "inherent level (computed)", theirs: "low", ours: "high" },
  ]);
});

test("of several systems somebody has to name one", () => {
  const [head = "", ...rows] = exported.trimEnd().split("\r\n");
  const both = [head, ...rows, ...rows.map((row) => row.replace('"member-loans"', '"branch-loans"'))].join("\r\n");
  const { value, faults } = importText("register.csv", both, noMapping);
  expect(value).toBeNull();
  expect(faults.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
    "register.csv describes several systems (member-loans, branch-loans); a manifest is about one. Name one of them: `--system ID`.",
  ]);
  const one = importText("register.csv", both, { ...noMapping, system: "branch-loans" });
  expect(one.value).toMatchObject({ risks: 8, manifest: { system: { id: "branch-loans" } } });
});

test("a plan of action that was exported gives each risk its own id back", () => {
  const { value } = importText("plan.json", read("fixtures/exports/lender.oscal-poam.json"), noMapping);
  const risks = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => expect.objectContaining({ id: `ML-0${number}` }));
  expect(value?.manifest).toMatchObject({ risks });
});
