import { digestOfValue } from "../domain/digest.ts";
import { isList, isMap, mapAt, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { SubjectKind } from "../domain/subject.ts";
import type { RefSpec } from "./subject-facts.ts";
import { specsOf } from "./subjects.ts";

/** The states of whoever bears one name: mostly one. What a waiver is bound to by `of` is the digest. */
export interface SubjectStates {
  /** How many different states bear the name. */
  readonly count: number;
  readonly digest: string;
}

/** A subject's name with its kind: a risk, its treatment and its acceptance share a name. */
export const namedKind = (kind: SubjectKind, subject: string): string => `${kind} ${subject}`;

/** The states of the subjects that bear wanted names, by kind and name. */
export function subjectStates(
  records: readonly SystemRecord[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, SubjectStates> {
  const found = new Map<string, string[]>();
  for (const record of wanted.size === 0 ? [] : records)
    for (const spec of specsOf({ record })) {
      if (!wanted.has(spec.id)) continue;
      const key = namedKind(spec.kind, spec.id);
      found.set(key, [...(found.get(key) ?? []), digestOfValue(materialOf(record, spec))]);
    }
  return new Map([...found].map(([key, digests]) => [key, statesOf([...new Set(digests)])]));
}

const statesOf = (digests: readonly string[]): SubjectStates => ({
  count: digests.length,
  digest: digests.length === 1 ? (digests[0] ?? "") : digestOfValue([...digests].sort()),
});

/** What of a subject is material: whatever changes here is another state. docs/configuration.md lists it for users. */
function materialOf({ manifest }: SystemRecord, spec: RefSpec): unknown {
  const at = (place: ValuePath): Value => substance(valueAt(manifest.document.value, place) ?? null);
  const written = at(spec.place);
  switch (spec.kind) {
    case "risk":
    case "treatment":
    case "acceptance":
      return riskState(mapAt(at(spec.place.slice(0, 2)), []));
    case "control":
      return { control: written, ...estimatesOf(manifest, spec) };
    case "evidence":
      return { evidence: written, control: spec.control?.id, role: spec.control?.role, ...estimatesOf(manifest, spec) };
    case "system":
      return without(mapAt(written, []), "name", "version");
    case "card":
      return spec.card === undefined ? null : cardState(spec.card);
    default:
      return written;
  }
}

/** A value without titles, which are labels, and without keys that the gate does not read. */
function substance(value: Value): Value {
  if (isList(value)) return value.map(substance);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "title" && !key.startsWith("x-"));
  return Object.fromEntries(kept.map(([key, one]) => [key, substance(one)]));
}

/** A risk without who accepts it, when it was last looked at and where it is tracked; supporting controls earn nothing. */
function riskState(risk: ValueMap): ValueMap {
  const treatment = mapAt(risk, ["treatment"]);
  const state = without(risk, "acceptance", "review", "tracker");
  const controls = treatment["controls"];
  if (!isList(controls)) return state;
  const earning = controls.filter((control) => !isMap(control) || control["role"] !== "supporting");
  return { ...state, treatment: { ...treatment, controls: earning } };
}

const estimatesOf = ({ risks }: SystemRecord["manifest"], { risk }: RefSpec) => {
  const { inherent, residual } = (risk === undefined ? undefined : risks[risk]) ?? {};
  return { inherent, residual };
};

const without = (map: ValueMap, ...keys: readonly string[]): ValueMap =>
  Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));

const cardState = ({ path, sections, metrics }: ModelCard) => ({
  path,
  sections: Object.fromEntries(Object.entries(sections).map(([name, { state, text }]) => [name, [state, text]])),
  metrics: metrics.map(({ at: _at, ...metric }) => metric),
});
