import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isMap, type Value, type ValueMap, valueAt } from "../src/domain/document.ts";
import { parseIdPath, resolveIdPath } from "../src/domain/id-path.ts";
import { type Gate, gates, grades, type Policy } from "../src/domain/policy.ts";
import type { People } from "../src/domain/rule-book.ts";
import type { Snapshot } from "../src/domain/snapshot.ts";
import { assessSubject, type RuleAnswer } from "../src/evaluate/assess.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { runWithCoverage } from "../src/examples/run-examples.ts";
import { readSample } from "../src/examples/sample.ts";
import { sceneOf, stageOf } from "../src/examples/scene.ts";
import { required } from "../src/gather/required.ts";
import { gatherSteering } from "../src/gather/rule-book.ts";
import { type SubjectRef, subjectsOf } from "../src/judge/subjects.ts";
import { product } from "../src/product.ts";
import { readDocument } from "../src/read/document.ts";
import { readPolicy } from "../src/read/policy.ts";
import type { ReviewInput } from "../src/review.ts";
import { references } from "./catalogue/files.ts";
import { mutantsOf } from "./rule-mutants.ts";

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
const summaries: Readonly<Record<string, string>> = { "objectives-open": "objective-", "sources-open": "source-" };

/** Whether a release is told the same by other rules, or has nothing to compare with and so nothing to be told. */
function saysItOtherwise(rule: WrittenRule, policy: WrittenPolicy): boolean {
  const start = Object.hasOwn(summaries, rule.id) ? summaries[rule.id] : undefined;
  const singly = policy.rules.filter(({ id }) => start !== undefined && id.startsWith(start));
  const isSaid = singly.every(({ level }) => typeof level !== "string" && level["release"] === "warn");
  return (singly.length > 0 && isSaid) || JSON.stringify(rule.when ?? null).includes('"system.stages-entered"');
}

/** Whether an id path names something in the sample, or a key that could be added to something there. */
function stands(sample: Value, place: string): boolean {
  const steps = parseIdPath(place);
  const path = steps === null ? null : resolveIdPath(sample, steps);
  return path !== null && isMap(valueAt(sample, path.slice(0, -1)));
}

describe.each(policies)("policies/$name by the real engine", async ({ name, policy: written }) => {
  const document = required(readDocument(name, readFileSync(join("policies", name), "utf8")), "bad-policy");
  const given = { source: "shipped", digest: "sha256:", facts: product.facts };
  const policy = required(readPolicy(document, given), "bad-policy");
  const sample = readSample(written.sample, filesUnder(join("policies", written.sample)));
  const stage = await stageOf(policy, sample, product);
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
    expect(answers.length).toBeGreaterThan(written.rules.length);
  });

  test.each(rows)("$rule, $kind: $why", ({ ok, found }) => {
    expect(ok, found).toBe(true);
    expect(found).not.toMatch(/[{}]|undefined/);
  });

  test("shows every branch of its conditions by an example, but for those that nobody can show yet", () => {
    const missing = coverage.flatMap((one) => one.missing.map(({ part }) => `${one.rule} ${part}`));
    expect(missing).toEqual(unshown[written.id] ?? []);
    expect(coverage.flatMap((one) => one.excepted)).toEqual([]);
  });

  test.each(policy.rules)("$id loses no part unnoticed", async (rule) => {
    const scenes = (kind: "pass" | "fail") =>
      Promise.all(rule.examples[kind].map(async (example) => staged(await sceneOf(rule, example, stage))));
    const [passing, failing] = [await scenes("pass"), await scenes("fail")];
    const unnoticed = mutantsOf(rule).filter(({ rule: mutant }) => {
      const said = ({ subjects, scope }: Staged) => ask(subjects, { ...scope, policy: { ...policy, rules: [mutant] } });
      return !passing.some((scene) => said(scene).some(isAgainst)) && failing.every((scene) => isDecided(said(scene)));
    });
    expect(unnoticed.map((mutant) => mutant.name)).toEqual([]);
  });
});

/** Evidence that comes from a build is not measured yet, so on a pull request it is inconclusive and never fails. */
const unshown: Readonly<Record<string, readonly string[]>> = {
  "iso-23894": ["key-evidence-passes require[0].if[1]"],
};

interface AskScope {
  readonly policy: Policy;
  readonly gate: Gate;
  readonly today: string;
}

interface Staged {
  readonly subjects: readonly SubjectRef[];
  readonly scope: Omit<AskScope, "policy">;
}

const staged = ({ base, head, gate, today, rules }: ReviewInput): Staged => ({
  subjects: subjectsIn(head, { gate, people: rules.people }, base),
  scope: { gate, today },
});

const subjectsIn = (
  snapshot: Snapshot,
  by: { readonly gate: Gate; readonly people: People },
  base: Snapshot | null = null,
): readonly SubjectRef[] =>
  snapshot.systems.flatMap((record) => {
    const stage = base?.systems[0]?.manifest.system["lifecycle-stage"];
    const before = stage === undefined ? {} : { stageBefore: stage };
    return subjectsOf({ record, ...by, criteriaFor: () => record.manifest.criteria, ...before });
  });

function ask(subjects: readonly SubjectRef[], { policy, gate, today }: AskScope): readonly RuleAnswer[] {
  const scope = { policies: [policy], gate, today, known: (id: string) => references.has(id) };
  return subjects.flatMap((ref) => assessSubject(ref, scope).answers);
}

const isAgainst = ({ outcome }: RuleAnswer): boolean => outcome === "not-met" || outcome === "unclear";

/** Somebody fails, and whoever fails is told why: a rule that cannot be decided explains nothing. */
const isDecided = (answers: readonly RuleAnswer[]): boolean =>
  answers.some(isAgainst) && answers.filter(isAgainst).every(({ finding }) => finding?.explanation.length !== 0);

const inWords = ({ rule, ref, outcome, finding }: RuleAnswer): string =>
  `${rule.id} of ${ref.id} is ${outcome}: ${finding?.message ?? "reading met a fault"}`;

function filesUnder(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}
