import { describe, expect, test } from "vitest";
import { gates } from "../../src/domain/policy.ts";
import { gateReader } from "../../src/gather/gate-reader.ts";
import { gatherSnapshot } from "../../src/gather/snapshot.ts";
import { product } from "../../src/product.ts";
import { commit, type Given, house, refusalOf, repositoryOf, rulesOf } from "./floor-rules.ts";

const floor = `version: 1
policies:
  - use: iso-23894
    enforce-from: 2026-06-01
    parameters: { review-notice: 14d }
    levels: { out-of-scope-stated: { pull-request: warn, release: block, monitor: warn } }
manifests: ["**/ai-risk.yml"]
ignore: ["vendor/**"]
manifest: required
inherited: warn
gate-owners: [risk-board, "@mira"]
four-eyes: true
limits: { manifests: 500 }
waivers: { max: 5 }
`;

const under = (config: string, text = floor): Given => ({
  config: `extends: ${house}\n${config}`,
  others: { "acme/policies/house.yml": text },
});

const uses = (says: string): string => `policies: [{ use: iso-23894, ${says} }]\n`;

/** What a configuration says, and the line that names both values. */
const looser: readonly (readonly [says: string, told: string])[] = [
  [
    uses("parameters: { review-notice: 7d }"),
    "3:59 `policies[iso-23894].parameters.review-notice` is 7d here; asks for at least 14d",
  ],
  [
    uses("levels: { out-of-scope-stated: note }"),
    "3:61 `policies[iso-23894].levels.out-of-scope-stated` is note here; asks for at least warn (pull-request), block (release), warn (monitor)",
  ],
  [
    uses("levels: { out-of-scope-stated: { release: warn } }"),
    "3:40 `policies[iso-23894].levels.out-of-scope-stated` is warn (release) here; asks for at least block (release)",
  ],
  [
    uses("enforce-from: 2027-01-01"),
    "3:44 `policies[iso-23894].enforce-from` is 2027-01-01 here; asks for 2026-06-01 at the latest",
  ],
  [
    'manifests: ["models/**/ai-risk.yml"]\n',
    "3:1 `manifests` is models/**/ai-risk.yml here; asks for at least **/ai-risk.yml",
  ],
  ['ignore: ["vendor/**", "models/**"]\n', "3:1 `ignore` is vendor/**, models/** here; asks for at most vendor/**"],
  ["manifest: optional\n", "3:11 `manifest` is optional here; asks for at least required"],
  ["inherited: note\n", "3:12 `inherited` is note here; asks for at least warn"],
  ['gate-owners: ["@erik"]\n', "3:1 `gate-owners` is @erik here; asks for at most risk-board, @mira"],
  ["four-eyes: false\n", "3:12 `four-eyes` is false here; asks for at least true"],
  ["limits: { manifests: 501 }\n", "3:22 `limits.manifests` is 501 here; asks for at most 500"],
  ["waivers: { max: 6 }\n", "3:17 `waivers.max` is 6 here; asks for at most 5"],
];

const told = async (given: Given): Promise<readonly string[]> =>
  (await rulesOf(given)).looser.map(
    ({ message, at: { start } }) =>
      `${start.line}:${start.column} ${message.replace("acme/policies/house.yml@0123456 ", "").replace(/\.$/, "")}`,
  );

/** What is in force of that which the floor asks for. */
async function inForce(given: Given) {
  const { config, policies } = await rulesOf(given);
  const policy = policies.find(({ id }) => id === "iso-23894");
  const rule = policy?.rules.find(({ id }) => id === "out-of-scope-stated");
  const notice = policy?.parameters["review-notice"]?.value;
  return { config, notice, levels: gates.map((gate) => rule?.levels[gate]), from: policy?.enforceFrom };
}

