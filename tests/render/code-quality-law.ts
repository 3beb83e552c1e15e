import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Report } from "../../src/domain/report.ts";
import { renderCodeQuality } from "../../src/render/code-quality.ts";
import { live } from "./markdown-tree.ts";

/** What GitLab shows is as plain, has the shape that it reads, and no two entries are one to it. */
export function* codeQualityLaw(report: Report): Iterable<string> {
  const text = renderCodeQuality(report);
  const raw = /(?!\n)\p{Control}|[\u202A-\u202E\u2066-\u2069]|##\[/u.exec(text);
  if (raw !== null) yield `raw for GitLab: ${JSON.stringify(text.slice(raw.index, raw.index + 80))}`;
  const entries: readonly { readonly description: string; readonly fingerprint: string }[] = JSON.parse(text);
  for (const { description } of entries)
    if (live.test(description) || description.includes("](")) yield `live for GitLab: ${JSON.stringify(description)}`;
  if (entries.length !== report.findings.length) yield "GitLab gets another number of findings";
  if (!isCodeQuality(entries)) yield `not of GitLab's shape: ${JSON.stringify(isCodeQuality.errors)}`;
}

const isCodeQuality = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL("code-quality.schema.json", import.meta.url), "utf8")),
);
