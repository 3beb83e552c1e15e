// Measures the committed bundles against bare Node and against other tools, on the same manifests with the same rules,
// and holds them to the goals: `npm run bench`. docs/performance.md says what is measured and how.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { measureExtras, measurePlaces } from "./extras.ts";
import type { Measured } from "./measured.ts";
import { type BenchOptions, readOptions, usage } from "./options.ts";
import { findPeers, installPeers, noPeers } from "./peers.ts";
import { measurePhases } from "./phases.ts";
import { programsAt, root } from "./programs.ts";
import { measureSeries } from "./series.ts";
import { judgedGoals, reportText } from "./tables.ts";
import { makeSize, makeWorkspace, type Workspace } from "./workspace.ts";

const progress = (text: string): boolean => process.stderr.write(`${text}\n`);

async function main(options: BenchOptions): Promise<0 | 1> {
  const folder = options.keep === null ? mkdtempSync(join(tmpdir(), "ai-risk-gate-bench-")) : resolve(options.keep);
  mkdirSync(folder, { recursive: true });
  try {
    const measured = await measureAll(makeWorkspace(folder), options);
    const different = measured.series.flatMap(({ differences }) => differences);
    if (different.length > 0) return refuse(different);
    const text = reportText(measured);
    process.stdout.write(text);
    if (options.write) writePage(text);
    return judgedGoals(measured).some(({ verdict }) => verdict === "MISSED") ? 1 : 0;
  } finally {
    if (options.keep === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(work: Workspace, { sizes, runs, peers: wanted, extras }: BenchOptions): Promise<Measured> {
  if (wanted) installPeers();
  const peers = wanted ? findPeers() : noPeers;
  const series = [];
  const phases: [number, Awaited<ReturnType<typeof measurePhases>>][] = [];
  let places = null;
  for (const size of sizes) {
    progress(`${size} risks, each program ${runs(size)} times`);
    const files = makeSize(work, size);
    const programs = programsAt(files, work, peers);
    series.push(await measureSeries(programs, files, { runs: runs(size), output: work.output }));
    phases.push([size, await measurePhases(work, files, Math.min(runs(size), 3))]);
    if (extras && size <= 1_000) places = await measurePlaces(work, files, Math.min(runs(size), 5));
  }
  if (extras) progress("history, card, Action");
  const beside = extras ? await measureExtras(work, runs(10)) : null;
  return { series, phases: new Map(phases), peers, extras: beside, places };
}

/** Programs that find different things do different work, and are not compared. */
function refuse(different: readonly string[]): 1 {
  const shownLines = different.slice(0, 20).join("\n");
  process.stderr.write(`No ratios: the programs do not find what the rules say.\n${shownLines}\n`);
  return 1;
}

const page = join(root, "docs/performance.md");
const [opening, closing] = ["<!-- bench -->", "<!-- /bench -->"];

/** Puts the tables where the page has them. */
function writePage(text: string): void {
  const [before, rest = ""] = readFileSync(page, "utf8").split(opening);
  const [, after] = rest.split(closing);
  if (after === undefined) throw new Error(`${page} has no place between ${opening} and ${closing}.`);
  writeFileSync(page, `${before}${opening}\n\n${text}\n${closing}${after}`);
}

function asked(): BenchOptions | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${usage}`);
    return null;
  }
}

const options = asked();
process.exitCode = options === null ? 2 : await main(options);