describe("what is looser than its floor", () => {
  test.each(looser)("%s", async (says, line) => {
    expect(await told(under(says))).toEqual([line]);
    const { config, ...policy } = await inForce(under(says));
    const asked = await inForce(under(""));
    // A glob more is no less.
    const manifests = config.manifests.filter((glob) => asked.config.manifests.includes(glob));
    expect({ ...policy, config: { ...config, manifests } }).toEqual(asked);
  });

  test("names whoever asks for more, each with its value", async () => {
    const own = "extends: [one.yml, two.yml]\ninherited: note\n";
    const files = { "one.yml": "version: 1\ninherited: warn\n", "two.yml": "version: 1\ninherited: block\n" };
    const { looser: found, config } = await rulesOf({ config: own, files });
    expect(found.map(({ message }) => message)).toEqual([
      "`inherited` is note here; one.yml asks for at least warn; two.yml asks for at least block.",
    ]);
    expect(config.inherited).toBe("block");
  });
});

describe("what is as strict as its floor or stricter", () => {
  const stricter = [
    uses("enforce-from: 2026-05-01, parameters: { review-notice: 21d }, levels: { out-of-scope-stated: block }"),
    'manifests: ["**/ai-risk.yml", "**/ai-risk.json"]\nignore: []\nmanifest: required\ninherited: block\n',
    "gate-owners: [risk-board]\nfour-eyes: true\nlimits: { manifests: 50, risks: 100 }\nwaivers: { max: 0 }\n",
  ].join("");

  test("is in force as it is written", async () => {
    expect(await told(under(stricter))).toEqual([]);
    expect(await inForce(under(stricter))).toMatchObject({
      notice: "21d",
      from: "2026-05-01",
      levels: ["block", "block", "block"],
      config: {
        manifests: ["**/ai-risk.yml", "**/ai-risk.json"],
        ignore: [],
        inherited: "block",
        gateOwners: ["risk-board"],
        maxWaivers: 0,
        limits: { manifests: 50, risks: 100, files: 200_000 },
      },
    });
  });

  test("is in force as the floor says where nothing is written", async () => {
    expect(await inForce(under(""))).toMatchObject({
      notice: "14d",
      from: "2026-06-01",
      levels: ["warn", "block", "warn"],
      config: { manifest: "required", ignore: ["vendor/**"], gateOwners: ["risk-board", "@mira"], maxWaivers: 5 },
    });
  });

  test("changes what it names of a policy, and leaves the rest to the floor", async () => {
    const given = under(uses("levels: { out-of-scope-stated: { monitor: block } }"));
    expect(await told(given)).toEqual([]);
    expect(await inForce(given)).toMatchObject({ notice: "14d", levels: ["warn", "block", "block"] });
  });
});

const own = (id: string): string => `version: 1
id: ${id}
title: What the house asks
parameters:
  words: { type: list, default: [bias], stricter: never, description: Words that a title may hold. }
rules:
  - id: owned
    title: A risk is owned
    rationale: Somebody has to answer for it.
    clauses: [iso-23894:6.5.2]
    level: warn
    for: risk
    require: [{ present: [risk.owner] }]
    at: risk
    message: "Risk {risk.id} is owned by nobody."
    fix: Name an owner.
    grade: declared
    examples: { pass: [{ why: as it is }], fail: [{ why: without, set: { "risks[CR-001].owner": null } }] }
`;

