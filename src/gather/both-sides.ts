import type { Repository } from "../domain/ports.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { evidenceBefore } from "./evidence-before.ts";
import { withMaterialSince } from "./material-since.ts";
import type { snapshotsBy } from "./snapshot.ts";

interface SidesAsked {
  readonly base: Repository | null;
  readonly head: Repository;
  /** What a build hands over as evidence for the head. */
  readonly evidence?: Repository | null;
}

interface BothSides {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  /** What files of evidence held at base. */
  readonly evidenceBefore?: Awaited<ReturnType<typeof evidenceBefore>>;
}

/** Both sides, with what is only known of them together. */
export async function bothSides(
  { evidence: folder = null, ...asked }: SidesAsked,
  snapshotOf: ReturnType<typeof snapshotsBy>,
): Promise<BothSides> {
  const head = await snapshotOf(asked.head, { folder, isOfThis: true });
  if (asked.base === null) return { head: await withMaterialSince(head, asked.head), base: null };
  const base = await snapshotOf(asked.base, { folder, isOfThis: false });
  return { head, base, evidenceBefore: await evidenceBefore(head, base, asked.base) };
}
