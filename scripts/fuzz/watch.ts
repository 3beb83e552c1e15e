import { Worker } from "node:worker_threads";
import { type Broken, marks, type Order } from "./messages.ts";

/** What one input may take: a review that hangs or swells stops a pull request as surely as a crash. */
export const bounds = { milliseconds: 2_000, megabytes: 1_024 } as const;

const look = 100;

/** What became of a target's inputs. */
export interface Tally {
  readonly executions: number;
  readonly broken: readonly Broken[];
  /** From the first input on. */
  readonly seconds: number;
  /** Of one input, in milliseconds of processor time. */
  readonly slowest: number;
  readonly slowestIndex: number;
}

/** Runs a target's inputs in a thread that is ended, and begun anew, where one of them takes too long or too much. */
export async function watch(order: Omit<Order, "progress">): Promise<Tally> {
  const progress = new SharedArrayBuffer(Object.keys(marks).length * Float64Array.BYTES_PER_ELEMENT);
  const shared = new Float64Array(progress);
  const broken: Broken[] = [];
  const isOver = (): boolean =>
    shared[marks.begun] !== 0 && Date.now() > (shared[marks.begun] ?? 0) + order.milliseconds;
  for (let from = order.from; from < order.count && !isOver(); ) {
    const death = await runUntilDeath({ ...order, from, progress }, (found) => broken.push(found));
    if (death === null) break;
    const index = shared[marks.index] ?? 0;
    broken.push({ index, broken: death });
    from = index + 1;
    shared[marks.busy] = 0;
  }
  const [done = 0, slowest = 0, slowestIndex = 0] = [marks.done, marks.slowest, marks.slowestIndex].map(
    (mark) => shared[mark],
  );
  const seconds = (Date.now() - (shared[marks.begun] ?? 0)) / 1_000;
  return { executions: done, broken, seconds, slowest, slowestIndex };
}

/** Runs one thread to its end; gives what killed it, `null` where nothing did. */
function runUntilDeath(order: Order, tell: (found: Broken) => void): Promise<string | null> {
  const shared = new Float64Array(order.progress);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: order,
    // The stack is the one that a program's first thread has.
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, stackSizeMb: 1 },
  });
  worker.on("message", tell);
  return new Promise((resolve) => {
    const tooLong = hangWatch(shared);
    const timer = setInterval(() => {
      if (!tooLong()) return;
      resolve(`nothing hangs: more than ${bounds.milliseconds} ms`);
      void worker.terminate();
    }, look);
    worker.on("error", (error) => resolve(deathBy(error)));
    worker.on("exit", () => {
      clearInterval(timer);
      resolve(null);
    });
  });
}

const deathBy = (error: unknown): string => {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /ERR_WORKER_OUT_OF_MEMORY|memory limit/u.test(words)
    ? `nothing swells: more than ${bounds.megabytes} MB`
    : `nothing crashes: ${words}`;
};

/** Says whether the input at hand has had its time: of the processor, since others work on the machine as well. */
function hangWatch(shared: Float64Array): () => boolean {
  let seen = -1;
  let begun = process.cpuUsage();
  return () => {
    const index = shared[marks.index] ?? 0;
    if (shared[marks.busy] !== 1 || index !== seen) {
      seen = shared[marks.busy] === 1 ? index : -1;
      begun = process.cpuUsage();
      return false;
    }
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000 > bounds.milliseconds;
  };
}
