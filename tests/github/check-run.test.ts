import { afterEach, expect, test } from "vitest";
import type { CheckAnnotation, Occasion } from "../../src/domain/presentation.ts";
import { reachGitHub } from "../../src/github/index.ts";
import { type Fault, type LoopbackGitHub, startGitHub } from "./server.ts";
import { tokens } from "./tokens.ts";

let github: LoopbackGitHub | null = null;

afterEach(async () => {
  expect(github?.faults ?? []).toEqual([]);
  await github?.close();
  github = null;
});

const annotation = (line: number): CheckAnnotation => ({
  path: "ai-risk.yml",
  start: { line, column: 5 },
  end: { line, column: 15 },
  level: "failure",
  title: "iso-23894/risk-owned",
  message: `Risk LD-${line} has no owner.`,
});

const occasion: Occasion = {
  head: "a".repeat(40),
  pullRequest: null,
  checkName: "AI risk",
  folder: "",
  commentMode: "always",
  suggest: false,
  base: null,
  job: null,
  workflow: null,
  run: { id: 5, attempt: 1, url: null },
};

async function shown(count: number, fault?: Fault) {
  github = await startGitHub({ tokens, ...(fault === undefined ? {} : { fault }) });
  const side = reachGitHub({ apiUrl: github.url, token: "full", repository: "acme/leave-desk", say: () => undefined });
  const annotations = Array.from({ length: count }, (_, index) => annotation(index + 1));
  const check = { conclusion: "failure", title: "Blocked", summary: "# Blocked", annotations } as const;
  const said = await side.show(occasion, {
    check,
    comment: () => "",
    worth: { change: true, failure: true },
    suggestions: null,
  });
  return { said, asked: github.asked, runs: github.state.checkRuns };
}

test.each([
  [0, 1],
  [1, 1],
  [49, 1],
  [50, 1],
  [51, 2],
  [500, 10],
])("%d annotations stand on their lines after %d requests", async (count, requests) => {
  const { said, asked, runs } = await shown(count);
  expect(asked.length).toBe(requests);
  expect(runs.map(({ annotations }) => annotations.map((one) => one["start_line"]))).toEqual([
    Array.from({ length: count }, (_, index) => index + 1),
  ]);
  expect(said).toMatchObject({ annotated: true, missing: [], requests });
});

test("a batch that is not taken leaves a completed run, and what is missing is counted", async () => {
  const { said, runs } = await shown(120, ({ route }, count) =>
    route.id === "checks/update" && count === 2 ? { status: 422, body: { message: "Invalid line" } } : null,
  );
  expect(runs).toMatchObject([{ conclusion: "failure", annotations: { length: 100 } }]);
  expect(said.annotated).toBe(false);
  expect(said.missing).toEqual(["20 of 120 annotations not shown: GitHub does not take it (422: Invalid line)."]);
});

test("columns go along only where a range is on one line", async () => {
  await shown(1);
  const [first] = github?.state.checkRuns[0]?.annotations ?? [];
  expect(first).toMatchObject({ start_line: 1, end_line: 1, start_column: 5, end_column: 15 });
});
