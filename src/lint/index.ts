import { coveredRule } from "./covered-rule.ts";
import { enforcedAlready } from "./enforced-already.ts";
import { idlePart } from "./idle-part.ts";
import type { Lint } from "./lint.ts";
import { neverApplies } from "./never-applies.ts";
import { neverFails } from "./never-fails.ts";
import { neverMet } from "./never-met.ts";
import { noRationale } from "./no-rationale.ts";
import { noSample } from "./no-sample.ts";
import { notInForce } from "./not-in-force.ts";
import { offEverywhere } from "./off-everywhere.ts";
import { sameExample } from "./same-example.ts";
import { sameTitle } from "./same-title.ts";
import { unfedPlaceholder } from "./unfed-placeholder.ts";
import { unguardedFact } from "./unguarded-fact.ts";
import { unnamedSubject } from "./unnamed-subject.ts";
import { unrankedParameter } from "./unranked-parameter.ts";
import { unusedParameter } from "./unused-parameter.ts";

/** Every lint, in the order of its list. */
export const lints: readonly Lint[] = [
  neverApplies,
  neverFails,
  neverMet,
  idlePart,
  offEverywhere,
  coveredRule,
  unguardedFact,
  unfedPlaceholder,
  unnamedSubject,
  noRationale,
  sameTitle,
  noSample,
  sameExample,
  unusedParameter,
  unrankedParameter,
  enforcedAlready,
  notInForce,
];
