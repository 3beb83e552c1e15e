import { valueAt } from "../domain/document.ts";
import type { Loosening } from "../domain/loosening.ts";
import { type GuardedLoosening, guardLoosening } from "./guard.ts";
import type { GuardScope } from "./guard-scope.ts";
import { holds, type MovedRisks, type SystemPair } from "./pairs.ts";

/** Where a person's decision about a risk stands. */
const decisions: readonly (readonly string[])[] = [["acceptance"], ["treatment", "approved"]];

/**
 * Acceptances and approved plans that come with a risk that the base does not know. Whoever writes the file writes the
 * name as well, so they wait for the same word as one that is added to a known risk.
 */
export function newAcceptances(
  { id, base, head }: SystemPair,
  moved: MovedRisks,
  scope: GuardScope,
): readonly GuardedLoosening[] {
  if (head === null) return [];
  const { document, risks, faulty } = head.manifest;
  return risks.flatMap((risk, index) => {
    if (holds(base, risk.id) || moved.arrivedIn(head).has(risk.id)) return [];
    return decisions.flatMap((part) => {
      const path = ["risks", index, ...part];
      const after = valueAt(document.value, path);
      if (after === undefined || faulty(path)) return [];
      const place = `risks[${risk.id}].${part.join(".")}`;
      const loosening: Loosening = { place, path, by: "added", before: undefined, after };
      const subject = `change:${id}/${risk.id}#${part.join(".")}`;
      const at = { document, subject, system: id, criteria: base?.manifest.criteria ?? null };
      if (base === null) return guardLoosening(loosening, { ...at, risk: null }, scope);
      // Its owner is named by the change itself, and so is nobody whom the base gave a say.
      const { owner: _owner, ...unowned } = risk;
      const { criteria, system } = base.manifest;
      return guardLoosening(loosening, { ...at, risk: { before: unowned, criteria, system } }, scope);
    });
  });
}
