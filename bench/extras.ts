import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionFigures, measureAction } from "./action.ts";
import { cardText } from "./card-text.ts";
import { type HistoryFigures, measureHistory } from "./history.ts";
import { runCommand } from "./process.ts";
import { root } from "./programs.ts";
import { type Figure, isMeasured, ratiosOf, type Spread, spreadOf } from "./spread.ts";
import type { SizeFiles, Workspace } from "./workspace.ts";

/** What is measured beside the sizes. */
export interface Extras {
  readonly card: Figure;
  readonly warmCard: Figure;
  readonly history: HistoryFigures;
  readonly action: ActionFigures;
}

/** The numbers that a child program prints as one line of JSON, and each name's numbers of several runs. */
export async function childNumbers(
  work: Pick<Workspace, "output">,
  words: readonly [name: string, ...args: readonly string[]],
  runs: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const [name, ...args] = words;
  const file = join(import.meta.dirname, "children", `${name}.ts`);
  const found = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) {
    await runCommand({ file: process.execPath, args: [file, ...args] }, work.output);
    const told: Readonly<Record<string, number>> = JSON.parse(readFileSync(work.output, "utf8"));
    for (const [key, value] of Object.entries(told)) found.set(key, [...(found.get(key) ?? []), value]);
  }
  return found;
}

export async function measureExtras(work: Workspace, runs: number): Promise<Extras> {
  const card = join(work.folder, "MODEL_CARD.md");
  writeFileSync(card, cardText());
  const read = await childNumbers(work, ["card", card], runs);
  return {
    card: spreadOf(read.get("cold") ?? []),
    warmCard: spreadOf(read.get("warm") ?? []),
    history: await measureHistory(work.folder, Math.min(runs, 3)),
    action: await measureAction(work.folder, runs),
  };
}

/** Where keys and values stand: how many differ from the reference, and what knowing it costs a reading. */
export interface PlaceFigures {
  readonly different: Figure;
  readonly time: Figure;
}

export async function measurePlaces(work: Workspace, files: SizeFiles, runs: number): Promise<PlaceFigures> {
  const compared = await childNumbers(work, ["places", files.yaml], 1);
  const [placed, plain]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    placed.push(...((await childNumbers(work, ["place-time", files.yaml, "with"], 1)).get("with") ?? []));
    plain.push(...((await childNumbers(work, ["place-time", files.yaml, "without"], 1)).get("without") ?? []));
  }
  const ratio = ratiosOf(placed, plain);
  return { different: spreadOf(compared.get("different") ?? []), time: isMeasured(ratio) ? percentOf(ratio) : ratio };
}

const percentOf = ({ min, median, max }: Spread): Spread => ({
  min: (min - 1) * 100,
  median: (median - 1) * 100,
  max: (max - 1) * 100,
});

/** The bytes of a committed bundle: its program in however many files, the data beside it, and all that ships with it. */
export function bundleBytes(name: "cli" | "action"): Readonly<Record<"program" | "data" | "all", number>> {
  const folder = join(root, "dist", name);
  const files = readdirSync(folder);
  const total = (wanted: (file: string) => boolean): number =>
    files.filter(wanted).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return {
    program: total((file) => file.endsWith(".js")),
    data: total((file) => file.endsWith(".br") || (file.endsWith(".json") && file !== "package.json")),
    all: total(() => true),
  };
}
