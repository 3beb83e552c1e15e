import { expect, test } from "vitest";
import { digestOf } from "../src/domain/digest.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { product } from "../src/product.ts";
import { run } from "../src/run.ts";

const configured = ".github/ai-risk-gate/config.yml";
const house = `version: 1
policies:
  - use: iso-23894
    parameters: { review-notice: 14d }
    levels: { out-of-scope-stated: block }
  - governance/own.yml
criteria: governance/criteria.yml
inherited: warn
`;
const own = `version: 1
id: house
title: What the house asks
rules:
  - id: titled
    title: A risk has a title
    rationale: A risk without a name is spoken of by nobody.
    clauses: [iso-23894:6.4.2]
    level: block
    for: risk
    require: [{ present: [risk.title] }]
    at: risk
    message: "Risk {risk.id} has no title."
    fix: Write one.
    grade: declared
    examples: { pass: [{ why: as it is }], fail: [{ why: without, set: { "risks[CR-001].title": null } }] }
`;
const pinned = `{ use: governance/house.yml, sha256: ${digestOf(house)} }`;

type Files = Readonly<Record<string, string>>;

/** A lender that keeps the rules of its house in a folder of its own. */
const lender: Files = {
  [configured]: `version: 1\nextends: ${pinned}\ngate-owners: ["@mira"]\n`,
  "governance/house.yml": house,
  "governance/own.yml": own,
  "governance/criteria.yml": "version: 1\nappetite: low\n",
  "ai-risk.yml": `version: 1
system: { id: loans, owner: "@mira", purpose: Rank applications., out-of-scope: [refusing by itself] }
risks:
  - { id: CR-001, title: A wrong rank, owner: "@mira", inherent: { likelihood: rare, consequence: negligible } }
`,
};

const edited = (edits: Readonly<Record<string, string | null>>): Files =>
  Object.fromEntries(
    Object.entries({ ...lender, ...edits }).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
  );

const side = (files: Files) =>
  memoryRepository(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])));

async function reviewed(before: Files, head: Files) {
  const [base, changed] = [side(before), side(head)];
  const rules = { repository: base, source: "base", config: null, policies: null } as const;
  const gate = "pull-request" as const;
  const report = await run({ base, head: changed, rules, gate, today: "2026-11-21", simulated: true }, product);
  const blocks = report.findings.filter(({ effect }) => effect === "block");
  return blocks.map(({ rule, at, message }) => `${rule} ${at.path}:${at.start.line} ${message}`);
}

const loosened = "integrity/loosened";

test("nothing blocks where nothing is edited", async () => {
  expect(await reviewed(lender, lender)).toEqual([]);
});

type Edits = Readonly<Record<string, string | null>>;

const unpinned = { [configured]: 'version: 1\nextends: governance/house.yml\ngate-owners: ["@mira"]\n' };

test.each<readonly [string, Edits, string]>([
  ["takes the pin out", unpinned, `${loosened} ${configured}:2`],
  ["extends nothing any more", { [configured]: 'version: 1\ngate-owners: ["@mira"]\n' }, `${loosened} ${configured}`],
  ["deletes what is extended", { "governance/house.yml": null }, "integrity/deleted-gate-file governance/house.yml:1"],
  [
    "deletes its criteria",
    { "governance/criteria.yml": null },
    "integrity/deleted-gate-file governance/criteria.yml:1",
  ],
  [
    "raises the appetite of its criteria",
    { "governance/criteria.yml": "version: 1\nappetite: high\n" },
    `${loosened} governance/criteria.yml:2`,
  ],
  [
    "changes what is extended behind its pin",
    { "governance/house.yml": house.replace("inherited: warn", "inherited: block") },
    `integrity/unreadable ${configured}:1`,
  ],
  [
    "lowers a rule of its policy",
    { "governance/own.yml": own.replace("level: block", "level: note") },
    `${loosened} governance/own.yml:9`,
  ],
])("a pull request that %s waits", async (_what, edits, begins) => {
  const found = await reviewed(lender, edited(edits));
  expect(found.map((line) => line.slice(0, begins.length))).toContain(begins);
});

test.each<readonly [string, readonly [string, string], string]>([
  ["takes its criteria out", ["criteria: governance/criteria.yml\n", ""], `${loosened} governance/house.yml`],
  ["lowers a parameter of it", ["14d", "7d"], `${loosened} ${configured}`],
  ["lowers a level of it", ["stated: block", "stated: note"], `${loosened} ${configured}`],
  ["takes a policy out of it", ["  - governance/own.yml\n", ""], `${loosened} governance/house.yml`],
  ["lowers what is inherited", ["inherited: warn", "inherited: note"], `${loosened} governance/house.yml`],
])("where nothing is pinned, a pull request that %s waits", async (_what, [from, to], begins) => {
  const found = await reviewed(
    edited(unpinned),
    edited({ ...unpinned, "governance/house.yml": house.replace(from, to) }),
  );
  expect(found.map((line) => line.slice(0, begins.length))).toEqual([begins]);
});
