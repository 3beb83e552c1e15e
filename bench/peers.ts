import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** A program that we are measured against: how it is started, or why it is not. */
export type Peer = { readonly file: string; readonly args: readonly string[] } | { readonly missing: string };

export interface Peers {
  readonly spectral: Peer;
  readonly ajv: Peer;
  readonly opa: Peer;
}

const folder = import.meta.dirname;

const none: Peer = { missing: "peers were not asked for" };
export const noPeers: Peers = { spectral: none, ajv: none, opa: none };

/** The peers that are there. */
export const findPeers = (): Peers => ({
  spectral: packageAt("@stoplight/spectral-cli/dist/index.js"),
  ajv: packageAt("ajv-cli/dist/index.js"),
  opa: opaOnPath(),
});

/** Installs those that are packages, as bench/package-lock.json has them; nothing of theirs is run meanwhile. */
export function installPeers(): void {
  if (existsSync(join(folder, "node_modules"))) return;
  process.stderr.write("Installing the peers: npm --prefix bench ci\n");
  const args = ["--prefix", folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  spawnSync("npm", args, { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
}

function packageAt(path: string): Peer {
  const file = join(folder, "node_modules", path);
  return existsSync(file)
    ? { file: process.execPath, args: [file] }
    : { missing: "`npm --prefix bench ci` has not installed it" };
}

function opaOnPath(): Peer {
  const { status } = spawnSync("opa", ["version"], { stdio: "ignore" });
  return status === 0 ? { file: "opa", args: [] } : { missing: "opa is not on PATH" };
}
