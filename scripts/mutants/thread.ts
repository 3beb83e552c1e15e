import { Worker } from "node:worker_threads";
import type { Fate, Job, Pass, Start } from "./messages.ts";

type Try = Omit<Extract<Job, { kind: "try" }>, "kind">;

const megabytes = 1_024;
const passMilliseconds = 600_000;

/** A thread that does one job after the other, and is begun anew where one of them does not end or kills it. */
export class Thread {
  readonly #start: Start;
  #worker: Worker | null = null;

  constructor(start: Start) {
    this.#start = start;
  }

  async pass(file: string): Promise<Pass> {
    const told = await this.#ask({ kind: "pass", file }, passMilliseconds);
    if (typeof told === "string") throw new Error(`The tests of ${file} do not end by themselves.`);
    if (told instanceof Error) throw told;
    return told;
  }

  /** What becomes of a mutant. */
  async try(job: Try, milliseconds: number): Promise<Fate> {
    const told = await this.#ask({ kind: "try", ...job }, milliseconds);
    return typeof told === "string" ? told : "killed";
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  /** Gives what the thread says, or what it died of. */
  async #ask(job: Job, milliseconds: number): Promise<Pass | Fate | Error> {
    this.#worker ??= new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: this.#start,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 1 },
    });
    const worker = this.#worker;
    const told = await new Promise<Pass | Fate | Error>((resolve) => {
      const timer = setTimeout(() => settle("timeout"), milliseconds);
      const settle = (answer: Pass | Fate | Error): void => {
        clearTimeout(timer);
        worker.off("message", settle).off("error", settle);
        resolve(answer);
      };
      worker.on("message", settle).on("error", settle).postMessage(job);
    });
    if (told !== "timeout" && !(told instanceof Error)) return told;
    // While it ends, it may still say that it ran out of memory.
    worker.on("error", () => {});
    await this.end();
    return told;
  }
}
