import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomOf } from "../../tests/fuzz/random.ts";
import { bundleTests } from "./bundle.ts";
import { counting, type Mutant, mutate, trying } from "./instrument.ts";
import type { Fate, Start } from "./messages.ts";
import { type Choice, planFor } from "./plan.ts";
import { surveyAll, unfitIn } from "./survey.ts";
import { Thread } from "./thread.ts";

/** What is mutated, and by which tests it is to be noticed. */
export interface Trial {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
  /** Those of the tests that are about the sources above all. */
  readonly near: readonly string[];
  /** How many mutants to try, chosen by the seed; the others are left out. */
  readonly sample: number;
  readonly seed: number;
  readonly threads: number;
  /** How much time the tests of one mutant may take. */
  readonly budget: number;
}

export interface Tried {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

export interface Outcome {
  readonly tried: readonly Tried[];
  /** Mutants that the files have altogether, and those of documentation beside them. */
  readonly all: number;
  readonly ignored: number;
  /** Tests that notice no mutant, because they fail without any here: they measure time. */
  readonly unfit: readonly string[];
}

/** A loop that is reached so much more often than in the tests does not end. */
const endless = 100;
/** What a mutant may take beyond the tests' own time, three times over: others work on the machine as well. */
const patience = 10_000;

/** Tries the mutants of some files, and tells of each one as soon as its fate is known. */
export async function tryMutants(trial: Trial, tell: (tried: Tried) => void): Promise<Outcome> {
  const mutated = await mutate(trial.sources);
  const { mutants, ignored } = mutated;
  const chosen = sampled(mutants, trial);
  // Numbers may be missing among those of the mutants.
  const counters = mutants.reduce((most, { id }) => Math.max(most, Number(id) + 1), 0);
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  const written = async (name: string, texts: ReadonlyMap<string, string>): Promise<Start> => {
    const script = join(folder, name);
    writeFileSync(script, await bundleTests(trial.tests, texts));
    return { script, counters };
  };
  try {
    const start = await written("tests.cjs", trying(mutated));
    const counted = await written("counting.cjs", counting(mutated, chosen));
    const surveys = await surveyAll(trial.tests, { counting: counted, start, threads: trial.threads });
    const choice = { surveys, near: new Set(trial.near), budget: trial.budget };
    const tried = await tryAll(start, { chosen, choice, tell, threads: trial.threads });
    return { tried, all: mutants.length, ignored, unfit: surveys.flatMap(unfitIn) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sampled(mutants: readonly Mutant[], { sample, seed }: Trial): readonly Mutant[] {
  if (sample >= mutants.length) return mutants;
  const random = randomOf("mutants", seed);
  const left = [...mutants];
  const taken = Array.from({ length: sample }, () => left.splice(random.below(left.length), 1)).flat();
  return mutants.filter((mutant) => taken.includes(mutant));
}

interface Work {
  readonly chosen: readonly Mutant[];
  readonly choice: Choice;
  readonly threads: number;
  readonly tell: (tried: Tried) => void;
}

async function tryAll(start: Start, { chosen, choice, threads, tell }: Work): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const waiting = chosen.values();
  const work = async (): Promise<void> => {
    const thread = new Thread(start);
    for (const mutant of waiting) {
      const one = { mutant, fate: await fateOf(mutant, choice, thread) };
      tried.push(one);
      tell(one);
    }
    await thread.end();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return tried;
}

async function fateOf({ id }: Mutant, choice: Choice, thread: Thread): Promise<Fate> {
  const plan = planFor(id, choice);
  if (plan === null) return "uncovered";
  const hitLimit = Math.max(plan.hits, 1) * endless;
  return thread.try({ mutant: id, hitLimit, files: plan.files }, patience + plan.milliseconds * 3);
}
