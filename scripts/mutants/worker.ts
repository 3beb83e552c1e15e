import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants, Script } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { type Case, harness } from "./harness.ts";
import type { Fate, FileCases, Hits, Job, Pass, PassedCase, Start } from "./messages.ts";

/** What the mutated code reads and writes, under a name that Stryker's instrumenter gives it. */
interface Namespace {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  /** How often the place of each mutant was reached, by its id. */
  counts?: Float64Array;
}

interface Loaded {
  readonly files: Readonly<Record<string, () => Promise<unknown>>>;
}

const { script, counters }: Start = workerData;
const require = createRequire(import.meta.url);
const program: (require: (id: string) => unknown, exports: object) => void = new Script(
  `(function (require, exports) {${readFileSync(script, "utf8")}\n})`,
  { filename: script, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
).runInThisContext();

/** The tests and the product from their first line on, with nothing left of what ran before. */
function begin(namespace: Namespace): { readonly load: (file: string) => Promise<readonly Case[]> } {
  Object.assign(globalThis, { __stryker__: namespace });
  const { vitest, cases } = harness();
  const exports = { files: {} };
  program((id) => (id === "vitest" ? vitest : require(id)), exports);
  const { files }: Loaded = exports;
  return {
    async load(file) {
      const before = cases.length;
      await files[file]?.();
      return cases.slice(before);
    },
  };
}

async function pass(file: string): Promise<Pass> {
  const counts = new Float64Array(counters);
  const begun = performance.now();
  const cases = await begin({ counts }).load(file);
  const milliseconds = performance.now() - begun;
  const hits = taken(counts);
  const passed: PassedCase[] = [];
  for (const { name, group, run } of cases) {
    const start = performance.now();
    const failed = await failureOf(run);
    passed.push({ name, group, milliseconds: performance.now() - start, hits: taken(counts), failed });
  }
  return { file, milliseconds, hits, cases: passed };
}

/** What was counted, of which nothing is left to count. */
function taken(counts: Float64Array): Hits {
  const hits = Object.fromEntries([...counts.entries()].filter(([, count]) => count > 0));
  counts.fill(0);
  return hits;
}

async function failureOf(run: () => unknown): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error);
  }
}

async function fateOf(namespace: Namespace, files: readonly FileCases[]): Promise<Fate> {
  const { load } = begin(namespace);
  const isEndless = () => (namespace.hitCount ?? 0) > (namespace.hitLimit ?? 0);
  for (const { file, cases } of files) {
    const failed = await failureOf(async () => {
      const loaded = await load(file);
      for (const index of cases) await loaded[index]?.run();
    });
    if (isEndless()) return "timeout";
    if (failed !== null) return "killed";
  }
  return "survived";
}

parentPort?.on("message", async (job: Job) => {
  const told =
    job.kind === "pass"
      ? await pass(job.file)
      : await fateOf({ activeMutant: job.mutant, hitCount: 0, hitLimit: job.hitLimit }, job.files);
  parentPort?.postMessage(told);
});
