import { expect, test } from "vitest";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import { commitOf } from "../fuzz/repository.ts";
import type { Files } from "../fuzz/seeds.ts";
import { lender, policy } from "../verbs/lending.ts";

const folder = ".github/ai-risk-gate";
const path = `${folder}/policies/lending.yml`;
const config = `${folder}/config.yml`;
const other = `${folder}/policies/hiring.yaml`;
const hiring = policy.replace("id: lending", "id: hiring");

const forgotten = (paths: string, it = "it", is = "is") =>
  `${paths} ${is} not in force, because no configuration names ${it}; \`policies:\` of ${config} would.`;

/** What a review of the lender's change notes of policies; by option another policy judges. */
async function notes(before: Files, change: Files, byOption = false): Promise<readonly string[]> {
  const commits = [
    { day: "2026-11-01", files: before },
    { day: "2026-11-20", files: { ...before, ...change } },
  ];
  const [base, head] = [commitOf(commits.slice(0, 1)), commitOf(commits)];
  const policies = byOption ? { how: "instead" as const, policies: ["iso-23894"] } : null;
  const rules = { repository: base, source: "base" as const, config: null, policies };
  const report = await run({ base, head, rules, gate: "pull-request", today: "2026-11-21", simulated: false }, product);
  return report.notes.filter((note) => note.includes("policies"));
}

const { [config]: _, ...unconfigured } = lender;

test("a policy that no configuration names is told of", async () => {
  expect(await notes(unconfigured, {})).toEqual([forgotten(path)]);
  expect(await notes(lender, { [other]: hiring })).toEqual([forgotten(other)]);
  expect(await notes(unconfigured, { [other]: hiring })).toEqual([forgotten(`${other}, ${path}`, "them", "are")]);
});

test("of many, some are named", async () => {
  const many = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((number) => [path.replace("lending", `l${number}`), hiring]),
  );
  const [note = ""] = await notes(lender, many);
  expect(note).toContain(`${folder}/policies/l5.yml and 2 more are not in force`);
});

test("one that the proposed configuration names, whatever the way, is not", async () => {
  for (const written of [other, `/${other}`, `{ use: ./${other} }`])
    expect(await notes(lender, { [other]: hiring, [config]: `version: 1\npolicies: [${path}, ${written}]\n` })).toEqual(
      [],
    );
});

test("who names the policies by option is told nothing", async () => {
  expect(await notes(unconfigured, {}, true)).toEqual([]);
});
