import type { Manifest, Risk } from "../domain/manifest.ts";

const known = new WeakMap<readonly Risk[], ReadonlyMap<string, number>>();

/** Where a risk stands among its manifest's, from 0; asked once a risk of either side, so they are listed once. */
export function indexOfRisk({ risks }: Pick<Manifest, "risks">, id: string): number | undefined {
  const indexes = known.get(risks) ?? new Map(risks.map((risk, index) => [risk.id, index]));
  known.set(risks, indexes);
  return indexes.get(id);
}
