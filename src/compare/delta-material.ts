import type { DeltaEntry } from "../domain/report.ts";
import { fallenDue, few } from "../judge/material-facts.ts";
import { earlierOf } from "./earlier.ts";
import type { MovedRisks, SystemPair } from "./pairs.ts";

/** As many paths as an entry lists; it says how many more there are. */
const mostListed = 50;

/** Material files that changed, with the reviews that fall due by it. */
export function materialDelta({ base, head, id }: SystemPair, moved: MovedRisks): readonly DeltaEntry[] {
  if (base === null || head === null) return [];
  const due = fallenDue(head, earlierOf(head, base, moved));
  if (due.length === 0) return [];
  const paths = [...new Set(due.flatMap(({ changed }) => changed))].sort();
  return [
    {
      system: id,
      risk: null,
      kind: "stale",
      what: `${few(paths).join(", ")} changed`,
      before: few(paths, mostListed),
      after: due.map(({ risk, part }) => ({ risk: risk?.id ?? null, of: part.digest })),
      at: { ...head.manifest.document.locate(["system", "material"]), side: "head" },
    },
  ];
}
