import type { Snapshot } from "../domain/snapshot.ts";

type Side = Pick<Snapshot, "gateContents">;

/** Paths of what steers the gate and is not the same on both sides, sorted; none where nothing is compared. */
export function movedGate(base: Side | null, head: Side): readonly string[] {
  if (base === null) return [];
  const paths = new Set([...base.gateContents.keys(), ...head.gateContents.keys()]);
  return [...paths].filter((path) => !isSame(base.gateContents.get(path), head.gateContents.get(path))).sort();
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && one.length === other?.length && one.every((byte, index) => byte === other[index]);
