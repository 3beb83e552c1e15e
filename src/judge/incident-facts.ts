import { mapAt, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { Incident, Manifest, Risk } from "../domain/manifest.ts";
import { isOpenIncident } from "./incidents.ts";

const risksById = new WeakMap<Manifest, ReadonlyMap<string, Risk>>();

/** An incident as rules see it; lists of risks are there where they hold something. */
export function incidentFacts(manifest: Manifest, incident: Incident, place: ValuePath): ValueMap {
  const risks = risksById.get(manifest) ?? new Map(manifest.risks.map((risk) => [risk.id, risk]));
  risksById.set(manifest, risks);
  const named = incident.risks ?? [];
  const facts: Record<string, Value> = {
    ...mapAt(manifest.document.value, place),
    open: isOpenIncident(incident),
  };
  // A risk that could not be read is not a risk that is not there.
  const unknown = manifest.faulty(["risks"]) ? [] : named.filter((id) => !risks.has(id));
  const closed = named.filter((id) => risks.get(id)?.status === "closed");
  if (unknown.length > 0) facts["unknown-risks"] = unknown;
  if (closed.length > 0) facts["closed-risks"] = closed;
  return facts;
}
