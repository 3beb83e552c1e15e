import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository } from "../adapters/repositories.ts";
import { bundleFile, root } from "../bundle.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const [, folder = "", commands = "", shown = ""] =
  /<!-- run: (\S+) -->\n```sh\n(.*?)```\n\n```text\n(.*?)```\n/s.exec(readme) ?? [];

/** A command as it is typed, its lines joined. */
const typed = commands
  .replaceAll(/ \\\n */g, " ")
  .split("\n")
  .filter((line) => line !== "");

const anyNumber = (text: string): string => text.replaceAll(/\d+/g, "N");

test("the README's way to a first verdict is one", () => {
  const repository = makeRepository();
  cpSync(join(root, folder), repository.folder, { recursive: true });
  repository.commit("What we have");
  const node = JSON.stringify(process.execPath);
  const script = [`ai-risk-gate() { ${node} ${JSON.stringify(bundleFile("cli"))} "$@"; }`, ...typed];
  const person = { NAME: "Ines", EMAIL: "ines@clinic.example" };
  const names = ["AUTHOR", "COMMITTER"].flatMap((role) =>
    Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
  );
  const environment = { PATH: process.env["PATH"], HOME: repository.folder, GIT_CONFIG_GLOBAL: "/dev/null" };
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script.join("\n")], {
    cwd: repository.folder,
    encoding: "utf8",
    env: { ...environment, GIT_CONFIG_NOSYSTEM: "1", ...Object.fromEntries(names) },
  });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining("no verdict")]);
  const verdict = stdout.slice(stdout.search(/^(?:PASS|WARN|BLOCK) /m));
  expect(anyNumber(verdict)).toContain(anyNumber(shown));
  expect(repository.git("ls-tree", "-r", "--name-only", "HEAD").split("\n")).toEqual([
    ".github/ai-risk-gate/config.yml",
    ".github/workflows/ai-risk.yml",
    "MODEL_CARD.md",
    "ai-risk.yml",
    "requirements.txt",
    "risk_register.csv",
  ]);
});
