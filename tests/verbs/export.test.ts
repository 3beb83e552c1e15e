import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict, writeFiles } from "./command.ts";
import { answered, bare, controlsIn, table } from "./statements.ts";

const today = ["--today", "2026-11-21"] as const;
const samples = resolve("policies/samples");

describe("export --format soa", () => {
  test.each([
    ["soa", "md"],
    ["soa-csv", "csv"],
    ["soa-json", "json"],
  ])("writes every control of the waterworks as %s", async (format, ending) => {
    const { status, stdout, stderr } = command(samples, "export", "waterworks", "--format", format, ...today);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`../../fixtures/exports/waterworks.soa.${ending}`);
  });

  test.each(["lender", "hospital"])("finds an answer of the %s to each control", (system) => {
    const { stdout } = command(resolve("fixtures/systems"), "export", system, "--format", "soa-json", ...today);
    const statuses = controlsIn(stdout).map(({ status }) => status);
    expect(statuses.filter((status) => status === "not-applicable")).toHaveLength(system === "lender" ? 1 : 5);
    expect(statuses.filter((status) => status !== "not-applicable" && status !== "in-place")).toEqual([]);
  });

  test("leaves out no control of a system that has answered none", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "ai-risk.yml": bare });
    const { stdout } = command(folder, "export", "--format", "soa", ...today);
    expect(stdout).toContain("38 controls: 38 not answered.");
    expect(stdout.match(/\| not answered \| not answered \| – \| – \| – \|/g)).toHaveLength(38);
  });

  test("writes the systems of a repository one after the other", () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      "bakery/ai-risk.yml": bare,
      "dairy/ai-risk.yml": bare.replaceAll("oven-watch", "milk-watch"),
    });
    const { stdout } = command(folder, "export", "--format", "soa-csv", ...today);
    const systems = table(stdout)
      .slice(1)
      .map(([system]) => system);
    expect(systems).toEqual([...Array(38).fill("oven-watch"), ...Array(38).fill("milk-watch")]);
  });
});

describe("export --head", () => {
  test("shows the record as it stood", () => {
    const repository = makeRepository();
    repository.write("ai-risk.yml", bare);
    const first = repository.commit("Before anybody answered", "2026-11-02");
    repository.write("ai-risk.yml", answered);
    const second = repository.commit("An answer", "2026-11-09");
    const written = (head: string) => {
      const { stdout } = command(repository.folder, "export", "--head", head, "--format", "soa-json", ...today);
      return {
        head: JSON.parse(stdout).head,
        status: controlsIn(stdout).find(({ number }) => number === "A.7.4")?.status,
      };
    };
    expect(written(first)).toEqual({ head: { revision: first }, status: "not-answered" });
    expect(written(second)).toEqual({ head: { revision: second }, status: "in-place" });
    expect(written("HEAD~1").status).toBe("not-answered");
  });
});

describe("export writes nothing", () => {
  test("where there is no manifest", () => {
    expect(command(temporaryFolder(), "export", "--format", "soa")).toEqual(
      noVerdict(
        "There is no risk manifest, so there is nothing to write.",
        "Name the folder or the revision that holds an `ai-risk.yml`.",
      ),
    );
  });

  test.each([
    ["is no YAML", "version: [1\n"],
    ["misspells a key", bare.replace("owner:", "ovner:")],
  ])("where one of two manifests %s", (_, broken) => {
    const folder = temporaryFolder();
    writeFiles(folder, { "bakery/ai-risk.yml": bare, "dairy/ai-risk.yml": broken });
    const { status, stdout, stderr } = command(folder, "export", "--format", "soa-csv", ...today);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^no verdict: dairy\/ai-risk\.yml:\d+:\d+: /);
  });

  test("where no format is named, or none of ours", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "ai-risk.yml": bare });
    expect(command(folder, "export")).toEqual(
      noVerdict("`export` needs --format.", "`ai-risk-gate export --help` lists what there is."),
    );
    expect(command(folder, "export", "--format", "soa-cvs")).toEqual(
      noVerdict(
        '--format cannot be "soa-cvs".',
        "Did you mean `soa-csv`? It is one of soa, soa-csv, soa-json, nist-ai-rmf, csv, markdown, oscal-poam, cyclonedx.",
      ),
    );
  });

  test("where the configuration cannot be read", () => {
    const folder = temporaryFolder();
    cpSync(join(samples, "waterworks"), folder, { recursive: true });
    writeFiles(folder, { ".github/ai-risk-gate/config.yml": "version: 1\npolicies: []\n" });
    const { status, stdout } = command(folder, "export", "--format", "soa");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
