import { afterAll, describe, expect, test } from "vitest";
import { gates } from "../src/domain/policy.ts";
import type { Report } from "../src/domain/report.ts";
import { product } from "../src/product.ts";
import { bundleFile, runBundle } from "./bundle.ts";
import { byTurns } from "./systems/by-turns.ts";
import { type Change, changes, originals } from "./systems/change.ts";
import { type Files, type SystemName, systemNames } from "./systems/files.ts";
import { type ImportedRepository, importedRepository } from "./systems/imported.ts";
import { pageOf } from "./systems/page.ts";
import { reviewAlone, reviewFolders } from "./systems/reviewed.ts";

const today = "2026-11-21";
const all = changes();
const repositories = new Map(systemNames.map((name) => [name, repositoryOf(name)]));
afterAll(() => {
  for (const { remove } of repositories.values()) remove();
});

const reports = await byTurns(all.map((change) => () => reviewed(change)));
const states = all.filter(({ before, system }) => before !== original(system));
const stateReports = await byTurns(states.map((change) => () => reviewed(change, "before")));

describe.each(systemNames)("the %s", (name) => {
  test.each(gates)("passes at gate %s, and nothing at all is found", async (gate) => {
    const report = await reviewAlone(at(name), { head: at(name).commits[0] ?? "", gate, today });
    expect([report.verdict.outcome, ...report.findings.map(inPlace)]).toEqual(["pass"]);
  });

  test("passes for the command as a release, and as a folder", () => {
    const { folder, commits } = at(name);
    const [own = ""] = commits;
    for (const words of [["--head", own, "--gate", "release"], []]) {
      const place = words.length === 0 ? `fixtures/systems/${name}` : folder;
      const end = runBundle(process.execPath, {
        file: bundleFile("cli"),
        args: ["check", place, ...words, "--today", today, "--format", "json"],
      });
      const report = JSON.parse(end.stdout) as Report;
      expect([end.status, report.verdict.outcome, report.findings]).toEqual([0, "pass", []]);
    }
  });
});

describe("one line changed", () => {
  const rows = all.map((change, index) => ({ ...change, report: reports[index] }));

  test.each(rows)("$policy/$rule fails alone in the $system", ({ report, expected, because, lines }) => {
    expect(report?.findings.map(inPlace).sort()).toEqual(expected);
    expect(lines).toBe(1);
    expect(because === null).toBe(expected.length === 1);
  });

  test.each(states.map(({ policy, rule }, index) => ({ rule: `${policy}/${rule}`, report: stateReports[index] })))(
    "$rule: nothing fails where the system is only made ready",
    ({ report }) => {
      expect(report?.findings.map(inPlace)).toEqual([]);
    },
  );

  test("is there for each rule of each policy that ships", async () => {
    const policies = await Promise.all(product.policies.map(({ read }) => read()));
    const rules = policies.flatMap(({ id, rules }) => rules.map((rule) => `${id}/${rule.id}`));
    const changed = all.map(({ policy, rule }) => `${policy}/${rule}`);
    expect(rules.filter((rule) => !changed.includes(rule))).toEqual([]);
    expect(changed.filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  test("fails for the command as well", () => {
    for (const [index, change] of all.entries()) {
      if (index % 12 !== 0 || change.gate !== "pull-request" || change.compared) continue;
      const end = runBundle(process.execPath, {
        file: bundleFile("cli"),
        args: [
          "check",
          at(change.system).folder,
          "--head",
          commitOf(change),
          "--today",
          change.today,
          "--format",
          "json",
        ],
      });
      const report = JSON.parse(end.stdout) as Report;
      expect(report.findings.map(inPlace).sort()).toEqual(change.expected);
    }
  });

  test("is listed in the page", async () => {
    await expect(pageOf(rows)).toMatchFileSnapshot("../fixtures/systems/README.md");
  });
});

function repositoryOf(name: SystemName): ImportedRepository {
  const main = { branch: "main", day: "2026-11-19", message: "What stands", files: original(name), parents: [] };
  const branches = ofSystem(name).flatMap(({ policy, rule, before, files }, index) => {
    const made = { branch: `change-${index}`, day: "2026-11-20", message: `${policy}/${rule}` };
    const ready = { ...made, day: "2026-11-19", message: "Made ready", files: before, parents: [0] };
    return [ready, { ...made, files, parents: [1 + 2 * index] }];
  });
  return importedRepository([main, ...branches]);
}

function commitOf(change: Change, side: "before" | "after" = "after"): string {
  const index = 1 + 2 * ofSystem(change.system).indexOf(change);
  return at(change.system).commits[side === "before" ? index : index + 1] ?? "";
}

function original(name: SystemName): Files {
  const files = originals.get(name);
  if (files === undefined) throw new Error(`There are no files of the ${name}.`);
  return files;
}

/** What a change brings: of a comparison only what it introduced. */
async function reviewed(change: Change, side: "before" | "after" = "after"): Promise<Report> {
  const { gate, today: day, base, before, files, compared } = change;
  if (gate === "release") return reviewAlone(at(change.system), { head: commitOf(change, side), gate, today: day });
  const isCompared = compared && side === "after";
  const look = { gate, today: day };
  const report = await reviewFolders(isCompared ? base : null, side === "after" ? files : before, look);
  return { ...report, findings: report.findings.filter(({ status }) => status !== "inherited") };
}

function ofSystem(name: SystemName): readonly Change[] {
  return all.filter(({ system }) => system === name);
}

function at(name: SystemName): ImportedRepository {
  const found = repositories.get(name);
  if (found === undefined) throw new Error(`There is no repository of the ${name}.`);
  return found;
}

function inPlace({ rule, at: place }: Report["findings"][number]): string {
  return `${rule} ${place.path}:${place.start.line}`;
}
