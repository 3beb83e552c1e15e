import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** How a command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own, standing in a folder. */
export function command(folder: string, ...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", TZ: "UTC", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" },
  });
  return { status, stdout, stderr };
}

/** Writes files by path into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A command line that gave no verdict: what happened, what to do, and the lines of a file that show where. */
export const noVerdict = (message: string, help: string, excerpt: readonly string[] = []): Ended => ({
  status: 2,
  stdout: "",
  stderr: `${[`no verdict: ${message}`, `  ${help}`, ...excerpt].join("\n")}\n`,
});

/** A command line that printed something and nothing else. */
export const printed = (stdout: string, status = 0): Ended => ({ status, stdout, stderr: "" });
