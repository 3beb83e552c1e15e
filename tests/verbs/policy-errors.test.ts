import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, writeFiles } from "./command.ts";
import { manifest } from "./lending.ts";

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

  // Every rule of the fixture is named after what is wrong with it; what only `policy lint` looks at is left out.
  test("is told of every rule", () => {
    const rules = [...wrong.matchAll(/^ {2}- id: ([a-z-]+)/gm)].map(([, id]) => id ?? "");
    const silent = rules.filter((id) => !told.includes(`rules[${id}]`));
    expect(silent).toEqual(["unknown-clause"]);
  });
});
