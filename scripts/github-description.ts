// Trims GitHub's own description of its API (the package @octokit/openapi) to the operations that the gate and its tests
// use: `npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json`,
// then `npm run github-description -- package/generated/api.github.com.json`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { operations } from "./github-description/operations.ts";
import { type Description, trimmed } from "./github-description/trim.ts";

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Name the file api.github.com.json of the package @octokit/openapi.");
const whole: Description = JSON.parse(readFileSync(source, "utf8"));
const file = join(import.meta.dirname, "..", "tests", "github", "description.json");
writeFileSync(file, `${JSON.stringify(trimmed(whole, operations), null, 1)}\n`);
process.stdout.write(`${file}: ${operations.length} operations\n`);
