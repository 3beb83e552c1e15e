import { readFileSync } from "node:fs";
import { differences } from "./findings.ts";
import { type Command, runCommand, type Sample } from "./process.ts";
import type { Program, ProgramName } from "./programs.ts";
import type { SizeFiles } from "./workspace.ts";

/** What every program took at one size, a sample a run; the runs of all stand beside each other. */
export interface Series {
  readonly size: number;
  readonly samples: ReadonlyMap<ProgramName, readonly Sample[]>;
  /** How findings differ from what the rules say, a line each. */
  readonly differences: readonly string[];
}

/** Warms up, proves that all find the same, and then runs them in turn: A B C, A B C. */
export async function measureSeries(
  programs: readonly Program[],
  files: SizeFiles,
  { runs, output }: { readonly runs: number; readonly output: string },
): Promise<Series> {
  const found: string[] = [];
  for (const program of programs) found.push(...(await proven(program, files, output)));
  const samples = await interleaved(new Map(programs.map(({ name, command }) => [name, command])), { runs, output });
  return { size: files.size, samples, differences: found };
}

/** Commands in turn, so that what disturbs the machine disturbs all of them. */
async function interleaved<Name>(
  commands: ReadonlyMap<Name, Command>,
  { runs, output }: { readonly runs: number; readonly output: string },
): Promise<ReadonlyMap<Name, readonly Sample[]>> {
  const samples = new Map<Name, Sample[]>([...commands.keys()].map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, command] of commands) samples.get(name)?.push(await runCommand(command, output));
  return samples;
}

/** One run that does not count, and what it found besides what it should. */
async function proven({ name, command, proof }: Program, files: SizeFiles, output: string): Promise<readonly string[]> {
  await runCommand(proof?.command ?? command, output);
  if (proof === undefined) return [];
  const found = proof.read(readFileSync(output, "utf8"), files.risks);
  return differences(proof.expected, found).map((line) => `${files.size} risks: ${name} ${line}`);
}
