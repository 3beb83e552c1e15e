import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isMap, type Value, type ValueMap, valueAt } from "../src/domain/document.ts";
import { parseIdPath, resolveIdPath } from "../src/domain/id-path.ts";
import { gates, grades } from "../src/domain/policy.ts";

interface WrittenExample {
  readonly why: string;
  readonly set?: ValueMap;
  readonly files?: Readonly<Record<string, string | null>>;
}

interface WrittenRule {
  readonly id: string;
  readonly title: string;
  readonly rationale?: string;
  readonly clauses: readonly string[];
  readonly level: string | Readonly<Record<string, string>>;
  readonly for: string;
  readonly when?: Value;
  readonly require: Value;
  readonly at?: string;
  readonly message: string;
  readonly fix: string;
  readonly grade?: string;
  readonly examples: Readonly<Record<"pass" | "fail", readonly WrittenExample[]>>;
}

interface WrittenPolicy {
  readonly id: string;
  readonly sample: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly rules: readonly WrittenRule[];
}

const read = (path: string): unknown => parse(readFileSync(path, "utf8"), { schema: "core", maxAliasCount: 0 });

const known = new Set(
  readdirSync("catalogue")
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => {
      const { id, clauses } = read(join("catalogue", name)) as { id: string; clauses: readonly { id: string }[] };
      return clauses.map((clause) => `${id}:${clause.id}`);
    }),
);

const policies = readdirSync("policies")
  .filter((name) => name.endsWith(".yml"))
  .map((name) => ({ name, policy: read(join("policies", name)) as WrittenPolicy }));

describe.each(policies)("policies/$name as written", ({ policy }) => {
  const sample = read(join("policies", policy.sample, "ai-risk.yml")) as Value;

  test("names each rule once", () => {
    const ids = policy.rules.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("uses every parameter it declares, and no other", () => {
    const used = JSON.stringify(policy.rules).match(/(?<="parameters\.)[a-z-]+(?=")/g) ?? [];
    expect([...new Set(used)].sort()).toEqual(Object.keys(policy.parameters ?? {}).sort());
  });

  describe.each(policy.rules)("$id", (rule) => {
    test("says why, what to do and what it rests on", () => {
      expect(rule.rationale ?? "").toMatch(/^[A-Z].{30,}\.$/);
      expect(rule.message).toMatch(/^[A-Z{].*\.$/);
      expect(rule.fix).toMatch(/^[A-Z].*`(?:[a-z-]+:|[A-Z]).*\.$/);
      expect(grades).toContain(rule.grade);
      expect(`${rule.title} ${rule.rationale} ${rule.message} ${rule.fix}`).not.toMatch(/complian|certif/i);
    });

    test("points at clauses of the catalogue", () => {
      expect(rule.clauses.filter((id) => !known.has(id))).toEqual([]);
      expect(rule.clauses.length).toBeGreaterThan(0);
    });

    test("has a level for every gate, and a release is held to no less than a pull request", () => {
      const order = ["off", "note", "warn", "block"];
      const [pullRequest, release, monitor] = gates.map((gate) =>
        order.indexOf(typeof rule.level === "string" ? rule.level : (rule.level[gate] ?? "")),
      );
      expect(Math.min(pullRequest ?? -1, release ?? -1, monitor ?? -1)).toBeGreaterThanOrEqual(0);
      expect(release).toBeGreaterThanOrEqual(pullRequest ?? 0);
    });

    test("shows at least one example of each kind, on places that the sample has", () => {
      expect(rule.examples.pass.length * rule.examples.fail.length).toBeGreaterThan(0);
      for (const example of [...rule.examples.pass, ...rule.examples.fail]) {
        expect(Object.keys(example.set ?? {}).filter((place) => !stands(sample, place))).toEqual([]);
        const files = Object.keys(example.files ?? {});
        expect(files.filter((file) => !existsSync(join("policies", policy.sample, file)))).toEqual([]);
      }
    });
  });
});

/** Whether an id path names something in the sample, or a key that could be added to something there. */
function stands(sample: Value, place: string): boolean {
  const steps = parseIdPath(place);
  const path = steps === null ? null : resolveIdPath(sample, steps);
  return path !== null && isMap(valueAt(sample, path.slice(0, -1)));
}
