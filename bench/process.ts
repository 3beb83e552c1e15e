import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

/** One command, and with which exit statuses it has done its work. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly statuses?: readonly number[];
  readonly folder?: string;
  /** All that it sees, where the bench's own surroundings would be wrong. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a whole process took. */
export interface Sample {
  readonly ms: number;
  /** The most memory it held at once, in MB; 0 where the system does not tell. */
  readonly peak: number;
}

const pollMs = 3;

/** Runs a command to its end, its output into a file; ends with an error where it did not do its work. */
export async function runCommand(command: Command, output: string): Promise<Sample> {
  const { file, args, statuses = [0], folder, environment } = command;
  const out = openSync(output, "w");
  const err = openSync(`${output}.err`, "w");
  try {
    const ended = await spawned({ file, args }, { folder, environment, out, err });
    if (ended.status !== null && statuses.includes(ended.status)) return ended;
    const said = readFileSync(`${output}.err`, "utf8").slice(0, 2_000);
    throw new Error(`${[file, ...args].join(" ")} ended with ${ended.status}:\n${said}`);
  } finally {
    closeSync(out);
    closeSync(err);
  }
}

interface Surroundings {
  readonly folder: string | undefined;
  readonly environment: Readonly<Record<string, string>> | undefined;
  readonly out: number;
  readonly err: number;
}

function spawned(
  { file, args }: Command,
  { folder, environment, out, err }: Surroundings,
): Promise<Sample & { readonly status: number | null }> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(file, args, { cwd: folder, env: environment ?? process.env, stdio: ["ignore", out, err] });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, pollMs);
    child.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on("exit", (status) => {
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      clearInterval(watch);
      resolve({ ms, peak, status });
    });
  });
}

/** The high-water mark that Linux keeps of a process: it only grows, so that the last look before the end tells all. */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
