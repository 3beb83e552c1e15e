import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runExamples } from "../../src/examples/run-examples.ts";
import { readSample } from "../../src/examples/sample.ts";
import { policiesInForce } from "../../src/gather/policies-in-force.ts";
import { sampleFiles, shippedPolicies } from "../../src/generated/policies.ts";
import { product } from "../../src/product.ts";
import { policyNamed } from "../../src/read/config.ts";
import { actTable, actWords } from "./docs-act.ts";
import { coveragePage } from "./docs-coverage.ts";
import { readmeWithInputs } from "./docs-inputs.ts";
import { integrityPages, integrityTable } from "./docs-integrity.ts";
import { page } from "./docs-markdown.ts";
import { operatorPages } from "./docs-operators.ts";
import type { MoreParts } from "./docs-packs.ts";
import { presetsPage } from "./docs-presets.ts";
import { type DocumentedPolicy, rulePages, ruleTable } from "./docs-rules.ts";

/** Folders that hold nothing but generated pages. */
export const generatedFolders = ["docs/operators", "docs/rules"] as const;

/** Every generated page by its path, and the README with its generated tables. */
async function documentation(): Promise<ReadonlyMap<string, string>> {
  const policies = await Promise.all(shippedPolicies.map(documented));
  const rules = new Map([
    ["README.md", ruleIndex(policies)],
    ...integrityPages(),
    ...policies.flatMap((one) => [...rulePages(one)]),
  ]);
  return new Map([
    ...[...operatorPages()].map(([path, text]): [string, string] => [`docs/operators/${path}`, text]),
    ...[...rules].map(([path, text]): [string, string] => [`docs/rules/${path}`, text]),
    [
      "docs/coverage.md",
      coveragePage(
        policies.map(({ policy }) => policy),
        await moreParts(policies),
      ),
    ],
    ["docs/presets.md", presetsPage()],
    ["README.md", readmeWithInputs(readFileSync("README.md", "utf8"))],
  ]);
}

/** Writes all of it; what is no longer generated goes. */
export async function writeDocumentation(): Promise<void> {
  const pages = await documentation();
  for (const folder of generatedFolders) rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of pages) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function documented({ id, text }: { id: string; text: string }): Promise<DocumentedPolicy> {
  const [held] = await policiesInForce([policyNamed(id)], { repository: null, remote: null, within: null }, product);
  if (held === undefined) throw new Error(`policies/${id}.yml holds no policy.`);
  const { policy } = held;
  const rows = policy.sample === null ? [] : await runExamples(policy, sampleOf(policy.sample), product);
  return { policy, text, rows };
}

async function moreParts(policies: readonly DocumentedPolicy[]): Promise<MoreParts> {
  const policy = policies.find((one) => one.policy.id === "eu-ai-act")?.policy;
  if (policy?.sample === undefined || policy.sample === null) return new Map();
  return new Map([[policy.id, [actWords, await actTable(policy, sampleOf(policy.sample))]]]);
}

function sampleOf(folder: string) {
  const files = Object.entries(sampleFiles).filter(([path]) => path.startsWith(`${folder}/`));
  const encoder = new TextEncoder();
  return readSample(
    folder,
    new Map(files.map(([path, text]) => [path.slice(folder.length + 1), encoder.encode(text)])),
  );
}

const ruleIndex = (policies: readonly DocumentedPolicy[]): string =>
  page(
    "<!-- Written by `npm run generate` from policies/ and src/domain/integrity.ts; change it there. -->",
    "# Rules",
    "A rule that holds is evidence for its clauses. ISO/IEC 23894 is guidance: nothing is certified against it, and " +
      "nothing here is legal advice. [How policies are written](../policies.md).",
    ...policies.flatMap((one) => [`## ${one.policy.title} (\`${one.policy.id}\`)`, ruleTable(one)]),
    "## Integrity (built in)",
    "What has to hold so that the other rules mean something. These block at every gate and can be neither switched off " +
      "nor waived.",
    integrityTable(),
  );