describe("the policies of a floor", () => {
  const others = {
    "acme/policies/house.yml": "version: 1\npolicies: [policies/own.yml, iso-23894]\n",
    "acme/policies/policies/own.yml": own("house"),
  };
  const listed = async (given: Given): Promise<readonly string[]> =>
    (await rulesOf(given)).policies.map(({ id, source }) => `${id} ${source}`);
  const brought = [`house acme/policies/policies/own.yml@${commit}`, "iso-23894 shipped"];

  test("are in force whatever else is", async () => {
    const config = `extends: ${house}\n`;
    expect(await listed({ config, others })).toEqual(brought);
    expect(await listed({ config: `${config}policies: []\n`, others })).toEqual(brought);
    const files = { "own.yml": own("desk") };
    expect(await listed({ config: `${config}policies: [own.yml]\n`, others, files })).toEqual([
      ...brought,
      "desk own.yml",
    ]);
  });

  test.each(["house", `acme/policies/policies/own.yml@${commit}`])("are tightened under the name %s", async (name) => {
    const config = `extends: ${house}\npolicies: [{ use: "${name}", levels: { owned: block } }]\n`;
    const { policies, looser: found } = await rulesOf({ config, others });
    expect([policies.map(({ id }) => id), found]).toEqual([["house", "iso-23894"], []]);
    expect(policies[0]?.rules[0]?.levels.release).toBe("block");
  });

  test("keep a parameter that has no stricter side", async () => {
    const config = `extends: ${house}\npolicies: [{ use: house, parameters: { words: [fraud] } }]\n`;
    const { policies, looser: found } = await rulesOf({ config, others });
    expect(found.map(({ message }) => message)).toEqual([
      "`policies[house].parameters.words` is fraud here; acme/policies/house.yml@0123456 asks for exactly bias.",
    ]);
    expect(policies[0]?.parameters["words"]?.value).toEqual(["bias"]);
  });

  test("are not replaced by others of their id", async () => {
    const config = `extends: ${house}\npolicies: [own.yml]\n`;
    expect(await refusalOf({ config, others, files: { "own.yml": own("house") } })).toBe(
      `bad-policy: .github/ai-risk-gate/config.yml:3:12: The policy id \`house\` is that of one which acme/policies/house.yml@0123456 brings from acme/policies/policies/own.yml@${commit}. — Give each policy its own id, and name it once.`,
    );
  });

  test("of two floors are both in force, in the stricter form", async () => {
    const files = {
      "one.yml": "version: 1\npolicies: [{ use: iso-23894, parameters: { review-notice: 21d } }]\n",
      "two.yml": "version: 1\npolicies: [{ use: iso-23894, levels: { out-of-scope-stated: block } }]\n",
    };
    expect(await inForce({ config: "extends: [one.yml, two.yml]\n", files })).toMatchObject({
      notice: "21d",
      levels: ["block", "block", "block"],
    });
  });

  test("of two floors that ask for different things are no verdict", async () => {
    const asks = (words: string) => `version: 1\npolicies: [{ use: own.yml, parameters: { words: [${words}] } }]\n`;
    const files = { "own.yml": own("house"), "one.yml": asks("fraud"), "two.yml": asks("error") };
    expect(await refusalOf({ config: "extends: [one.yml, two.yml]\n", files })).toBe(
      "bad-floor: .github/ai-risk-gate/config.yml:2:20: `one.yml` and `two.yml` ask for different values of `words` in house, and neither is stricter. — Extend one of them, or let both ask for the same.",
    );
  });
});

