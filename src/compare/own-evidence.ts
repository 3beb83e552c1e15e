import { digestOfValue } from "../domain/digest.ts";
import { evidenceKey, evidenceKind } from "../domain/evidence-item.ts";
import { type Criteria, dimensions, type Level, rankLevel } from "../domain/level.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Approval } from "../domain/rule-book.ts";
import type { Measurement, SystemRecord } from "../domain/snapshot.ts";
import { openIncidents } from "../judge/incidents.ts";
import { type EarnedLevels, nothingProvisional, type Provisional, rateRisk } from "../judge/rating.ts";
import { indexOfRisk } from "./risk-index.ts";

/** The digest of a file at base by its path; `null` where it held none. */
export type EvidenceBefore = (path: string) => string | null;

/** What decides whether evidence that a change brings along counts by itself. */
export interface OwnEvidence {
  readonly before: EvidenceBefore;
  readonly approvals: readonly Approval[];
  /** Whether everything arrives at once. */
  readonly adoption: boolean;
}

/** What an approving review says of a file of evidence: that it held exactly this at the commit that was looked at. */
const approvalOf = (path: string, digest: string): string => digestOfValue({ evidence: path, digest });

/** Files of evidence that are new or changed in some records, by what an approval of each says. */
export function ownEvidence(records: readonly SystemRecord[], before: EvidenceBefore): readonly string[] {
  const digests = records.flatMap(({ measurements }) =>
    [...measurements.values()].flatMap((measured) => {
      const file = fileOf(measured);
      return file === null || before(file.path) === file.digest ? [] : [approvalOf(file.path, file.digest)];
    }),
  );
  return [...new Set(digests)];
}

/** What is measured of a build is nobody's file. */
function fileOf({ path, digest, fromBuild }: Measurement): { readonly path: string; readonly digest: string } | null {
  return fromBuild === true || path === undefined || digest === null ? null : { path, digest };
}

/** A risk as the base knew it, with its record. */
interface Earlier {
  readonly record: SystemRecord;
  readonly risk: Risk;
}

export function earlierRisk(record: SystemRecord | undefined, { id }: Risk): Earlier | null {
  const index = record === undefined ? undefined : indexOfRisk(record.manifest, id);
  const risk = index === undefined ? undefined : record?.manifest.risks[index];
  return record === undefined || risk === undefined ? null : { record, risk };
}

interface Claim {
  readonly record: SystemRecord;
  readonly risk: Risk;
  readonly earlier: Earlier | null;
}

/**
 * The files by which a risk is lower than it was at base, or than it is by nature where it is new, which came or changed
 * with this very change: nobody but its authors has measured. A file that somebody else approved at the same content is
 * none of them, and neither is one that only moved.
 */
export function provisionalFiles(
  { record, risk, earlier }: Claim,
  levels: EarnedLevels,
  { before, approvals, adoption }: OwnEvidence,
): Provisional {
  const was = earlier === null ? null : levelBefore(earlier, levels);
  const unearned = { level: levels.unearned, criteria: levels.criteria };
  if (!isLower({ level: levels.earned, criteria: levels.criteria }, was ?? unearned)) return nothingProvisional;
  const moved = new Set(earlier === null ? [] : measuredFor(earlier).flatMap((one) => fileOf(one)?.digest ?? []));
  const approved = new Set(approvals.map(({ of }) => of));
  const own = measuredFor({ record, risk }).flatMap((measured) => {
    const file = fileOf(measured);
    if (file === null || before(file.path) === file.digest || moved.has(file.digest)) return [];
    return approved.has(approvalOf(file.path, file.digest)) ? [] : [file.path];
  });
  return { files: [...new Set(own)].sort(), aboveTolerance: adoption };
}

interface Rated {
  readonly level: Level;
  readonly criteria: Criteria;
}

function levelBefore({ record, risk }: Earlier, { clock }: EarnedLevels): Rated | null {
  const { criteria } = record.manifest;
  const incidents = openIncidents(record.manifest, risk.id);
  const level = rateRisk(record, risk, { criteria, clock, incidents }).effective;
  return level === null ? null : { level, criteria };
}

/** Whether a level is lower for some kind of consequence. */
const isLower = (one: Rated, other: Rated): boolean =>
  dimensions.some((dimension) => {
    const [now, was] = [one.level.by[dimension], other.level.by[dimension]];
    if (now === undefined || was === undefined) return false;
    return rankLevel(one.criteria, now) < rankLevel(other.criteria, was);
  });

/** What carries the key controls of a risk and measures something. */
const measuredFor = ({ record, risk }: Earlier): readonly Measurement[] =>
  (risk.treatment?.controls ?? [])
    .filter(({ role }) => role === "key")
    .flatMap((control) =>
      (control.evidence ?? []).flatMap((item, index) =>
        ["file", "record"].includes(evidenceKind(item))
          ? []
          : (record.measurements.get(evidenceKey(risk.id, control.id, index)) ?? []),
      ),
    );
