import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exitStatus, publishNoVerdict, type WorkflowSurfaces, workflowPublisher } from "../../src/adapters/publish.ts";
import { reviewFolder, writeBelow } from "../../src/adapters/workspace.ts";
import type { Presentation } from "../../src/domain/presentation.ts";
import type { Report, ReportRisk } from "../../src/domain/report.ts";
import { ReviewError } from "../../src/domain/review-error.ts";
import { temporaryFolder } from "./repositories.ts";

const risk = (id: string, aboveAppetite: boolean): ReportRisk => ({
  id,
  title: id,
  owner: "@alice",
  status: "open",
  state: "treated",
  inherent: null,
  residual: null,
  effective: { level: null, because: "there is no estimate" },
  treated: false,
  aboveAppetite,
  treatment: null,
  evidence: [],
});

const report: Report = {
  version: 1,
  tool: { name: "ai-risk-gate", version: "0.1.0" },
  gate: "pull-request",
  today: "2026-11-21",
  simulated: false,
  adoption: false,
  holdsUntil: null,
  rules: "base",
  base: { revision: "b".repeat(40) },
  head: { revision: "a".repeat(40) },
  policies: [],
  verdict: { outcome: "block", counts: { block: 2, warn: 1, note: 0, waived: 0, inherited: 0, resolved: 0 } },
  proposed: null,
  findings: [],
  resolved: [],
  rulesFound: [],
  systems: [
    {
      id: "lender",
      name: "Lender",
      path: "ai-risk.yml",
      owner: null,
      lifecycleStage: null,
      defaulted: [],
      risks: [risk("CR-1", true), risk("CR-2", false), risk("CR-3", true)],
    },
  ],
  delta: [],
  heat: [],
  gateFiles: [],
  waivers: [],
  clauses: [],
  notes: [],
};

const shown: Presentation = {
  check: { conclusion: "failure", title: "Blocked", summary: "# Blocked", annotations: [] },
  comment: () => "# Blocked",
  suggestions: null,
  worth: { change: true, failure: true },
};

/** A runner's folders and files, and what was written to the log. */
function runner(changes: Partial<WorkflowSurfaces> = {}) {
  const temporary = temporaryFolder();
  const folder = temporaryFolder();
  const lines: string[] = [];
  const file = (name: string): string => join(temporary, name);
  for (const name of ["output", "summary"]) writeFileSync(file(name), "before\n");
  const environment = { GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), RUNNER_TEMP: temporary };
  const presentation: WorkflowSurfaces = {
    environment,
    write: (text) => lines.push(text),
    renderings: {
      annotations: () => "::error file=ai-risk.yml::late\n",
      summary: () => "# Blocked",
      json: () => "{}\n",
      sarif: () => "{}\n",
      presentation: () => shown,
      withoutVerdict: () => shown,
    },
    onGitHub: null,
    jsonFile: null,
    sarifFile: null,
    folder,
    release: null,
    ...changes,
  };
  const read = (name: string): string => readFileSync(file(name), "utf8");
  return { presentation, folder, temporary, read, log: () => lines.join("") };
}

