// Makes and tries the inputs of one target, one after another; what kills it is seen from outside.
import { parentPort, workerData } from "node:worker_threads";
import { randomOf } from "../../tests/fuzz/random.ts";
import { targetNamed } from "../../tests/fuzz/targets.ts";
import { type Broken, marks, type Order } from "./messages.ts";

const { target: name, seed, from, milliseconds, count, progress }: Order = workerData;
const target = targetNamed(name);
const shared = new Float64Array(progress);

if (shared[marks.begun] === 0) shared[marks.begun] = Date.now();
const until = (shared[marks.begun] ?? 0) + milliseconds;

for (let index = from; index < count && Date.now() < until; index += 1) {
  const input = target.make(randomOf(seed, name, index));
  shared[marks.index] = index;
  shared[marks.busy] = 1;
  const begun = process.threadCpuUsage();
  const broken = await target.broken(input);
  const { user, system } = process.threadCpuUsage(begun);
  shared[marks.busy] = 0;
  shared[marks.done] = (shared[marks.done] ?? 0) + 1;
  noteSlowest(index, (user + system) / 1_000);
  for (const one of broken.slice(0, 3)) parentPort?.postMessage({ index, broken: one } satisfies Broken);
}

function noteSlowest(index: number, milliseconds: number): void {
  if (milliseconds <= (shared[marks.slowest] ?? 0)) return;
  shared[marks.slowest] = milliseconds;
  shared[marks.slowestIndex] = index;
}
