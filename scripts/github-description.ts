// Trims GitHub's own description of its API (the package @octokit/openapi) to the operations that the gate and its tests
// use, and to the events that it is run on:
// `npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json`, then
// `npm run github-description -- package/generated/api.github.com.json`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { operations } from "./github-description/operations.ts";
import { type Description, trimmed } from "./github-description/trim.ts";
import { webhookSchemas, webhooks } from "./github-description/webhooks.ts";

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Name the file api.github.com.json of the package @octokit/openapi.");
const whole: Description = JSON.parse(readFileSync(source, "utf8"));
const folder = join(import.meta.dirname, "..", "tests", "github");
writeFileSync(join(folder, "description.json"), `${JSON.stringify(trimmed(whole, operations), null, 1)}\n`);
const schemas = Object.entries(webhookSchemas(whole)).map(([name, schema]) => `"${name}": ${JSON.stringify(schema)}`);
writeFileSync(join(folder, "webhooks.json"), `{\n${schemas.join(",\n")}\n}\n`);
process.stdout.write(`${folder}: ${operations.length} operations, ${webhooks.length} events\n`);