describe("the criteria of a floor", () => {
  const criteria = `version: 1
appetite: low
tolerance: medium
times:
  critical: { decide: 72h, treat: 30d, review: 30d }
  high: { decide: 7d, treat: 30d, review: 60d }
acceptance-authority: { high: [risk-board, "@mira"] }
`;
  const matrix = `matrix:
  - [low, low, low, medium, high]
  - [low, low, medium, medium, high]
  - [low, medium, medium, high, high]
  - [low, medium, high, high, critical]
  - [medium, high, high, critical, critical]
`;
  const files = (manifest: string, text = criteria) => ({
    "governance/house.yml": "version: 1\ncriteria: governance/criteria.yml\n",
    "governance/criteria.yml": text,
    "ai-risk.yml": `version: 1\nsystem: { id: triage }\nrisks: [{ id: T-1, title: Wrong queue, inherent: { likelihood: 1, consequence: 5 } }]\n${manifest}`,
  });

  async function heldBy(manifest: string, text = criteria) {
    const given = { config: "extends: governance/house.yml\n", files: files(manifest, text) };
    const rules = await rulesOf(given);
    const { systems, faults } = await gatherSnapshot(repositoryOf(given), rules, gateReader(product));
    const said = faults.map(
      ({ rule, message, at: { start } }) =>
        `${rule} ${start.line}:${start.column} ${message.replace("governance/", "")}`,
    );
    return { said, criteria: systems[0]?.manifest.criteria };
  }

  test("hold for a manifest that states none", async () => {
    const { said, criteria: held } = await heldBy("");
    expect(said).toEqual([]);
    expect(held).toMatchObject({
      appetite: { individuals: "low" },
      tolerance: { society: "medium" },
      times: { high: { decide: 7, treat: 30, review: 60 } },
      authority: { high: ["risk-board", "@mira"] },
    });
    expect(held?.defaulted).toEqual(["likelihood", "consequence", "levels", "matrix"]);
  });

  test.each([
    ["appetite: medium", "5:13 `criteria.appetite` is medium here; criteria.yml asks for at most low."],
    [
      "appetite: { default: low, society: high }",
      "5:3 `criteria.appetite` is high (society) here; criteria.yml asks for at most low (society).",
    ],
    ["tolerance: critical", "5:14 `criteria.tolerance` is critical here; criteria.yml asks for at most medium."],
    [
      "times: { critical: { decide: 7d, treat: 30d, review: 30d }, high: { decide: 7d, treat: 30d, review: 60d } }",
      "5:32 `criteria.times.critical.decide` is 7d here; criteria.yml asks for at most 3d.",
    ],
    [
      "times: { critical: { decide: 1d, treat: 3d, review: 3d } }",
      "5:3 `criteria.times` is nothing for high here; criteria.yml asks for at most decide 7d, treat 30d, review 60d.",
    ],
    [
      'acceptance-authority: { high: [risk-board, "@erik"] }',
      "5:27 `criteria.acceptance-authority.high` is risk-board, @erik here; criteria.yml asks for at most risk-board, @mira.",
    ],
    [
      "acceptance-authority: { high: [risk-board], medium: [risk-owner] }",
      "5:47 `criteria.acceptance-authority.medium` is risk-owner here; criteria.yml asks for the authority of a higher level.",
    ],
    [
      "levels: [low, medium, severe]\n  matrix: [[low, medium], [medium, severe]]\n  likelihood: [rare, often]\n  consequence: [minor, major]\n  tolerance: medium",
      "5:3 `criteria.levels` is low, medium, severe here; criteria.yml asks for exactly low, medium, high, critical.",
    ],
  ])("%s is looser", async (says, line) => {
    const { said } = await heldBy(`criteria:\n  ${says}\n`);
    expect(said.filter((one) => one.startsWith("below-floor"))).toEqual([`below-floor ${line}`]);
  });

  test("are in force where a manifest is looser, cell by cell", async () => {
    const { said, criteria: held } = await heldBy("", `version: 1\n${matrix}`);
    expect(said).toEqual([]);
    expect(held?.matrix[0]).toEqual(["low", "low", "low", "medium", "high"]);
    const grid = matrix
      .replace("low, medium, high]", "low, medium, medium]")
      .replace("[low, low, medium,", "[low, medium, medium,");
    const looserGrid = await heldBy(
      `criteria:\n  ${grid.replaceAll("\n", "\n  ").trimEnd()}\n`,
      `version: 1\n${matrix}`,
    );
    expect(looserGrid.said).toEqual([
      "below-floor 6:7 `criteria.matrix[#1]` is medium for severe here; criteria.yml asks for at least high.",
    ]);
    expect(looserGrid.criteria?.matrix.slice(0, 2)).toEqual([
      ["low", "low", "low", "medium", "high"],
      ["low", "medium", "medium", "medium", "high"],
    ]);
  });

  test("that a manifest tightens are in force as it says", async () => {
    const { said, criteria: held } = await heldBy(
      "criteria:\n  tolerance: low\n  acceptance-authority: { high: [risk-board] }\n",
    );
    expect(said).toEqual([]);
    expect(held).toMatchObject({
      appetite: { society: "low" },
      tolerance: { society: "low" },
      authority: { high: ["risk-board"] },
    });
  });

  test("hold the repository's own criteria too", async () => {
    const config = "extends: governance/house.yml\ncriteria: own.yml\n";
    const { looser: found, elsewhere } = await rulesOf({
      config,
      files: { ...files(""), "own.yml": "version: 1\nappetite: high\n" },
    });
    expect(found.map(({ message, at }) => `${at.path}:${at.start.line} ${message}`)).toEqual([
      "own.yml:2 `appetite` is high here; governance/criteria.yml asks for at most low.",
    ]);
    expect(elsewhere.map(({ path, schema }) => `${path} ${schema}`)).toEqual([
      "governance/criteria.yml criteria",
      "governance/house.yml config",
      "own.yml criteria",
    ]);
  });
});
