import type { Exporter, ExportFormat } from "./formats.ts";
import { nistAiRmf } from "./nist-ai-rmf.ts";
import { soaCsv } from "./soa-csv.ts";
import { soaJson } from "./soa-json.ts";
import { soaMarkdown } from "./soa-markdown.ts";

/** How each format is written. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  soa: soaMarkdown,
  "soa-csv": soaCsv,
  "soa-json": soaJson,
  "nist-ai-rmf": nistAiRmf,
};
