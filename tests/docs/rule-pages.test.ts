import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gates, type Rule } from "../../src/domain/policy.ts";
import { policiesInForce } from "../../src/gather/policies-in-force.ts";
import { catalogue } from "../../src/generated/catalogue.ts";
import { shippedPolicies } from "../../src/generated/policies.ts";
import { product } from "../../src/product.ts";
import { policyNamed } from "../../src/read/config.ts";

const held = await policiesInForce(
  shippedPolicies.map(({ id }) => policyNamed(id)),
  { repository: null, remote: null, within: null },
  product,
);
const policies = held.map(({ policy }) => policy);

const titles = new Map(catalogue.map(({ id, title }) => [id, title]));

/** The part of a page under a heading. */
const under = (page: string, heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

describe.each(policies)("the pages of $id", (policy) => {
  test.each(policy.rules)("$id says why, of what, how grave, what to do, and shows both", (rule: Rule) => {
    const path = `docs/rules/${policy.id}/${rule.id}.md`;
    expect(existsSync(path), `${path}: run npm run generate`).toBe(true);
    const page = readFileSync(path, "utf8");
    expect(page).toContain(`\n# ${rule.title}\n`);
    expect(page).toContain(`\n${rule.rationale}\n`);
    expect(page).toContain(`| ${gates.map((gate) => rule.levels[gate]).join(" | ")} |`);
    expect(page).toContain(`**How to fix it.** ${rule.fix}`);
    const [holds = "", fails = ""] = under(page, "Examples").split("**It does not hold**");
    for (const { why } of rule.examples.pass) expect(holds).toContain(`- ${why}`);
    for (const { why } of rule.examples.fail) expect(fails).toContain(`- ${why}`);
    const evidence = under(page, "What it is evidence for");
    for (const clause of rule.clauses) {
      expect(evidence).toContain(`clause ${clause.slice(clause.indexOf(":") + 1)} of `);
      expect(evidence).toContain(titles.get(clause) ?? "");
    }
    expect(page).not.toContain("parameters.parameters");
  });
});
