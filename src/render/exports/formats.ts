import type { ApplicabilityStatement } from "../../domain/applicability.ts";
import type { Day } from "../../domain/day.ts";
import type { NistSubcategory } from "../../domain/nist.ts";
import type { RegisteredSystem } from "../../domain/registered.ts";
import type { Report } from "../../domain/report.ts";

/** Every format in which the record can be handed on, with what it is for. */
export const exportFormats = {
  soa: "the statement of applicability of annex A of ISO/IEC 42001, as Markdown",
  "soa-csv": "the same statement as a table for a spreadsheet",
  "soa-json": "the same statement as data",
  "nist-ai-rmf":
    "the subcategories of the NIST AI RMF with what rules found of the clauses that correspond, as Markdown",
  csv: "the risk register as a table for a spreadsheet, which can be read back without loss",
  markdown: "the risk register as Markdown, a table for each system",
  "oscal-poam": "the risks and what is done about them as a plan of action and milestones of OSCAL 1.1.2, as JSON",
  cyclonedx: "each system with its model cards and open risks as a CycloneDX 1.6 ML-BOM, as JSON",
} as const satisfies Readonly<Record<string, string>>;
export type ExportFormat = keyof typeof exportFormats;

/** What may be handed on; each part is worked out where a format asks for it. */
export interface Exported {
  readonly today: Day;
  /** Whether the day was named and is not the one on which this is written. */
  readonly simulated: boolean;
  readonly revision: string | null;
  readonly tool: { readonly name: string; readonly version: string };
  statements(): readonly ApplicabilityStatement[];
  /** What all rules found, as on a schedule. */
  report(): Report;
  nist(): readonly NistSubcategory[];
  /** The risk register, system by system. */
  register(): readonly RegisteredSystem[];
}

export type Exporter = (exported: Exported) => string;
