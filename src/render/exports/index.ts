import { cyclonedx } from "./cyclonedx.ts";
import type { Exporter, ExportFormat } from "./formats.ts";
import { nistAiRmf } from "./nist-ai-rmf.ts";
import { oscalPoam } from "./oscal-poam.ts";
import { registerCsv } from "./register-csv.ts";
import { registerMarkdown } from "./register-markdown.ts";
import { soaCsv } from "./soa-csv.ts";
import { soaJson } from "./soa-json.ts";
import { soaMarkdown } from "./soa-markdown.ts";

/** How each format is written. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  soa: soaMarkdown,
  "soa-csv": soaCsv,
  "soa-json": soaJson,
  "nist-ai-rmf": nistAiRmf,
  csv: registerCsv,
  markdown: registerMarkdown,
  "oscal-poam": oscalPoam,
  cyclonedx,
};
