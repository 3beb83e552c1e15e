import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import { bundleFile, runBundle } from "./bundle.ts";
import { byTurns } from "./systems/by-turns.ts";
import { systemNames } from "./systems/files.ts";
import { type ImportedRepository, importedRepository, type PlannedCommit } from "./systems/imported.ts";
import { addTo, type Ordinary, ordinary, type PlannedRequest } from "./systems/ordinary.ts";
import { ordinaryPage } from "./systems/ordinary-page.ts";
import { reviewProposed } from "./systems/reviewed.ts";

const { today, "pull-requests": all } = ordinary();

/** Every pull request on a system, in one repository. */
const places = new Map(
  systemNames.flatMap((name) => {
    const plan: PlannedCommit[] = [];
    const own = all.filter(({ system }) => system === name);
    const points = own.map((request) => addTo(plan, request, all));
    const repository = importedRepository(plan);
    return own.map((request, index) => [request, { repository, ...idsOf(repository, points[index]) }] as const);
  }),
);
afterAll(() => {
  for (const { repository } of places.values()) repository.remove();
});

function idsOf({ commits }: ImportedRepository, point: PlannedRequest | undefined) {
  return { head: commits[point?.head ?? -1] ?? "", tip: commits[point?.tip ?? -1] ?? "" };
}

function placeOf(request: Ordinary) {
  const place = places.get(request);
  if (place === undefined) throw new Error(`${request.title} names no system of ours.`);
  return place;
}

const rows = await byTurns(all.map((request) => () => reviewed(request)));

/** A pull request as reviewed, with the approvals that it was given and without. */
async function reviewed(request: Ordinary) {
  const { repository, head, tip } = placeOf(request);
  const look = { head, tip, gate: "pull-request", today } as const;
  const report = await reviewProposed(repository, look, request["approved-by"] ?? []);
  const alone = request["approved-by"] === undefined ? report : await reviewProposed(repository, look, []);
  return { request, report, alone };
}

describe("ordinary pull requests", () => {
  test("are forty or more, each of its own", () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });

  test.each(rows)("are not blocked: $request.title", ({ report }) => {
    const blocking = report.findings.filter(({ effect }) => effect === "block");
    expect(blocking.map(({ rule, at, message }) => `${rule} ${at.path}:${at.start.line} ${message}`)).toEqual([]);
    expect(report.verdict.outcome).not.toBe("block");
  });

  test("are approved only where they would wait", () => {
    const waiting = rows.filter(({ alone }) => alone.verdict.outcome === "block").map(({ request }) => request.title);
    expect(waiting).toEqual(all.filter((one) => one["approved-by"] !== undefined).map(({ title }) => title));
  });

  test("come to the same from the command line", () => {
    for (const { request, alone } of rows.filter((_, index) => index % 12 === 0)) {
      const { repository, head, tip } = placeOf(request);
      const args = ["check", repository.folder, "--base", tip, "--head", head, "--today", today, "--format", "json"];
      const { stdout } = runBundle(process.execPath, { file: bundleFile("cli"), args });
      const { verdict } = JSON.parse(stdout) as Report;
      expect([request.title, verdict]).toEqual([request.title, alone.verdict]);
    }
  });

  test("stand in a table", async () => {
    const page = ordinaryPage(rows);
    process.stdout.write(`\n${page}\n`);
    await expect(page).toMatchFileSnapshot("../fixtures/ordinary.md");
  });
});
