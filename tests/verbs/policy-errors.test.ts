import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict, writeFiles } from "./command.ts";
import { lender, manifest, policy } from "./lending.ts";

const folder = fileURLToPath(new URL("../../fixtures/documents/policies", import.meta.url));
const wrong = readFileSync(join(folder, "wrong.yml"), "utf8");
const told = readFileSync(join(folder, "wrong.txt"), "utf8");

/** A repository with the policy that has one of everything wrong. */
function wrongFolder(): string {
  const made = temporaryFolder();
  writeFiles(made, { "wrong.yml": wrong, "ai-risk.yml": manifest });
  return made;
}

describe("a policy with one of everything that can be wrong", () => {
  test("is refused with each place, its line, and the nearest name", () => {
    expect(command(wrongFolder(), "policy", "test", "wrong.yml")).toEqual({ status: 2, stdout: "", stderr: told });
  });

  test("gives no verdict, and says the same", () => {
    const checked = command(wrongFolder(), "check", "--policy", "wrong.yml", "--today", "2026-11-21");
    expect(checked).toEqual({ status: 2, stdout: "", stderr: told });
  });

  test("is told by its first place where JSON is asked for", () => {
    const { stdout, stderr } = command(wrongFolder(), "policy", "test", "wrong.yml", "--format", "json");
    const [message = "", help = ""] = told.split("\n");
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      error: { code: "bad-policy", message: message.replace("no verdict: ", ""), help: help.trim() },
    });
    expect(stderr).toBe(told);
  });

  // Every rule of the fixture is named after what is wrong with it.
  test("is told of every rule", () => {
    const rules = [...wrong.matchAll(/^ {2}- id: ([a-z-]+)/gm)].map(([, id]) => id ?? "");
    expect(rules.filter((id) => !told.includes(`rules[${id}]`))).toEqual([]);
  });
});

describe("a policy with several things wrong in one rule", () => {
  const atOnce = (name: string): string => readFileSync(join(folder, name), "utf8");

  test("is told all of it at once, whatever its `for` and its `level` say", () => {
    const made = temporaryFolder();
    writeFiles(made, { "at-once.yml": atOnce("at-once.yml") });
    const refused = { status: 2, stdout: "", stderr: atOnce("at-once.txt") };
    expect(command(made, "policy", "test", "at-once.yml")).toEqual(refused);
  });
});

describe("a clause that the catalogue does not have", () => {
  const path = ".github/ai-risk-gate/policies/lending.yml";
  const refused = noVerdict(
    `${path}:44:15: \`rules[register-filled].clauses[0]\` of ${path} names the clause \`iso-23894:6.4.9\`, which the catalogue does not have.`,
    "Did you mean `iso-23894:6.4.1`? The catalogue has edition 2023 of iso-23894.",
    ["    44 │ clauses: [iso-23894:6.4.9]", "       │           ^^^^^^^^^^^^^^^"],
  );

  test.each([
    ["check", "--today", "2026-11-21"],
    ["policy", "test"],
    ["policy", "show", path],
    ["policy", "show", "lending"],
    ["explain", "lending/risk-owned"],
  ])("gives no verdict: %s %s", (...words) => {
    const made = temporaryFolder();
    writeFiles(made, { ...lender, [path]: policy.replace("iso-23894:6.4.2", "iso-23894:6.4.9") });
    expect(command(made, ...words)).toEqual(refused);
  });
});
