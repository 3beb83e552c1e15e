import { canonicalText, digestOfValue } from "./digest.ts";
import { isList, isMap, type Value, type ValueMap, withoutAbsent } from "./document.ts";
import type { Criteria } from "./level.ts";
import { useOf } from "./lifecycle-stage.ts";
import type { Risk, System } from "./manifest.ts";

/** Names, ties to other records, how far something has come and what an estimate rests on: none of it was decided. */
const aside: ReadonlySet<string> = new Set([
  "title",
  "owner",
  "tracker",
  "links",
  "state",
  "status",
  "basis",
  "knowledge",
]);

/**
 * The digest of what somebody accepts (`acceptance.of`): the risk as it is estimated and treated, how its controls are
 * measured, what kind of system it is and by which criteria it is judged; what measurements come to is no part of it.
 */
export function acceptedDigest(risk: Risk, system: System, criteria: Criteria): string {
  const known = digests.get(risk);
  if (known !== undefined && known.system === system && known.criteria === criteria) return known.digest;
  const { id, affected, event, outcome, inherent, residual } = risk;
  const digest = digestOfValue({
    risk: specified({ id, affected, objectives: fieldOf(risk, "objectives"), event, outcome, inherent, residual }),
    treatment: specified({ ...treatmentOf(risk) }),
    system: scopeOf(system),
    criteria: judgedBy(criteria),
  });
  digests.set(risk, { system, criteria, digest });
  return digest;
}

// A risk is asked about once for every day that may change something.
const digests = new WeakMap<Risk, { readonly system: System; readonly criteria: Criteria; readonly digest: string }>();

/** The digest of a plan that somebody approves (`treatment.approved.of`): its ways, words, last day, controls and aim. */
export const approvedDigest = (risk: Risk): string =>
  digestOfValue({
    risk: risk.id,
    treatment: specified({ ...treatmentOf(risk) }),
    residual: specified({ residual: risk.residual }),
  });

/** The digest of one decision over a system (`system.overall.of`): each open risk with its effective level. */
export const overallDigest = (levels: readonly (readonly [risk: string, level: string | null])[]): string =>
  digestOfValue(levels.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([risk, level]) => [risk, level]));

const treatmentOf = ({ treatment }: Risk) => {
  const { options, plan, due, controls } = treatment ?? {};
  return { options, plan, due, controls };
};

/** A system that enters use, or reaches other people, is not the one that was accepted; standards that are kept are no scope. */
function scopeOf(system: System): ValueMap {
  const context = fieldOf(system, "context");
  const act = fieldOf(system, "eu-ai-act");
  const { "management-systems": _, ...where } = isMap(context as Value) ? (context as ValueMap) : {};
  return specified({
    kinds: fieldOf(system, "kinds"),
    automation: fieldOf(system, "automation"),
    context: where,
    class: isMap(act as Value) ? fieldOf(act as ValueMap, "class") : undefined,
    use: useOf(system["lifecycle-stage"]),
  });
}

/** Times are asked for by rules of their own, and who approved criteria changes nothing in them. */
const judgedBy = ({ likelihood, consequence, levels, matrix, appetite, tolerance, authority }: Criteria) => ({
  likelihood,
  consequence,
  levels,
  matrix,
  appetite,
  tolerance,
  authority,
});

/** A field of the document that no code has a name for. */
const fieldOf = (record: object, key: string): unknown => Object.entries(record).find(([name]) => name === key)?.[1];

const specified = (fields: Readonly<Record<string, unknown>>): ValueMap =>
  withoutAbsent(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, specification(value)])));

/** A value without what is aside; the order of a list says nothing here. */
function specification(value: unknown): Value | undefined {
  const written = value as Value | undefined;
  if (isList(written))
    return written
      .map((item) => specification(item) ?? null)
      .toSorted((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
  if (!isMap(written)) return written;
  const kept = Object.entries(written).filter(([key]) => !aside.has(key) && !key.startsWith("x-"));
  return specified(Object.fromEntries(kept));
}
