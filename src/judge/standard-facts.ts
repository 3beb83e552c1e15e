import { isList, isMap, own, textsIn, type ValueMap, valueAt, withoutAbsent } from "../domain/document.ts";
import { managementStandards } from "../domain/management-standards.ts";
import { isPresent } from "../domain/presence.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { mapsAt } from "./system-facts.ts";

/** The management systems around a system, as its manifest states them. */
export function systemStandardFacts(record: SystemRecord): ValueMap {
  const stated = statedStandards(record);
  return { "states-management-systems": stated !== undefined, "management-systems": stated ?? [] };
}

/** The standards by which the organization runs management systems; `undefined` where that is not stated. */
export function statedStandards({ manifest }: SystemRecord): readonly string[] | undefined {
  const stated = textsIn(valueAt(manifest.document.value, ["system", "context", "management-systems"]));
  if (stated === undefined) return undefined;
  return [...new Set(stated.filter((id) => managementStandards.includes(id)))];
}

/** The frameworks that a risk is tied into, and the people who work or learn there whom it affects. */
export function riskStandardFacts(record: SystemRecord, risk: ValueMap): ValueMap {
  const affected = textsIn(own(risk, "affected")) ?? [];
  const all = affected.length === 0 ? [] : mapsAt(record.manifest.document.value, ["system", "interested-parties"]);
  const parties = all.flatMap(([, party]) => (affected.includes(String(party["id"])) ? [party] : []));
  return withoutAbsent({
    "linked-frameworks": linkedFrameworks(record, risk),
    "affected-workers": idsOf(parties, "workers"),
    "unconsulted-workers": idsOf(parties.filter(isUnasked), "workers"),
    "affected-learners": idsOf(parties, "learners"),
    "unconsulted-learners": idsOf(parties.filter(isUnasked), "learners"),
  });
}

const isUnasked = (party: ValueMap): boolean => !isPresent(own(party, "consulted"));

function idsOf(parties: readonly ValueMap[], group: string): readonly string[] | undefined {
  const ids = parties.filter((party) => party["are"] === group).map(({ id }) => String(id));
  return ids.length === 0 ? undefined : ids;
}

/** The links of a risk, then those of its controls, as they are written. */
export function allLinksOf(risk: ValueMap): readonly string[] {
  const controls = valueAt(risk, ["treatment", "controls"]);
  const holders = [risk, ...(isList(controls) ? controls.filter(isMap) : [])];
  return holders.flatMap((holder) => textsIn(own(holder, "links")) ?? []);
}

/** A link of an earlier edition still says where the risk belongs; one that the catalogue cannot answer does not. */
function linkedFrameworks({ manifest }: SystemRecord, risk: ValueMap): readonly string[] {
  const known = allLinksOf(risk).filter((link) => {
    const strange = manifest.strangeReferences.get(link)?.kind;
    return strange === undefined || strange === "earlier";
  });
  return [...new Set(known.map(frameworkOf))].sort();
}

/** What stands before the id, without an edition. */
export const frameworkOf = (link: string): string => link.slice(0, link.indexOf(":")).replace(/@.*$/su, "");
