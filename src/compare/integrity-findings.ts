import type { Value } from "../domain/document.ts";
import { type Finding, fingerprintOf } from "../domain/finding.ts";
import { startOfFile } from "../domain/location.ts";
import type { LooseningTrees } from "../domain/loosening.ts";
import { configFile, configPath, type RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { WaiverGround } from "../evaluate/waive.ts";
import type { ComparedSides } from "./compared-sides.ts";
import { futureDates } from "./future-dates.ts";
import type { GuardedLoosening } from "./guard.ts";
import { doubledManifests, faultFinding, integrityFinding } from "./integrity.ts";
import { same } from "./items.ts";
import type { IntegrityFindings } from "./settle.ts";
import { vanished } from "./vanished.ts";
import { waiverLimit } from "./waiver-limit.ts";

interface IntegrityInput {
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly rules: RuleBook;
  readonly proposed: RuleBook | { readonly error: string } | null;
  readonly today: string;
  readonly loosening: LooseningTrees;
  readonly ground: WaiverGround;
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
    ...waiverLimit(input.rules, input.ground, input.today),
    ...belowFloor(input),
    ...missingManifest(head, input.rules),
    ...(base === null ? [] : [...vanished(base, head, sides), ...unusableRules(base, input)]),
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

/**
 * Gate files that are changed so that no rules come of them: once merged they would leave every review without a
 * verdict, and what else they say cannot be compared. A fault of one of them says the same with its place.
 */
function unusableRules(base: Snapshot, { head, proposed }: IntegrityInput): readonly Finding[] {
  if (proposed === null || !("error" in proposed)) return [];
  const manifests = new Set(head.manifestPaths);
  const told = head.faults.some(({ guarded, path }) => guarded && !manifests.has(path));
  if (told || sameFiles(base.gateFiles, head.gateFiles)) return [];
  const config = configFile(head.gateFiles) ?? head.gateFiles[0];
  const path = config?.document.path ?? configPath;
  const saying = {
    subject: `file:${path}`,
    message: `No review could be made by the gate files as they are here: ${proposed.error}`,
    fix: "Mend what they name, or leave them as they are in the base.",
    at: config?.document.locate([]) ?? startOfFile(path),
  };
  return [integrityFinding("unreadable", saying)];
}

const sameFiles = (one: Snapshot["gateFiles"], other: Snapshot["gateFiles"]): boolean =>
  same(one.map(written), other.map(written));

const written = ({ document: { path, value } }: Snapshot["gateFiles"][number]): Value => ({ path, value });

/**
 * Where a configuration is looser than what it extends: as it is at head, so that whoever mends it passes. Where no rules
 * come of head's, a finding of its own says so.
 */
function belowFloor({ rules, proposed }: IntegrityInput): readonly Finding[] {
  if (proposed !== null && "error" in proposed) return [];
  return (proposed ?? rules).looser.map((fault) => faultFinding({ ...fault, path: fault.at.path, guarded: true }));
}

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
