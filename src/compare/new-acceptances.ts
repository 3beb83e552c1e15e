import type { Value } from "../domain/document.ts";
import type { Loosening } from "../domain/loosening.ts";
import { type GuardedLoosening, type GuardScope, guardLoosening } from "./guard.ts";
import { holds, type MovedRisks, type SystemPair } from "./pairs.ts";

/**
 * Acceptances that come with a risk that the base does not know. Whoever writes the file writes the name as well, so
 * they wait for the same word as one that is added to a known risk.
 */
export function newAcceptances(
  { id, base, head }: SystemPair,
  moved: MovedRisks,
  scope: GuardScope,
): readonly GuardedLoosening[] {
  if (head === null) return [];
  const { document, risks, faulty } = head.manifest;
  return risks.flatMap((risk, index) => {
    const path = ["risks", index, "acceptance"];
    const known = holds(base, risk.id) || moved.arrivedIn(head).has(risk.id);
    if (risk.acceptance === undefined || known || faulty(path)) return [];
    const after: Value = { ...risk.acceptance };
    const loosening: Loosening = { place: `risks[${risk.id}].acceptance`, path, by: "added", before: undefined, after };
    const subject = `change:${id}/${risk.id}#acceptance`;
    const place = { document, subject, system: id, criteria: base?.manifest.criteria ?? null };
    if (base === null) return guardLoosening(loosening, { ...place, risk: null }, scope);
    // Its owner is named by the change itself, and so is nobody whom the base gave a say.
    const { owner: _owner, ...unowned } = risk;
    const { criteria, system } = base.manifest;
    return guardLoosening(loosening, { ...place, risk: { before: unowned, criteria, system } }, scope);
  });
}
