import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import { product } from "../src/product.ts";
import { run } from "../src/run.ts";
import { attacks } from "./evasions/attacks.ts";
import { anyDesk, type Desk, repositoryOf } from "./evasions/desk.ts";
import { gateEdits } from "./evasions/gate-edits.ts";
import { recordEdits } from "./evasions/record-edits.ts";
import { stories } from "./stories.ts";

const evasions = stories().filter(({ name }) => name.startsWith("evasion-"));

describe("what a pull request may try", () => {
  test.each(attacks)("$tried", ({ stories: told, tests, later }) => {
    const names = new Set(evasions.map(({ name }) => name.slice("evasion-".length)));
    expect(told.filter((name) => !names.has(name))).toEqual([]);
    expect(tests.filter((path) => !existsSync(fileURLToPath(new URL(path, import.meta.url))))).toEqual([]);
    expect(told.length + tests.length + later.length).toBeGreaterThan(0);
  });

  test("every story of an evasion belongs to an attack", () => {
    const told = new Set(attacks.flatMap((attack) => attack.stories));
    expect(evasions.filter(({ name }) => !told.has(name.slice("evasion-".length))).map(({ name }) => name)).toEqual([]);
  });

  test("every story of an evasion is blocked, but for what the report can only say", () => {
    const passing = evasions.filter(({ outcome }) => outcome !== "block").map(({ name }) => name);
    expect(passing).toEqual(["evasion-evidence-file-edited", "evasion-evidence-shrunk", "evasion-review-date-alone"]);
  });
});

const reviewed = (base: Desk, head: Desk): Promise<Report> => {
  const [before, after] = [repositoryOf(base), repositoryOf(head)];
  const rules = { repository: before, source: "base", config: null, policies: null } as const;
  const gate = "pull-request" as const;
  return run({ base: before, head: after, rules, gate, today: "2026-11-21", simulated: true }, product);
};

describe("one edit that makes a record less strict", () => {
  test("finds nothing to say where nothing is edited", async () => {
    await fc.assert(
      fc.asyncProperty(anyDesk, async (desk) => {
        const { verdict, findings } = await reviewed(desk, desk);
        expect([verdict.outcome, findings.filter(({ effect }) => effect !== "note")]).toEqual(["pass", []]);
      }),
      { seed: 23_894, numRuns: 10 },
    );
  });

  test.each(Object.entries({ ...recordEdits, ...gateEdits }))("%s: it never passes", async (_name, edit) => {
    await fc.assert(
      fc.asyncProperty(anyDesk, fc.nat({ max: 2 }), async (desk, seed) => {
        const head = edit(desk, seed);
        if (head === null) throw new Error("There is nothing to edit.");
        expect((await reviewed(desk, head)).verdict.outcome).not.toBe("pass");
      }),
      { seed: 23_894, numRuns: 3 },
    );
  });
});
