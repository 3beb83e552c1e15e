import type { Finding } from "../domain/finding.ts";
import { startOfFile } from "../domain/location.ts";
import type { LooseningTrees } from "../domain/loosening.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { fingerprintOf } from "./compare-findings.ts";
import type { ComparedSides } from "./compared-sides.ts";
import { futureDates } from "./future-dates.ts";
import type { GuardedLoosening } from "./guard.ts";
import { doubledManifests, faultFinding, integrityFinding } from "./integrity.ts";
import type { IntegrityFindings } from "./settle.ts";
import { vanished } from "./vanished.ts";
import { waiverLimit } from "./waiver-limit.ts";

interface IntegrityInput {
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly rules: RuleBook;
  readonly today: string;
  readonly loosening: LooseningTrees;
}

/**
 * All findings of the built-in policy `integrity`. Those of manifests and gate files are introduced whatever the base
 * holds; faults of cards and evidence are inherited as other findings are.
 */
export function integrityFindings(
  input: IntegrityInput,
  sides: ComparedSides,
  loosened: readonly GuardedLoosening[],
): IntegrityFindings {
  const { base, head } = input;
  const guarded = [
    ...head.faults.filter((fault) => fault.guarded).map(faultFinding),
    ...doubledManifests(head, base),
    ...datedAhead(head, input),
    ...waiverLimit(input.rules, input.today),
    ...missingManifest(head, input.rules),
    ...(base === null ? [] : vanished(base, head, sides)),
    ...loosened.map((one) => one.finding),
  ];
  const others = head.faults.filter((fault) => !fault.guarded).map(faultFinding);
  return {
    head: [...guarded, ...others],
    base: (base?.faults ?? []).map(faultFinding),
    fresh: new Set(guarded.map(fingerprintOf)),
  };
}

const datedAhead = (head: Snapshot, { loosening, today }: IntegrityInput): readonly Finding[] => [
  ...head.systems.flatMap(({ manifest }) => futureDates(manifest.document, loosening.manifest, today)),
  ...head.gateFiles.flatMap((file) => futureDates(file.document, loosening[file.schema], today)),
];

/** A repository that must have a manifest and has none. */
function missingManifest(head: Snapshot, { config }: RuleBook): readonly Finding[] {
  if (config.manifest === "optional" || head.manifestPaths.length > 0) return [];
  const saying = {
    subject: "file:ai-risk.yml",
    message: "There is no risk manifest, and the gate's config asks for one.",
    fix: "Write `ai-risk.yml`: docs/manifest.md has one of under twenty lines.",
    at: startOfFile("ai-risk.yml"),
  };
  return [integrityFinding("absent-file", saying)];
}
