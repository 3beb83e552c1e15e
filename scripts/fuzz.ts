// Tries mutated inputs for as long as asked: `npm run fuzz -- --minutes 5 [--seed 7] [--target reviews] [--count 1000]`.
// What breaks a law of tests/fuzz is made small and written to fixtures/fuzz, where tests/fuzz/finds.test.ts runs it again.
import { parseArgs } from "node:util";
import { keepFind } from "../tests/fuzz/finds.ts";
import { minimise } from "../tests/fuzz/minimise.ts";
import { randomOf } from "../tests/fuzz/random.ts";
import { lawIn, type Target } from "../tests/fuzz/target.ts";
import { targetNamed, targets } from "../tests/fuzz/targets.ts";
import { bounds, type Tally, watch } from "./fuzz/watch.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    target: { type: "string", multiple: true, default: [] },
    count: { type: "string", default: "Infinity" },
  },
});

/** How the time is shared out: by what an input costs and what there is to find. */
const shares: Readonly<Record<string, number>> = { reviews: 5, documents: 3, yaml: 2, renderers: 1 };

const numberIn = (name: "minutes" | "seed" | "count"): number => {
  const number = Number(values[name]);
  if (Number.isNaN(number) || number < 0) throw new Error(`--${name} ${values[name]} is no number.`);
  return number;
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const [minutes, seed, count] = [numberIn("minutes"), numberIn("seed"), numberIn("count")];
const chosen = values.target.length === 0 ? targets : values.target.map(targetNamed);
const shareOf = ({ name }: Target): number => shares[name] ?? 0.5;
const whole = chosen.reduce((sum, target) => sum + shareOf(target), 0);

print(`seed ${seed}; ${minutes} minutes; ${chosen.map(({ name }) => name).join(", ")}`);
let found = 0;
let tried = 0;
for (const target of chosen) {
  const milliseconds = (minutes * 60_000 * shareOf(target)) / whole;
  const tally = await watch({ target: target.name, seed, from: 0, count, milliseconds });
  const kept = await keepFinds(target, tally);
  tried += tally.executions;
  found += kept.length;
  print(rowOf(target, tally, kept.length));
  for (const line of kept) print(`  ${line}`);
}
const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
print(
  `${tried} inputs, ${found} finds; peak memory ${peak} MB; bounds ${bounds.milliseconds} ms, ${bounds.megabytes} MB`,
);
process.exitCode = found > 0 ? 1 : 0;

function rowOf({ name }: Target, tally: Tally, finds: number): string {
  const rate = (tally.executions / Math.max(tally.seconds, 0.001)).toFixed(1);
  const slowest = `slowest ${tally.slowest.toFixed(0)} ms (#${tally.slowestIndex})`;
  return `${name.padEnd(10)} ${String(tally.executions).padStart(8)} inputs ${rate.padStart(8)}/s ${String(finds).padStart(3)} finds  ${slowest}`;
}

/** One find for each law that broke, the first; made small unless it would hang again. */
async function keepFinds(target: Target, { broken }: Tally): Promise<readonly string[]> {
  const laws = new Map([...broken].reverse().map((one) => [lawIn(one.broken), one]));
  const lines: string[] = [];
  for (const [law, { index, broken: what }] of laws) {
    const input = target.make(randomOf(seed, target.name, index));
    const until = Date.now() + 20_000;
    const shows = async (smaller: typeof input): Promise<boolean> =>
      Date.now() < until && (await target.broken(smaller)).some((one) => lawIn(one) === law);
    const deadly = law === "nothing hangs" || law === "nothing swells";
    const small = deadly ? input : await minimise(input, { ...target, shows, tries: 5_000 });
    const times = broken.filter((one) => lawIn(one.broken) === law).length;
    const now = deadly ? what : ((await target.broken(small)).find((one) => lawIn(one) === law) ?? what);
    lines.push(`${keepFind({ target: target.name, what: now, input: small })} (#${index}, ${times} times): ${now}`);
  }
  return lines;
}
