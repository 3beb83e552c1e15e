import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { renderJunit } from "../../src/render/junit.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { reviewStory, stories } from "../stories.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import { attacks, longAttacks } from "./attacks.ts";
import { placements, planted } from "./planted.ts";
import { hospital } from "./reports/hospital.ts";
import { lender } from "./reports/lender.ts";
import { quiet } from "./reports/parts.ts";

const schema = fileURLToPath(new URL("junit.xsd", import.meta.url));

/** Holds all these texts to the schema in one process: what it says, a line each. */
function wrongIn(texts: Readonly<Record<string, string>>): readonly string[] {
  const folder = temporaryFolder();
  const names = Object.keys(texts);
  for (const name of names) writeFileSync(join(folder, `${name}.xml`), texts[name] ?? "");
  const words = ["--noout", "--nonet", "--schema", schema, ...names.map((name) => `${name}.xml`)];
  const { stderr, status, error } = spawnSync("xmllint", words, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  if (error !== undefined)
    throw new Error(`xmllint could not be run: install libxml2-utils (Debian, Ubuntu) or libxml2 (Homebrew). ${error}`);
  const said = stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
  if (status === 0) expect(stderr.match(/ validates$/gm)?.length).toBe(names.length);
  return said;
}

test("every story is valid against the schema of what servers read", async () => {
  const told = await Promise.all(stories().map(async (story) => [story.name, await reviewStory(story)] as const));
  const texts = Object.fromEntries(told.map(([name, report]) => [name, renderJunit(report)]));
  expect(wrongIn({ ...texts, nothing: renderJunit(quiet) })).toEqual([]);
}, 180_000);

/** No policy and no rule is without a name, and no two policies share one: the schema of policies sees to it. */
const named = (report: Report): Report => ({
  ...report,
  policies: report.policies.map((one, index) => ({ ...one, id: `lending-${index}-${one.id}` })),
  findings: report.findings.map((one) => ({ ...one, rule: `lending/${one.rule}` })),
  clauses: report.clauses.map((one) => ({ ...one, rules: one.rules.map((rule) => `lending/${rule}`) })),
});

test("hostile texts are valid, too", () => {
  const attacked = [...attacks, ...longAttacks].flatMap((attack, index) =>
    [lender, hospital].flatMap((report, kind) =>
      placements(attack).map((word, place) => [`attack-${index}-${kind}-${place}`, planted(report, word)] as const),
    ),
  );
  const any = fc.sample(arbitraryReport, { seed: 23_894, numRuns: 100 });
  const reports = [...attacked, ...any.map((report, index) => [`any-${index}`, report] as const)];
  expect(wrongIn(Object.fromEntries(reports.map(([name, report]) => [name, renderJunit(named(report))])))).toEqual([]);
}, 180_000);

test("what is not as servers read it is seen", () => {
  const text = renderJunit(lender);
  const broken = {
    "another-element": text.replaceAll("failure", "problem"),
    "no-count": text.replace(/ tests="\d+"/, ""),
    "half-an-element": text.replace("</testsuites>", ""),
  };
  for (const [name, wrong] of Object.entries(broken)) expect(wrongIn({ [name]: wrong })).not.toEqual([]);
});