describe("a report in a workflow", () => {
  test("is shown as annotations, summary, file and outputs", async () => {
    const { presentation, temporary, read, log } = runner();
    await workflowPublisher(presentation)(report);
    const file = join(temporary, "ai-risk-gate/report.json");
    expect(log()).toBe("::error file=ai-risk.yml::late\n");
    expect(read("summary")).toBe("before\n# Blocked\n");
    expect(readFileSync(file, "utf8")).toBe("{}\n");
    expect(read("output")).toBe(
      `before\nverdict=block\nblock-count=2\nwarn-count=1\nrisks-above-appetite=2\nreport-json=${file}\nreport-sarif=\nrelease-verdict=\nrelease-predicate=\n`,
    );
  });

  test("is written where `json-file` says", async () => {
    const { presentation, folder, read } = runner({ jsonFile: "out/gate/report.json" });
    await workflowPublisher(presentation)(report);
    expect(readFileSync(join(folder, "out/gate/report.json"), "utf8")).toBe("{}\n");
    expect(read("output")).toContain(`report-json=${join(folder, "out/gate/report.json")}\n`);
  });

  test("keeps its outputs, whatever cannot be shown", async () => {
    const fails = (): never => {
      throw new Error("no room ::error::\n##[group]");
    };
    const { presentation, read, log } = runner();
    const summary = () => "x".repeat(1024 * 1024 + 1);
    const renderings = { ...presentation.renderings, annotations: fails, summary, json: fails };
    await workflowPublisher({ ...presentation, renderings })(report);
    expect(read("summary")).toBe("before\n");
    expect(read("output")).toContain("verdict=block\n");
    expect(log().split("\n")).toEqual([
      expect.stringMatching(/^::warning::Could not show annotations: no room/),
      "::warning::Could not show the job summary: it holds 1,048,577 bytes, more than a job summary may",
      expect.stringMatching(/^::warning::Could not show the report's file: no room/),
      "",
    ]);
    expect(log()).not.toContain("##[");
  });

  test("outside a runner is shown in the log", async () => {
    const { presentation, log } = runner();
    await workflowPublisher({ ...presentation, environment: {} })(report);
    expect(log()).toBe(
      [
        "::error file=ai-risk.yml::late",
        "::warning::Could not show the job summary: GITHUB_STEP_SUMMARY is not set",
        "::warning::Could not show the outputs: GITHUB_OUTPUT is not set",
        "",
      ].join("\n"),
    );
  });

  test("without a verdict is an error and the output none", async () => {
    const { presentation, read, log } = runner();
    await publishNoVerdict(presentation, new ReviewError("bad-config", "No such key: polices.", "Write `policies`."));
    expect(read("output")).toBe("before\nverdict=none\n");
    expect(read("summary")).toBe(
      "before\n## ⛔ AI risk: no verdict\n\n**No such key: polices.**\n\nWrite `policies`.\n",
    );
    expect(log()).toBe("::error title=No verdict%3A bad-config::No such key: polices.%0AWrite `policies`.\n");
  });
});

test("a job fails on a block unless it only warns, and always without a verdict", () => {
  const passed: Report = { ...report, verdict: { ...report.verdict, outcome: "warn" } };
  expect([exitStatus(report, "enforce"), exitStatus(report, "warn")]).toEqual([1, 0]);
  expect([exitStatus(passed, "enforce"), exitStatus(passed, "warn")]).toEqual([0, 0]);
  expect([exitStatus(null, "enforce"), exitStatus(null, "warn")]).toEqual([2, 2]);
});

describe("a file below a folder", () => {
  test.each(["../report.json", "/etc/report.json", ".git/config", ".", "out/../../x", "sub/.GIT/hooks/x"])(
    "is not %s",
    async (path) => {
      const folder = temporaryFolder();
      await expect(writeBelow(folder, path, "")).rejects.toMatchObject({ code: "bad-input" });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test("follows no link out", async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(elsewhere, join(folder, "out"));
    symlinkSync(join(elsewhere, "report.json"), join(folder, "report.json"));
    await expect(writeBelow(folder, "out/report.json", "")).rejects.toMatchObject({ code: "bad-input" });
    await expect(writeBelow(folder, "out/deep/report.json", "")).rejects.toMatchObject({ code: "bad-input" });
    await expect(writeBelow(folder, "report.json", "")).rejects.toThrow("ELOOP");
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe("the folder to review", () => {
  test("is the workspace or a folder of it", async () => {
    const workspace = temporaryFolder();
    mkdirSync(join(workspace, "lender"));
    expect(await reviewFolder({ GITHUB_WORKSPACE: workspace }, null)).toBe(workspace);
    expect(await reviewFolder({ GITHUB_WORKSPACE: workspace }, "lender")).toBe(join(workspace, "lender"));
  });

  test("does not lead out of it", async () => {
    const [workspace, elsewhere] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(elsewhere, join(workspace, "lender"));
    const environment = { GITHUB_WORKSPACE: workspace };
    await expect(reviewFolder(environment, "lender")).rejects.toMatchObject({ code: "bad-input" });
    await expect(reviewFolder(environment, "..")).rejects.toMatchObject({ code: "bad-input" });
    await expect(reviewFolder(environment, "absent")).rejects.toMatchObject({ code: "no-such-folder" });
    await expect(reviewFolder({}, null)).rejects.toMatchObject({ code: "bad-input" });
  });
});
