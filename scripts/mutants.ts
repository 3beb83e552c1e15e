// Changes the code one place at a time and asks whether a test notices: `npm run mutants -- [--room read]…
// [--file src/read/yaml.ts]… [--sample 400] [--seed 7] [--threads 2]`. Ends with 1 where a room's tests notice too few.
// With `--policies` it changes the rules of the shipped policies instead, and ends with 1 where one survives.
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import "../vitest.config.ts";
import type { Mutant } from "./mutants/instrument.ts";
import { filesOf, type MutatedRoom, mutatedRooms, threshold } from "./mutants/rooms.ts";
import { printPolicies } from "./mutants/rules/print-policies.ts";
import { type Score, scoreOf } from "./mutants/score.ts";
import { tryMutants } from "./mutants/try-room.ts";

const root = join(import.meta.dirname, "..");
const names = mutatedRooms.map(({ name }) => name);

const { values } = parseArgs({
  options: {
    room: { type: "string", multiple: true, default: names },
    file: { type: "string", multiple: true, default: [] },
    sample: { type: "string", default: "Infinity" },
    seed: { type: "string", default: "7" },
    threads: { type: "string", default: "1" },
    policies: { type: "boolean", default: false },
  },
});

const numberIn = (name: "sample" | "seed" | "threads"): number => {
  const number = Number(values[name]);
  if (Number.isNaN(number) || number < 0) throw new Error(`--${name} ${values[name]} is no number.`);
  return number;
};

const [sample, seed, threads] = [numberIn("sample"), numberIn("seed"), numberIn("threads")];
const unknown = values.room.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`There is no room ${unknown}; there are ${names.join(", ")}.`);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

process.exitCode = (values.policies ? await printPolicies(root, print) : await tryRooms()) ? 0 : 1;

async function tryRooms(): Promise<boolean> {
  const scores: Score[] = [];
  for (const room of mutatedRooms) {
    const sources = values.room.includes(room.name) ? sourcesOf(room) : [];
    if (sources.length > 0) scores.push(await tryRoom(room, sources));
  }
  if (scores.length === 0) throw new Error(`No room that is mutated has the file ${values.file.join(" or ")}.`);
  for (const score of scores) print(rowOf(score));
  if (scores.length > 1) print(rowOf(total(scores)));
  return scores.every(({ percent }) => percent >= threshold);
}

function sourcesOf({ source }: MutatedRoom): readonly string[] {
  const named = values.file.map((file) => join(root, file));
  const files = filesOf(root, [source]);
  return named.length === 0 ? files : files.filter((file) => named.includes(file));
}

async function tryRoom({ name, tests, milliseconds }: MutatedRoom, sources: readonly string[]): Promise<Score> {
  const near = filesOf(root, tests.slice(0, 1));
  const trial = { sources, tests: filesOf(root, tests), near, sample, seed, threads, budget: milliseconds };
  print(`${name}: ${sources.length} files by ${trial.tests.length} files of tests`);
  let count = 0;
  const { tried, all, ignored, unfit } = await tryMutants(trial, ({ mutant, fate }) => {
    if (fate === "survived" || fate === "uncovered") print(`  ${fate}  ${wordsOf(mutant)}`);
    count += 1;
    if (count % 100 === 0) print(`  ${count} tried`);
  });
  for (const test of unfit) print(`  not used, since it fails without a mutant: ${relative(root, test)}`);
  print(`${name}: ${tried.length} of ${all} mutants, and ${ignored} of documentation left out`);
  return scoreOf(
    name,
    tried.map(({ fate }) => fate),
  );
}

function wordsOf({ file, line, column, was, becomes }: Mutant): string {
  const short = (code: string): string => {
    const words = code.replaceAll(/\s+/g, " ");
    return words.length > 70 ? `${words.slice(0, 50)} … ${words.slice(-15)}` : words;
  };
  return `${relative(root, file)}:${line}:${column}  ${short(was)}  →  ${short(becomes)}`;
}

function total(all: readonly Score[]): Score {
  return scoreOf(
    "together",
    all.flatMap(({ fates }) => fates),
  );
}

function rowOf({ room, count, fates, percent }: Score): string {
  const { killed, timeout, survived, uncovered } = count;
  const parts = [`${killed} killed`, `${timeout} never end`, `${survived} survived`, `${uncovered} not covered`];
  return `${room.padEnd(10)} ${percent.toFixed(1).padStart(5)} %  ${fates.length} mutants: ${parts.join(", ")}`;
}
