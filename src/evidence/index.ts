import { cardMetric } from "./card-metric.ts";
import { csv } from "./csv.ts";
import type { EvidenceKind } from "./evidence-kind.ts";
import { file } from "./file.ts";
import { garak } from "./garak.ts";
import { inspect } from "./inspect.ts";
import { junit } from "./junit.ts";
import { lmEval } from "./lm-eval.ts";
import { metric } from "./metric.ts";
import { promptfoo } from "./promptfoo.ts";
import { record } from "./record.ts";
import { sarif } from "./sarif.ts";

/** Every kind of evidence that the schema knows. */
export const evidenceKinds: readonly EvidenceKind[] = [
  cardMetric,
  csv,
  file,
  garak,
  inspect,
  junit,
  lmEval,
  metric,
  promptfoo,
  record,
  sarif,
];
