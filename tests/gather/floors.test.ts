import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/domain/digest.ts";
import { commit, type Files, type Given, house, refusalOf } from "./floor-rules.ts";

const at = (place: string): string => `.github/ai-risk-gate/config.yml:${place}:`;
const use = `extends: ${house}\n`;
const chain = (length: number): Files =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [`floors/${index}.yml`, `version: 1\nextends: floors/${index + 1}.yml\n`]),
  );
const wholeCommit = "owner/repo/path@` and all 40 digits of a commit.";
const longHouse = "extends: governance/house.yml\n";
const review = (notice: string): string =>
  `version: 1\npolicies: [{ use: iso-23894, parameters: { review-notice: ${notice} } }]\n`;

const bad: readonly (readonly [what: string, given: Given, says: string])[] = [
  [
    "a branch",
    { config: "extends: acme/policies/house.yml@main\n" },
    `bad-config: ${at("2:10")} \`extends\` is \`acme/policies/house.yml@main\`, which does not name one commit for good. — Write \`${wholeCommit}`,
  ],
  [
    "a short commit",
    { config: "extends:\n  - use: acme/policies/house.yml@0123abc\n" },
    `bad-config: ${at("3:5")} \`extends[#1]\` is \`acme/policies/house.yml@0123abc\`, which does not name one commit for good. — Write \`${wholeCommit}`,
  ],
  [
    "a path that leaves its repository",
    { config: `extends: acme/policies/../house.yml@${commit}\n` },
    `bad-config: ${at("2:10")} \`extends\` is \`acme/policies/../house.yml@${commit}\`, whose path leaves the repository. — Write the path of the file from the root of its repository.`,
  ],
  [
    "a name twice",
    { config: `extends: [${house}, ${house}]\n` },
    `bad-config: ${at("2:77")} \`extends[#2]\` names \`${house}\` a second time. — Name each configuration once.`,
  ],
  [
    "a pin that is none",
    { config: `extends: { use: ${house}, sha256: 123 }\n` },
    `bad-config: ${at("2:91")} \`extends.sha256\` is \`123\`; it has to be \`sha256:\` and 64 hexadecimal digits. — Write \`sha256:\` and 64 hexadecimal digits.`,
  ],
  [
    "another repository, without a token",
    { config: use },
    `bad-floor: ${at("2:10")} \`${house}\` is in another repository, and there is no token to read it with. — Give the Action a \`policy-token\`, or the command line AI_RISK_GATE_POLICY_TOKEN, with \`contents: read\` of acme/policies.`,
  ],
  [
    "a file that is not there",
    { config: use, others: {} },
    `bad-floor: ${at("2:10")} \`${house}\` is not there. — Name another.`,
  ],
  [
    "a path of this repository that is not there",
    { config: "extends: acme/policies/house.yml\n" },
    `bad-floor: ${at("2:10")} There is no file \`acme/policies/house.yml\` to extend. — Name it by its path from the repository's root; one of another repository is \`${wholeCommit}`,
  ],
  [
    "another content than is pinned",
    {
      config: `extends:\n  use: ${house}\n  sha256: ${digestOf("version: 2\n")}\n`,
      others: { "acme/policies/house.yml": "version: 1\n" },
    },
    `bad-floor: ${at("2:1")} \`${house}\` comes to ${digestOf("version: 1\n")}, and ${digestOf("version: 2\n")} is pinned. — Look at what it says by now; pin the new digest only where that is meant.`,
  ],
  [
    "a configuration that extends itself",
    { config: "extends: .github/ai-risk-gate/config.yml\n" },
    `bad-floor: ${at("2:10")} \`.github/ai-risk-gate/config.yml\` extends itself: .github/ai-risk-gate/config.yml → .github/ai-risk-gate/config.yml. — Take one of these \`extends\` out.`,
  ],
  [
    "two that extend one another",
    {
      config: "extends: one.yml\n",
      files: { "one.yml": "version: 1\nextends: two.yml\n", "two.yml": "version: 1\nextends: /one.yml\n" },
    },
    "bad-floor: two.yml:2:10: `one.yml` extends itself: .github/ai-risk-gate/config.yml → one.yml → two.yml → one.yml. — Take one of these `extends` out.",
  ],
  [
    "too many in a row",
    { config: "extends: floors/0.yml\n", files: chain(6) },
    "bad-floor: floors/3.yml:2:10: `floors/4.yml` is the 5th configuration in a row; at most 4 extend one another. — Let fewer configurations extend one another.",
  ],
  [
    "a configuration with a key that is none",
    { config: use, others: { "acme/policies/house.yml": "version: 1\npolicy: []\n" } },
    `bad-floor: ${house}:2:1: \`policy\` is no known key. — Known here: version, policies, extends, criteria, manifests, ignore, manifest, inherited, debt, evidence, gate-owners, four-eyes, limits, waivers. Remove it, or begin it with \`x-\` to keep it for yourselves.`,
  ],
  [
    "one that is looser than what it extends itself",
    {
      config: longHouse,
      files: {
        "governance/house.yml": `${review("7d")}extends: governance/group.yml\n`,
        "governance/group.yml": review("14d"),
      },
    },
    "bad-floor: governance/house.yml:2:59: `policies[iso-23894].parameters.review-notice` is 7d here; governance/group.yml asks for at least 14d. — Write at least 14d, or take it out: then what the floor asks for is in force, as it is meanwhile.",
  ],
  [
    "a policy of another repository without a token",
    { config: `policies: [acme/policies/own.yml@${commit}]\n` },
    `unknown-policy: ${at("2:12")} \`acme/policies/own.yml@${commit}\` is in another repository, and there is no token to read it with. — Give the Action a \`policy-token\`, or the command line AI_RISK_GATE_POLICY_TOKEN, with \`contents: read\` of acme/policies.`,
  ],
  [
    "a policy that the floor's repository has not",
    { config: use, others: { "acme/policies/house.yml": "version: 1\npolicies: [policies/own.yml]\n" } },
    `unknown-policy: ${house}:2:12: \`policies/own.yml of acme/policies\` is not there. — Name another.`,
  ],
  [
    "criteria that are not there",
    { config: longHouse, files: { "governance/house.yml": "version: 1\ncriteria: governance/criteria.yml\n" } },
    "bad-criteria: governance/house.yml:2:11: There is no file `governance/criteria.yml` to read criteria from. — Name it by its path from the root of the repository that this configuration is in.",
  ],
  [
    "criteria with a word that is no level",
    {
      config: longHouse,
      files: {
        "governance/house.yml": "version: 1\ncriteria: governance/criteria.yml\n",
        "governance/criteria.yml": "version: 1\nappetite: hihg\n",
      },
    },
    "bad-criteria: governance/criteria.yml:2:11: `appetite` is `hihg`, which is none of the levels. — Did you mean `high`?",
  ],
];

describe("a broken floor is no verdict", () => {
  test.each(bad)("%s", async (_what, given, says) => {
    expect(await refusalOf(given)).toBe(says);
  });
});
