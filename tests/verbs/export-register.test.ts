import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readOwnCsv } from "../../src/import/own-csv.ts";
import { makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { isBom } from "../render/exports/validators.ts";
import { command, writeFiles } from "./command.ts";

const today = ["--today", "2026-11-21"] as const;
const systems = resolve("fixtures/systems");
const exported = (folder: string, format: string, ...words: readonly string[]): string =>
  command(folder, "export", "--format", format, ...today, ...words).stdout;

const formats = [
  ["csv", "csv"],
  ["markdown", "register.md"],
  ["oscal-poam", "oscal-poam.json"],
  ["cyclonedx", "cyclonedx.json"],
] as const;

describe("export of the register", () => {
  test.each(formats)("writes the lender's risks as %s", async (format, ending) => {
    const { status, stdout, stderr } = command(systems, "export", "lender", "--format", format, ...today);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`../../fixtures/exports/lender.${ending}`);
  });

  test("gives BOMs that their schema takes, for every system", () => {
    for (const system of ["lender", "hospital", "logistics"])
      expect(isBom(exported(join(systems, system), "cyclonedx"))).toEqual([]);
  });

  test.each(["lender", "hospital", "logistics"])("can be read back from CSV: %s", (system) => {
    const folder = join(systems, system);
    const written = exported(folder, "csv");
    const read = readOwnCsv("risks.csv", written)?.value ?? [];
    const files = command(folder, "export", "--format", "soa-json", ...today).stdout;
    const paths: readonly string[] = JSON.parse(files).systems.map(
      (one: { system: { path: string } }) => one.system.path,
    );
    const manifests = paths.map((path) => parse(readFileSync(join(folder, path), "utf8")));
    expect(read.map(({ id, risks }) => [id, risks.map(({ risk }) => risk)])).toEqual(
      manifests.map((manifest) => [manifest.system.id, manifest.risks]),
    );
  });
});

const bakery = `version: 1
system: { id: oven-watch, owner: "@bakery/night" }
risks:
  - id: OW-1
    title: Bread burns and nobody is told
    inherent: { likelihood: possible, consequence: minor }
    treatment:
      status: implemented
      controls:
        - id: second-nose
          role: key
          evidence:
            - { metric: { file: evals/drift.json, pointer: /psi }, preset: psi, max-age: 90d }
            - { metric: { file: evals/drift.json, pointer: /psi, at-most: 0.1 }, preset: psi, max-age: 90d }
`;

describe("what is written", () => {
  test("leaves out the bounds that a preset gives, as the manifest does", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "ai-risk.yml": bakery });
    const read = readOwnCsv("risks.csv", exported(folder, "csv"))?.value;
    expect(read?.map(({ risks }) => risks.map(({ risk }) => risk))).toEqual([parse(bakery).risks]);
  });

  test.each(formats)("is the same again, and names its revision: %s", (format) => {
    const repository = makeRepository();
    repository.write("ai-risk.yml", bakery);
    const first = repository.commit("A register", "2026-11-02");
    repository.write("ai-risk.yml", bakery.replace("Bread burns", "Rolls burn"));
    repository.commit("Rolls", "2026-11-09");
    const once = exported(repository.folder, format, "--head", first);
    expect(once).toBe(exported(repository.folder, format, "--head", "HEAD~1"));
    expect(once).toContain("Bread burns");
    if (format !== "csv") expect(once).toContain(first.slice(0, 12));
  });
});
