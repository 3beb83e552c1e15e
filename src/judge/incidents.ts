import { type Day, earlier } from "../domain/day.ts";
import type { Incident, Manifest } from "../domain/manifest.ts";

/** Whether nobody has reviewed an incident since it happened; one without a day cannot be told to be reviewed. */
export const isOpenIncident = ({ date, review }: Incident): boolean =>
  date === undefined || review?.date === undefined || review.date < date;

type ByRisk = ReadonlyMap<string, readonly Incident[]>;

// Asked once a risk, and the same for all of a manifest.
const known = new WeakMap<Manifest, ByRisk>();

/** The incidents that name a risk and that nobody has reviewed since. */
export function openIncidents(manifest: Manifest, risk: string): readonly Incident[] {
  const byRisk = known.get(manifest) ?? groupByRisk(manifest);
  known.set(manifest, byRisk);
  return byRisk.get(risk) ?? [];
}

function groupByRisk({ incidents = [] }: Manifest): ByRisk {
  const byRisk = new Map<string, Incident[]>();
  for (const incident of incidents.filter(isOpenIncident))
    for (const risk of new Set(incident.risks ?? [])) {
      const others = byRisk.get(risk) ?? [];
      byRisk.set(risk, others);
      others.push(incident);
    }
  return byRisk;
}

const nameOf = ({ id, date }: Incident): string => (date === undefined ? id : `${id} of ${date}`);

const mostNamed = 5;

/** Some names of many: who wants to know all of them reads the manifest. */
export function firstOf(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return more > 0 ? `${names.slice(0, mostNamed).join(", ")} and ${more} more` : names.join(", ");
}

/** `incident INC-3 of 2026-11-02 is not reviewed`. */
export function notReviewed(incidents: readonly Incident[]): string {
  const names = firstOf(incidents.map(nameOf));
  return incidents.length === 1 ? `incident ${names} is not reviewed` : `incidents ${names} are not reviewed`;
}

/** The day of the earliest of them; `null` where one has no day. */
export function firstDay(incidents: readonly Incident[]): Day | null {
  let first: Day | undefined;
  for (const { date } of incidents) {
    if (date === undefined) return null;
    first = first === undefined ? date : earlier(first, date);
  }
  return first ?? null;
}
