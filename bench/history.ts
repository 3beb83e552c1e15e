import { join } from "node:path";
import { openGit } from "../src/adapters/git.ts";
import { benchManifest } from "./manifests.ts";
import { type BenchCommit, git, makeRepository } from "./repository.ts";
import { type Figure, ratiosOf, spreadOf } from "./spread.ts";
import { yamlText } from "./yaml-text.ts";

const commits = 1_000;
const path = "ai-risk.yml";

/** What reading the history of a manifest takes in two ways, over 1,000 commits of which every tenth changes it. */
export interface HistoryFigures {
  readonly ours: Figure;
  readonly shown: Figure;
  readonly ratio: Figure;
}

/** Reads all contents that a manifest ever had, by our history and by a `git show` for each commit, in turn. */
export async function measureHistory(folder: string, runs: number): Promise<HistoryFigures> {
  const repository = join(folder, "history");
  makeRepository(repository, line());
  const ids = git(repository, ["rev-list", "--first-parent", "main"]).split("\n");
  // A little of both warms up.
  await readByHistory(repository, ids[0] ?? "");
  readByShow(repository, ids.slice(0, 20));
  const [ours, shown]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const own = await timed(() => readByHistory(repository, ids[0] ?? ""));
    const each = await timed(() => readByShow(repository, ids));
    if (own.value !== each.value) throw new Error(`History reads ${own.value} contents, git show ${each.value}.`);
    ours.push(own.ms);
    shown.push(each.ms);
  }
  return { ours: spreadOf(ours), shown: spreadOf(shown), ratio: ratiosOf(shown, ours) };
}

function line(): readonly BenchCommit[] {
  // 85 risks of the bench are about 100 kB.
  const manifest = yamlText(benchManifest(85));
  return Array.from({ length: commits }, (_, index) => ({
    reference: "refs/heads/main",
    files: index % 10 === 0 ? { [path]: `${manifest}# ${index}\n` } : { "notes.txt": `Note ${index}\n` },
  }));
}

async function timed<T>(made: () => Promise<T> | T): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await made();
  return { ms: performance.now() - start, value };
}

/** How many different contents there are, each read once. */
async function readByHistory(repository: string, revision: string): Promise<number> {
  const at = (await openGit(repository, "2027-12-31")).at(revision);
  const { versions } = await at.history([path]);
  const oids = new Set((versions.get(path) ?? []).flatMap(({ oid }) => oid ?? []));
  return (await at.readVersions([...oids])).size;
}

function readByShow(repository: string, ids: readonly string[]): number {
  return new Set(ids.map((id) => git(repository, ["show", `${id}:${path}`]))).size;
}
