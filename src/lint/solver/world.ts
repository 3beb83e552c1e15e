import type { Claim, Place, ValueClaim } from "./claim.ts";
import { type Known, learn, nothingKnown } from "./known.ts";
import { type Apart, canBeOrdered } from "./orders.ts";

/** What has to be so of the facts for an evaluation to have come this far. */
export interface World {
  readonly places: ReadonlyMap<string, Known>;
  readonly answers: ReadonlyMap<string, boolean | null>;
  readonly orders: readonly Apart[];
}

export const anyWorld: World = { places: new Map(), answers: new Map(), orders: [] };

/** The world with claims added; `null` where they contradict each other or what is known already. */
export function assume(world: World, claims: readonly Claim[]): World | null {
  const places = new Map(world.places);
  const answers = new Map(world.answers);
  const orders = [...world.orders, ...claims.filter((claim) => claim.kind === "apart")];
  for (const claim of claims) {
    if (claim.kind === "apart") continue;
    const agrees = claim.kind === "answer" ? answered(answers, claim) : learned(places, claim);
    if (!agrees) return null;
  }
  const added = orders.length > world.orders.length;
  return isTorn(places, claims) || (added && !canBeOrdered(orders)) ? null : { places, answers, orders };
}

function answered(answers: Map<string, boolean | null>, { question, is }: Extract<Claim, { kind: "answer" }>): boolean {
  if (answers.has(question)) return answers.get(question) === is;
  answers.set(question, is);
  return true;
}

function learned(places: Map<string, Known>, claim: ValueClaim): boolean {
  const known = learn(knownAt(places, claim.place), claim);
  if (known !== null) places.set(claim.place.key, known);
  return known !== null;
}

function knownAt(places: ReadonlyMap<string, Known>, { key, type }: Place): Known {
  const known = places.get(key) ?? nothingKnown(type);
  return known.type.kind === "any" ? { ...known, type } : known;
}

/** Whether something is there below a place that is not, or says something below one that says nothing. */
function isTorn(places: ReadonlyMap<string, Known>, claims: readonly Claim[]): boolean {
  const touched = new Set(claims.flatMap((claim) => ("place" in claim ? [claim.place.key] : [])));
  return [...touched].some((key) => {
    const known = places.get(key);
    if (known === undefined) return false;
    if ([...above(key)].some((parent) => denies(places.get(parent), known))) return true;
    const denying = known.stated === false || known.present === false;
    return denying && [...places].some(([other, inner]) => other.startsWith(`${key}.`) && denies(known, inner));
  });
}

const denies = (holder: Known | undefined, inner: Known): boolean =>
  (holder?.stated === false && (inner.stated === true || inner.present === true)) ||
  (holder?.present === false && inner.present === true);

/** `risk.treatment.plan` stands in `risk.treatment`, which stands in `risk`. */
function* above(key: string): Iterable<string> {
  for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) yield key.slice(0, dot);
}

/** Whether the value at a place is there in this world, for itself or because something below it is. */
export function isStated(world: World, { key }: Pick<Place, "key">): boolean {
  for (const [other, known] of world.places) {
    if (known.stated === true && (other === key || other.startsWith(`${key}.`))) return true;
  }
  return false;
}
