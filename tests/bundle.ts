import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The committed bundle that users run, by its entry. */
export const bundleFile = (name: "cli" | "action"): string => join(root, "dist", name, "index.js");

/** A Node to run a bundle on; `skip` says why it is not to be used here. */
export interface NodeBinary {
  readonly name: string;
  readonly path: string;
  readonly skip: string | null;
}

const toolchain: NodeBinary = {
  name: `Node ${process.version.slice(1)} of the toolchain`,
  path: process.execPath,
  skip: null,
};

const oldest = 20;

/** The toolchain's Node, on which the tests run, and the machine's own. */
export const nodes: readonly NodeBinary[] = [toolchain, machineNode()];

function machineNode(): NodeBinary {
  const name = "the machine's own Node";
  const file = process.platform === "win32" ? "node.exe" : "node";
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const path = folders.map((folder) => join(folder, file)).find(existsSync);
  if (path === undefined) return { name, path: "", skip: "the machine has no Node of its own" };
  if (realpathSync(path) === realpathSync(process.execPath)) return { name, path, skip: "it is the toolchain's" };
  const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim().slice(1);
  const tooOld = Number(version.split(".")[0]) < oldest ? `${version} is older than ${oldest}` : null;
  return { name: `Node ${version} of the machine`, path, skip: tooOld };
}

export interface BundleRun {
  readonly file: string;
  readonly args?: readonly string[];
  readonly folder?: string;
  /** All that the bundle sees beside PATH, HOME and a temporary folder. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface BundleEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a bundle as a process of its own: no `GITHUB_…`, no time zone, no locale, nothing of the test's surroundings. */
export function runBundle(node: string, run: BundleRun): BundleEnd {
  const { file, args = [] } = run;
  const options = { ...surroundings(run), encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr, error } = spawnSync(node, [file, ...args], options);
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** The same while this process goes on, so that the bundle may ask something of it. */
export async function runBundleBeside(node: string, run: BundleRun): Promise<BundleEnd> {
  const { file, args = [] } = run;
  const child = spawn(node, [file, ...args], { ...surroundings(run), stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}

const surroundings = ({ folder = root, environment = {} }: BundleRun) => ({
  cwd: folder,
  env: { PATH: machinePath(), HOME: join(folder, "no-such-home"), ...environment },
});

/** PATH without the toolchain, as a user's machine has it; git is found on it. */
const machinePath = (): string =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.split(sep).includes("node_modules"))
    .join(delimiter);
