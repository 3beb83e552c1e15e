// src/ → dist/cli and dist/action, and each bundle is run once: a broken one also builds.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BundleFiles, type BundleName, bundleFiles, bundleNames } from "./build/bundle.ts";

const root = join(import.meta.dirname, "..");

/** Put in place at once: nobody finds dist/ half built. */
function place(name: BundleName, files: BundleFiles): void {
  const folder = join(root, "dist", name);
  mkdirSync(folder, { recursive: true });
  for (const stale of readdirSync(folder)) if (!files.has(stale)) rmSync(join(folder, stale), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
}

interface Run {
  readonly name: BundleName;
  readonly args: readonly string[];
  readonly status: number;
  readonly says: string;
}

/** Runs a bundle as its users do, with nothing around it, and compares how it ends and what it says. */
function tryBundle({ name, args, status, says }: Run): void {
  const file = join(root, "dist", name, "index.js");
  const ended = spawnSync(process.execPath, [file, ...args], { cwd: dirname(file), env: {}, encoding: "utf8" });
  if (ended.status === status && ended.stdout.includes(says)) return;
  throw new Error(`dist/${name} ended with ${ended.status} instead of ${status}:\n${ended.stdout}${ended.stderr}`);
}

const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bundles = new Map<BundleName, BundleFiles>();
for (const name of bundleNames) bundles.set(name, await bundleFiles(root, name));
for (const [name, files] of bundles) place(name, files);
tryBundle({ name: "cli", args: ["--version"], status: 0, says: version });
tryBundle({ name: "action", args: [], status: 2, says: "GITHUB_EVENT_NAME is not set" });
