import { parseArgs } from "node:util";

/** How a run of the bench is asked for. */
export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly runs: (size: number) => number;
  readonly peers: boolean;
  /** Places, cards, history and the Action too. */
  readonly extras: boolean;
  readonly write: boolean;
  /** Where manifests, rules and outputs are left to be looked at; `null`: nothing is left. */
  readonly keep: string | null;
}

export const usage = `npm run bench -- [OPTION…]
  --quick        10, 100 and 1,000 risks; without it 10,000 too
  --full         100,000 too, which takes minutes and 4 GB
  --sizes LIST   these sizes, as in 10,500
  --runs N       so many runs of each; without it from 15 (small) to 1 (100,000)
  --no-peers     nothing but ours and bare Node
  --no-extras    nothing but the sizes: no places, card, history, Action
  --write        put the tables into docs/performance.md
  --keep FOLDER  leave manifests, rules and outputs there
`;

/** Fewer runs of what takes longer. */
const usualRuns = (size: number): number => {
  if (size <= 100) return 15;
  if (size <= 1_000) return 9;
  return size <= 10_000 ? 5 : 1;
};

/** Reads the command line; throws a TypeError that says what is wrong. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    allowNegative: true,
    options: {
      quick: { type: "boolean", default: false },
      full: { type: "boolean", default: false },
      sizes: { type: "string" },
      runs: { type: "string" },
      peers: { type: "boolean", default: true },
      extras: { type: "boolean", default: true },
      write: { type: "boolean", default: false },
      keep: { type: "string" },
    },
  });
  const { quick, full, sizes, runs, peers, extras, write, keep } = values;
  const usual = [10, 100, 1_000, ...(quick ? [] : [10_000]), ...(full ? [100_000] : [])];
  const fixed = runs === undefined ? null : count(runs, "--runs");
  return {
    sizes: sizes === undefined ? usual : sizes.split(",").map((size) => count(size, "--sizes")),
    runs: (size) => fixed ?? usualRuns(size),
    peers,
    extras,
    write,
    keep: keep ?? null,
  };
}

function count(word: string, option: string): number {
  if (/^[1-9]\d{0,6}$/.test(word)) return Number(word);
  throw new TypeError(`${option}: ${JSON.stringify(word)} is no whole number from 1.`);
}
