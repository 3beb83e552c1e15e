// Reviews one folder in this process, cold as a user's, and prints how long each part took: `node phases.ts WHAT FOLDER
// POLICY`. The product is not measured from inside: this calls the functions that `check` calls, in its order.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFolder } from "../../src/adapters/folder.ts";
import { product } from "../../src/product.ts";
import { readDocumentBytes } from "../../src/read/document.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { renderers } from "../../src/render/index.ts";
import { review } from "../../src/review.ts";
import { type Asked, gather } from "../../src/run.ts";
import { today } from "../manifests.ts";

const [what = "", folder = "", policy = "", config = ""] = process.argv.slice(2);
const phases: Record<string, number> = {};

async function timed<T>(name: string, made: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await made();
  phases[name] = performance.now() - start;
  return value;
}

/** The whole review: everything gathered and read, judged, told. */
async function whole(): Promise<void> {
  const head = await openFolder(folder);
  const asked: Asked = {
    base: null,
    head,
    rules: {
      repository: head,
      source: "head",
      config: { path: config, bytes: readFileSync(config) },
      policies: { policies: [{ path: policy, bytes: readFileSync(policy) }], how: "instead" },
    },
    gate: "pull-request",
    today,
    simulated: true,
  };
  const input = await timed("gather", () => gather(asked, product));
  const report = await timed("review", () => review(input));
  await timed("text", () => renderers.text(report));
  await timed("json", () => renderers.json(report));
}

/** What gathering spends on the manifest: its text, then its shape and words. */
async function reading(): Promise<void> {
  const path = "ai-risk.yml";
  const bytes = readFileSync(join(folder, path));
  const { value } = await timed("document", () => readDocumentBytes(path, bytes));
  if (value !== null) await timed("manifest", () => readManifest(value, { criteria: new Map() }));
}

await (what === "reading" ? reading() : whole());
process.stdout.write(JSON.stringify(phases));
