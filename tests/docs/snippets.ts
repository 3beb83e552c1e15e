import { spawnSync } from "node:child_process";
import type { Document } from "../../src/domain/document.ts";
import type { Fault, Reading } from "../../src/domain/integrity.ts";
import { facts } from "../../src/generated/facts.ts";
import { readConfig } from "../../src/read/config.ts";
import { readCriteria } from "../../src/read/criteria-source.ts";
import { readDocument } from "../../src/read/document.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { readPeople } from "../../src/read/people.ts";
import { readPolicy } from "../../src/read/policy.ts";
import { readWaivers } from "../../src/read/waivers.ts";
import type { CodeBlock } from "./pages.ts";

type Reader = (document: Document) => Reading<unknown>;

/** What reads each kind of YAML that the pages show; a `part` or a `workflow` only has to be YAML. */
const readers: Readonly<Record<string, Reader>> = {
  config: readConfig,
  criteria: readCriteria,
  manifest: (document) => readManifest(document, { criteria: new Map() }),
  people: readPeople,
  policy: (document) => readPolicy(document, { source: document.path, digest: "", facts: facts() }),
  waivers: readWaivers,
  part: (value) => ({ value, faults: [] }),
  workflow: (value) => ({ value, faults: [] }),
};

/** What the product's own readers have against a block, a line each; a kind that nobody reads is one. */
export function faultsOf({ path, line, kind, text }: CodeBlock): readonly string[] {
  const place = `${path}:${line}`;
  const reader = kind !== null && Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  if (kind === "comment") return /^(?:#.*\n)+$/.test(text) ? [] : [`${place}: holds more than comments`];
  if (reader === undefined) return [`${place}: nothing says which kind of YAML this is (<!-- yaml: manifest -->)`];
  const parsed = readDocument(`${path}.yml`, text);
  const faults: readonly Fault[] = parsed.value === null ? parsed.faults : reader(parsed.value).faults;
  return [...parsed.faults, ...faults].map((fault) => `${place}: ${fault.message}`);
}

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command of the bundle as a page shows it. */
export function runShown(command: string): Ran {
  const [node, bundle, ...words] = command.split(" ");
  if (node !== "node" || bundle !== "dist/cli/index.js") throw new Error(`A page shows what no test runs: ${command}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/index.js", ...words], { encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

/** Whether an output is what is shown; a line `…` stands for any number of lines. */
export function isShown(shown: string, output: string): boolean {
  const [first = "", ...others] = `\n${shown}`.split(/\n…(?=\n|$)/);
  const last = others.pop();
  const whole = `\n${output}`;
  if (last === undefined) return whole === first;
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let from = first.length;
  for (const part of others) {
    const at = whole.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= whole.length - last.length;
}
