import type { Looked, Risk } from "../domain/manifest.ts";
import { changedPaths, type MaterialPart } from "../domain/material.ts";
import type { SystemRecord } from "../domain/snapshot.ts";

/** What a system, and a risk of it, was at base. */
export interface Earlier {
  readonly record: SystemRecord;
  readonly risk?: Risk | undefined;
}

/** A review that rests on files: of one risk, or of the system as a whole where `risk` is null. */
export interface Resting {
  readonly risk: Risk | null;
  readonly part: MaterialPart;
  /** Whether it does not state the digest of the files as they are: a date alone binds it to nothing. */
  readonly isStale: boolean;
  /** What of its files is not as it was at base; where nothing is compared, when it was written down, if history tells. */
  readonly changed: readonly string[];
  /** Whether this very change renews it, and all the same does not state the digest of the files as they are. */
  readonly inVain: boolean;
}

/** What the review of a risk (`null`: of the system) rests on; nothing where it names no file that is there. */
export function restingOn(
  { material, manifest }: SystemRecord,
  risk: Risk | null,
  earlier: Earlier | undefined,
): Resting | null {
  const part = risk === null ? material?.system : material?.risks.get(risk.id);
  if (part === null || part === undefined) return null;
  const look = risk === null ? manifest.system.assessment : risk.review;
  const isStale = look?.of !== part.digest;
  if (earlier === undefined)
    return { risk, part, isStale, changed: material?.since?.get(risk?.id ?? null) ?? [], inVain: false };
  const before = lookedBefore(earlier, risk);
  const isRenewed = look !== undefined && (look.date !== before.date || look.of !== before.of);
  return { risk, part, isStale, changed: changedSince(earlier, risk, part), inVain: isStale && isRenewed };
}

/** Every review of a system that rests on files, the system's own first. */
export const allResting = (
  record: SystemRecord,
  earlier?: (risk: Risk | null) => Earlier | undefined,
): readonly Resting[] =>
  record.material === undefined
    ? []
    : [null, ...record.manifest.risks].flatMap((risk) => restingOn(record, risk, earlier?.(risk)) ?? []);

/** How the base says that somebody looked; at what it did not know, nobody had. */
const lookedBefore = ({ record, risk: was }: Earlier, risk: Risk | null): Looked =>
  (risk === null ? record.manifest.system.assessment : was?.review) ?? {};

const earlierPart = ({ record }: Earlier, risk: Risk | null): MaterialPart | null | undefined =>
  risk === null ? record.material?.system : record.material?.risks.get(risk.id);

/** Where nothing rested on files before, only files that are not as they were count, not that they are named. */
function changedSince(earlier: Earlier, risk: Risk | null, part: MaterialPart): readonly string[] {
  const { material } = earlier.record;
  if (material === undefined) return [];
  const before = earlierPart(earlier, risk);
  if (before !== null && before !== undefined) return changedPaths(before.ids, part.ids);
  return [...part.ids].flatMap(([path, id]) => (material.all.get(path) === id ? [] : [path]));
}
