import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import type { Policy, Rule } from "../../../src/domain/policy.ts";
import { assessSubject, type RuleAnswer } from "../../../src/evaluate/assess.ts";
import { readSample, type Sample } from "../../../src/examples/sample.ts";
import { type Stage, sceneOf, stageOf } from "../../../src/examples/scene.ts";
import { required } from "../../../src/gather/required.ts";
import type { SubjectRef } from "../../../src/judge/subjects.ts";
import { product } from "../../../src/product.ts";
import { readDocument } from "../../../src/read/document.ts";
import { readPolicy } from "../../../src/read/policy.ts";
import { judge, type ReviewInput } from "../../../src/review.ts";
import { mutantsOf } from "./rule-mutants.ts";

/** A policy in policies/, read by the real engine, with the sample that its examples change. */
export interface StagedPolicy {
  readonly policy: Policy;
  readonly sample: Sample;
  readonly stage: Stage;
}

/** What became of the mutants of one rule. */
export interface TriedRule {
  readonly policy: string;
  readonly rule: string;
  readonly mutants: number;
  /** Those that no example notices, by name. */
  readonly survived: readonly string[];
  /** Those among them that mean the same as the rule, and why. */
  readonly equivalent: Readonly<Record<string, string>>;
}

export const policyNames = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".yml"));

export async function stagePolicy(folder: string, name: string): Promise<StagedPolicy> {
  const text = readFileSync(join(folder, name), "utf8");
  const { sample: at } = parse(text, { schema: "core" }) as { sample: string };
  const given = { source: "shipped", digest: "sha256:", facts: product.facts };
  const policy = required(readPolicy(required(readDocument(name, text), "bad-policy"), given), "bad-policy");
  const sample = readSample(at, filesUnder(join(folder, at)));
  return { policy, sample, stage: await stageOf(policy, sample, product) };
}

function filesUnder(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

/** By policy and rule: mutants that mean the same as the rule, and why. */
export type Equivalents = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export const equivalentsIn = (file: string): Equivalents =>
  existsSync(file) ? (parse(readFileSync(file, "utf8"), { schema: "core" }) ?? {}) : {};

/** Puts every mutant of a rule to its examples. */
export async function tryRule(rule: Rule, { policy, stage }: StagedPolicy, known: Equivalents): Promise<TriedRule> {
  const scenes = (kind: "pass" | "fail") =>
    Promise.all(rule.examples[kind].map(async (example) => askedIn(await sceneOf(rule, example, stage))));
  const [passing, failing] = [await scenes("pass"), await scenes("fail")];
  const mutants = mutantsOf(rule);
  const unnoticed = mutants.filter(({ rule: mutant }) => {
    const said = (scene: Asked): readonly RuleAnswer[] => answersIn(scene, { ...policy, rules: [mutant] });
    return !passing.some((scene) => said(scene).some(isAgainst)) && failing.every((scene) => isDecided(said(scene)));
  });
  const survived = unnoticed.map(({ name }) => name);
  const equivalent = known[policy.id]?.[rule.id] ?? {};
  return { policy: policy.id, rule: rule.id, mutants: mutants.length, survived, equivalent };
}

interface Asked {
  readonly subjects: readonly SubjectRef[];
  readonly input: ReviewInput;
}

const askedIn = (input: ReviewInput): Asked => ({ subjects: judge(input).head.map(({ ref }) => ref), input });

function answersIn({ subjects, input }: Asked, policy: Policy): readonly RuleAnswer[] {
  const { gate, today, catalogue } = input;
  const ids = new Set(catalogue.map(({ id }) => id));
  const scope = { policies: [policy], gate, today, known: (id: string) => ids.has(id) };
  return subjects.flatMap((ref) => assessSubject(ref, scope).answers);
}

const isAgainst = ({ outcome }: RuleAnswer): boolean => outcome === "not-met" || outcome === "unclear";

/** Somebody fails, and whoever fails is told why: a rule that cannot be decided explains nothing. */
const isDecided = (answers: readonly RuleAnswer[]): boolean =>
  answers.some(isAgainst) && answers.filter(isAgainst).every(({ finding }) => finding?.explanation.length !== 0);
