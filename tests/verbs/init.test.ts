import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/domain/document.ts";
import { readConfig } from "../../src/read/config.ts";
import { readDocument } from "../../src/read/document.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { makeRepository, type TestRepository, temporaryFolder } from "../adapters/repositories.ts";
import { command, writeFiles } from "./command.ts";

const card = readFileSync("fixtures/documents/cards/hospital.md", "utf8");
const manifest = "ai-risk.yml";
const config = ".github/ai-risk-gate/config.yml";
const workflow = ".github/workflows/ai-risk.yml";

/** A ward's repository before anybody has written a manifest. */
function ward(): TestRepository {
  const repository = makeRepository();
  repository.write("MODEL_CARD.md", card);
  repository.write("requirements.txt", "scikit-learn==1.5.2\nflask\n");
  repository.commit("Predict who needs a bed");
  repository.git("checkout", "--quiet", "-b", "manifest");
  return repository;
}

const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

const filesOf = ({ git }: TestRepository): readonly string[] =>
  git("ls-files", "--others", "--exclude-standard")
    .split("\n")
    .filter((path) => path !== "");

describe("init", () => {
  test("writes a manifest, a configuration and a workflow that the product's own readers take", () => {
    const repository = ward();
    const { status, stderr, stdout } = command(repository.folder, "init");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("scikit-learn in requirements.txt");
    expect(filesOf(repository)).toEqual([config, workflow, manifest]);
    const written = readDocument(manifest, textOf(repository.folder, manifest));
    expect(written.faults).toEqual([]);
    if (written.value === null) throw new Error("unread");
    const { value, faults } = readManifest(written.value, { criteria: new Map() });
    expect(faults).toEqual([]);
    expect(valueAt(written.value.value, ["system", "kinds"])).toEqual(["predictive"]);
    expect(value?.system.owner).toBeUndefined();
    expect(value?.risks.map(({ owner }) => owner)).toEqual(value?.risks.map(() => undefined));
    const settings = readDocument(config, textOf(repository.folder, config));
    expect([settings.faults, settings.value === null ? null : readConfig(settings.value).faults]).toEqual([[], []]);
    expect(textOf(repository.folder, workflow)).toBe(readFileSync("docs/workflows/basic.yml", "utf8"));
  });

  test("leaves what is there, says so, and writes the rest", () => {
    const repository = ward();
    repository.write(manifest, "# ours\n");
    const { status, stdout } = command(repository.folder, "init");
    expect(status).toBe(0);
    expect(stdout).toContain(`Left      ${manifest}, which is there already\n`);
    expect(textOf(repository.folder, manifest)).toBe("# ours\n");
    expect(filesOf(repository)).toEqual([config, workflow, manifest]);
    expect(command(repository.folder, "init").stdout).not.toContain("Wrote");
  });

  test("takes a manifest in another format for the one of its folder", () => {
    const repository = ward();
    repository.write("ai-risk.json", "{}\n");
    expect(command(repository.folder, "init").stdout).toContain("Left      ai-risk.json, which is there already\n");
    expect(filesOf(repository)).toEqual([config, workflow, "ai-risk.json"]);
  });

  test("shows with --dry-run what it would write, line by line, and writes nothing", () => {
    const repository = ward();
    const { stdout } = command(repository.folder, "init", "--dry-run", "--today", "2026-11-21");
    expect(filesOf(repository)).toEqual([]);
    command(repository.folder, "init", "--today", "2026-11-21");
    for (const path of [manifest, config, workflow])
      for (const line of textOf(repository.folder, path).split("\n")) expect(stdout).toContain(line.trim());
  });

  test("writes nothing at all where one of the files cannot be written", () => {
    const repository = ward();
    const elsewhere = temporaryFolder();
    mkdirSync(join(repository.folder, ".github"));
    symlinkSync(elsewhere, join(repository.folder, ".github/workflows"));
    const { status, stderr } = command(repository.folder, "init");
    expect(status).toBe(2);
    expect(stderr).toContain(`${workflow} would be written outside of the folder`);
    expect(filesOf(repository)).toEqual([".github/workflows"]);
  });

  test("writes the manifest alone where the folder is not the repository's root", () => {
    const repository = ward();
    repository.write("bot/requirements.txt", "openai\n");
    const { stdout } = command(repository.folder, "init", "bot");
    expect(stdout).toContain("This is not the repository's root");
    expect(filesOf(repository)).toEqual(["bot/ai-risk.yml", "bot/requirements.txt"]);
  });

  test("proposes no system for an assistant, and one where somebody says there is one", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "AGENTS.md": "# Rules\n", "package.json": '{ "dependencies": { "chai": "5" } }\n' });
    const { status, stdout } = command(folder, "init");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No AI system was found among 2 files/);
    expect(stdout).toContain("An AI coding assistant in use");
    expect(command(folder, "init", "--kind", "generative").stdout).toContain("Wrote     ai-risk.yml\n");
  });

  test("names a register, in a command only where a shell reads its name as it is", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "requirements.txt": "openai\n", "risks.csv": "id\n", "a$(id)-risk-register.csv": "id\n" });
    const told = command(folder, "init", "--dry-run").stdout.replace(/\s+/g, " ");
    expect(told).toContain("risks.csv, a risk register: `ai-risk-gate import risks.csv`");
    expect(told).toContain("a$(id)-risk-register.csv, a risk register: `ai-risk-gate import FILE`");
  });

  test("says of an unknown kind which there are", () => {
    expect(command(temporaryFolder(), "init", "--kind", "agent")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("the pull request that init begins", () => {
  function reviewed(repository: TestRepository) {
    expect(command(repository.folder, "init").status).toBe(0);
    repository.commit("Begin a manifest", new Date().toISOString().slice(0, 10));
    const { status, stdout } = command(
      repository.folder,
      "check",
      "--base",
      "main",
      "--head",
      "HEAD",
      "--format",
      "json",
    );
    return { status, report: JSON.parse(stdout) };
  }

  test("is an adoption: it warns of what is open, and nothing blocks", () => {
    const { status, report } = reviewed(ward());
    expect([status, report.adoption, report.verdict.outcome]).toEqual([0, true, "warn"]);
    const rules: readonly string[] = report.findings.map(({ rule }: { rule: string }) => rule);
    for (const open of ["system-owned", "life-cycle-stage-stated", "estimate-has-basis", "criteria-approved"])
      expect(rules).toContain(`iso-23894/${open}`);
    expect(rules.filter((rule) => rule.startsWith("integrity/"))).toEqual([]);
    // Nobody has rated them, so nothing passes for small.
    for (const { inherent, aboveAppetite } of report.systems[0].risks)
      expect([inherent.level, aboveAppetite]).toEqual(["critical", true]);
  });

  test("is one as well where the workflow was merged first", () => {
    const repository = ward();
    repository.git("checkout", "--quiet", "main");
    mkdirSync(join(repository.folder, ".github/workflows"), { recursive: true });
    writeFileSync(join(repository.folder, workflow), readFileSync("docs/workflows/basic.yml", "utf8"));
    repository.commit("Run the gate");
    repository.git("checkout", "--quiet", "-b", "later");
    const { status, report } = reviewed(repository);
    expect([status, report.adoption, report.verdict.outcome]).toEqual([0, true, "warn"]);
  });
});
