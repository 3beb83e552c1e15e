// src/ → lib/ (tsc) → dist/cli and dist/action (ncc), and each bundle is run once: a broken one also builds.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, extname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const bundles = ["cli", "action"] as const;

function runTool(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, "node_modules", script), ...args], { cwd: root, stdio: "inherit" });
}

function compile(): void {
  rmSync(join(root, "lib"), { recursive: true, force: true });
  runTool("typescript/bin/tsc", ["--project", "tsconfig.build.json"]);
  // What is written as JavaScript or data already is not emitted by the compiler.
  for (const entry of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }))
    if ([".js", ".json"].includes(extname(entry))) cpSync(join(root, "src", entry), join(root, "lib", entry));
}

/** Bundled apart and put in place at once: nobody finds dist/ half built. */
function bundle(name: (typeof bundles)[number]): void {
  const made = join("lib", "bundles", name);
  const args = ["build", join("lib", `${name}.js`), "--out", made, "--license", "licenses.txt", "--no-cache"];
  runTool("@vercel/ncc/dist/ncc/cli.js", [...args, "--quiet"]);
  const folder = join(root, "dist", name);
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(join(root, made));
  for (const stale of readdirSync(folder)) if (!files.includes(stale)) rmSync(join(folder, stale), { recursive: true });
  for (const file of files) cpSync(join(root, made, file), join(folder, file), { recursive: true });
}

interface Run {
  readonly name: (typeof bundles)[number];
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
compile();
for (const name of bundles) bundle(name);
tryBundle({ name: "cli", args: ["--version"], status: 0, says: version });
tryBundle({ name: "action", args: [], status: 2, says: "GITHUB_EVENT_NAME is not set" });
