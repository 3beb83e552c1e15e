import type { Manifest, Risk } from "../domain/manifest.ts";
import { mapsAt } from "./system-facts.ts";

const parties = ["system", "interested-parties"];

// Asked once a risk, and the same for all of a manifest.
const known = new WeakMap<Manifest, ReadonlySet<string>>();

/** Those whom a risk says it affects and whom the system does not name; none where a party could not be read. */
export function unknownParties(manifest: Manifest, { affected = [] }: Risk): readonly string[] {
  if (affected.length === 0 || manifest.faulty(parties)) return [];
  const named = known.get(manifest) ?? namedIn(manifest);
  known.set(manifest, named);
  return affected.filter((party) => !named.has(party));
}

const namedIn = ({ document }: Manifest): ReadonlySet<string> =>
  new Set(mapsAt(document.value, parties).flatMap(([, { id }]) => (typeof id === "string" ? [id] : [])));
