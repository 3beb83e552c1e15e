import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { strayOf } from "../scripts/mutants/rules/print-policies.ts";
import { equivalentsIn, stagePolicy, tryRule } from "../scripts/mutants/rules/try-rules.ts";
import { isMap, type Value, type ValueMap, valueAt } from "../src/domain/document.ts";
import { parseIdPath, resolveIdPath } from "../src/domain/id-path.ts";
import { type Gate, gates, grades, type Policy } from "../src/domain/policy.ts";
import type { People } from "../src/domain/rule-book.ts";
import type { Snapshot } from "../src/domain/snapshot.ts";
import { assessSubject, type RuleAnswer } from "../src/evaluate/assess.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { runWithCoverage } from "../src/examples/run-examples.ts";
import { gatherSteering } from "../src/gather/rule-book.ts";
import { type SubjectRef, subjectsOf } from "../src/judge/subjects.ts";
import { product } from "../src/product.ts";
import { references } from "./catalogue/files.ts";

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

const equivalents = equivalentsIn("scripts/mutants/rules/equivalent.yml");

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
      expect(rule.clauses.filter((id) => !references.has(id))).toEqual([]);
      expect(rule.clauses.length).toBeGreaterThan(0);
    });

    test("has a level for every gate, and a release is held to no less than a pull request", () => {
      const order = ["off", "note", "warn", "block"];
      const [pullRequest, release, monitor] = gates.map((gate) =>
        order.indexOf(typeof rule.level === "string" ? rule.level : (rule.level[gate] ?? "")),
      );
      expect(Math.min(pullRequest ?? -1, release ?? -1, monitor ?? -1)).toBeGreaterThanOrEqual(0);
      if (!saysItOtherwise(rule, policy)) expect(release).toBeGreaterThanOrEqual(pullRequest ?? 0);
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

/** Rules that tell in one sentence what, at a release, a rule each says one by one. */
const summaries: Readonly<Record<string, string>> = {
  "objectives-open": "objective-",
  "sources-open": "source-",
  "generative-risks-open": "gai-",
  "llm-risks-open": "llm-",
  "agentic-risks-open": "asi",
  "controls-open": "control-",
};

/** Facts that are there only where a change is compared with what it changes. */
const comparing =
  /"(?:system\.(?:stages-entered|due-(?:material|reviews)|renewed-in-vain)|risk\.renewed-in-vain|evidence\.(?:shrunk|redated|withdrawn))"/;

/** Whether a release is told the same by other rules, or has nothing to compare with and so nothing to be told. */
function saysItOtherwise(rule: WrittenRule, policy: WrittenPolicy): boolean {
  const start = Object.hasOwn(summaries, rule.id) ? summaries[rule.id] : undefined;
  const singly = policy.rules.filter(({ id }) => start !== undefined && id !== rule.id && id.startsWith(start));
  const isSaid = singly.every(
    ({ level }) => typeof level !== "string" && ["warn", "block"].includes(level["release"] ?? ""),
  );
  return (singly.length > 0 && isSaid) || comparing.test(JSON.stringify([rule.when ?? null, rule.require]));
}

/** Whether an id path names something in the sample, or a key that could be added to something there. */
function stands(sample: Value, place: string): boolean {
  const steps = parseIdPath(place);
  const path = steps === null ? null : resolveIdPath(sample, steps);
  return path !== null && isMap(valueAt(sample, path.slice(0, -1)));
}

describe.each(policies)("policies/$name by the real engine", async ({ name }) => {
  const staged = await stagePolicy("policies", name);
  const { policy, sample, stage } = staged;
  const { rules } = await gatherSteering({ repository: memoryRepository(sample.files), config: null });
  const { rows, coverage } = await runWithCoverage(policy, sample, product);

  test.each(gates)("has nothing to say against its own sample at gate %s", (gate) => {
    expect(stage.unchanged.faults).toEqual([]);
    const answers = ask(subjectsIn(stage.unchanged, { gate, people: rules.people }), {
      policy,
      gate,
      today: sample.today ?? "",
    });
    expect(answers.filter(isAgainst).map(inWords)).toEqual([]);
    const asked = policy.rules.filter(({ levels }) => levels[gate] !== "off");
    expect(answers.length).toBeGreaterThanOrEqual(asked.length);
  });

  test.each(rows)("$rule, $kind: $why", ({ ok, found }) => {
    expect(ok, found).toBe(true);
    expect(found).not.toMatch(/[{}]|undefined/);
  });

  test("shows every branch of its conditions by an example", () => {
    const missing = coverage.flatMap((one) => one.missing.map(({ part }) => `${one.rule} ${part}`));
    expect(missing).toEqual([]);
    expect(coverage.flatMap((one) => one.excepted)).toEqual([]);
  });

  test.each(policy.rules)("$id: an example notices every mutant", async (rule) => {
    expect(strayOf(await tryRule(rule, staged, equivalents))).toEqual([]);
  });
});

interface AskScope {
  readonly policy: Policy;
  readonly gate: Gate;
  readonly today: string;
}

const subjectsIn = (snapshot: Snapshot, by: { readonly gate: Gate; readonly people: People }): readonly SubjectRef[] =>
  snapshot.systems.flatMap((record) => subjectsOf({ record, ...by, criteriaFor: () => record.manifest.criteria }));

function ask(subjects: readonly SubjectRef[], { policy, gate, today }: AskScope): readonly RuleAnswer[] {
  const scope = { policies: [policy], gate, today, known: (id: string) => references.has(id) };
  return subjects.flatMap((ref) => assessSubject(ref, scope).answers);
}

const isAgainst = ({ outcome }: RuleAnswer): boolean => outcome === "not-met" || outcome === "unclear";

const inWords = ({ rule, ref, outcome, finding }: RuleAnswer): string =>
  `${rule.id} of ${ref.id} is ${outcome}: ${finding?.message ?? "reading met a fault"}`;
