import type { EvidenceKind } from "./evidence-kind.ts";
import { file } from "./file.ts";
import { metric } from "./metric.ts";

/** The kinds of evidence that this version reads; any other that the schema knows is inconclusive. */
export const evidenceKinds: readonly EvidenceKind[] = [file, metric];
