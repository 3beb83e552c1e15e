import { own, type ValueMap } from "../domain/document.ts";
import { evidenceNames } from "../domain/evidence-item.ts";
import type { Location } from "../domain/location.ts";
import type { Risk } from "../domain/manifest.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { type Clock, type FactPath, type Subject, type SubjectKind, subjectKinds } from "../domain/subject.ts";
import { type Register, registerOf, type SelectScope } from "./register.ts";
import { remarkPlace } from "./remarks.ts";
import { residuePlace } from "./residue-facts.ts";
import type { JudgedRisk } from "./risk-facts.ts";
import { shortfallNames } from "./shortfalls.ts";
import { approvalOf, factsOf, type RefSpec } from "./subject-facts.ts";
import { documentPath, isReported, locateClaim, locateInCard } from "./subject-place.ts";
import { mapsAt } from "./system-facts.ts";

/** A subject by name, whose facts are computed as of a clock's day. */
export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
  /** The risk it belongs to (`SYSTEM/RISK`): what got worse there is no longer covered by what was bad before. */
  readonly risk: string | null;
  build(clock: Clock): Subject;
}

/** All subjects of one system, in the order of the manifest. */
export const subjectsOf = (scope: SelectScope): readonly SubjectRef[] => [
  ...subjectRefs(registerOf(scope), { kinds: new Set(subjectKinds), wanted: () => true }),
];

/** Which subjects are named: of kinds that some rule asks about, and of the risk at an index or of none. */
export interface Wanted {
  readonly kinds: ReadonlySet<SubjectKind>;
  wanted(risk: number | null): boolean;
}

/** The subjects of one system one by one: a large register has many more than anybody looks at again. */
export function* subjectRefs(register: Register, { kinds, wanted }: Wanted): Iterable<SubjectRef> {
  for (const spec of specsOf(register.scope, wanted)) if (kinds.has(spec.kind)) yield refOf(register, spec);
}

/** What each subject of a system is and where it stands, in the order of the manifest. */
export function* specsOf(
  { record }: Pick<SelectScope, "record">,
  wanted: Wanted["wanted"] = () => true,
): Iterable<RefSpec> {
  const { manifest } = record;
  if (wanted(null)) yield* systemSpecs(record);
  for (const [index, risk] of manifest.risks.entries())
    if (wanted(index)) yield* riskSpecs(manifest.system.id, risk, index);
}

function* systemSpecs({ manifest, cards }: SystemRecord): Iterable<RefSpec> {
  const system = manifest.system.id;
  yield { kind: "manifest", id: `file:${manifest.path}`, place: [] };
  yield { kind: "system", id: `system:${system}`, place: ["system"] };
  const parties = ["system", "interested-parties"];
  for (const [index, party] of mapsAt(manifest.document.value, parties))
    yield { kind: "party", id: `party:${system}/${name(party, index)}`, place: [...parties, index] };
  for (const [index, glob] of (manifest.system.assets ?? []).entries())
    yield { kind: "asset", id: `asset:${system}/${glob}`, place: ["system", "assets", index] };
  for (const [index, incident] of (manifest.incidents ?? []).entries())
    yield { kind: "incident", id: `incident:${system}/${incident.id}`, place: ["incidents", index], incident };
  for (const card of cards) yield { kind: "card", id: `card:${card.path}`, place: [], card };
}

const name = (item: ValueMap, index: number): string => (typeof item["id"] === "string" ? item["id"] : `#${index + 1}`);

function* riskSpecs(system: string, risk: Risk, index: number): Iterable<RefSpec> {
  const of = `${system}/${risk.id}`;
  const at = ["risks", index];
  const id = `risk:${of}`;
  yield { kind: "risk", id, place: at, risk: index };
  if (risk.treatment !== undefined) yield { kind: "treatment", id, place: [...at, "treatment"], risk: index };
  for (const [c, control] of (risk.treatment?.controls ?? []).entries()) {
    const place = [...at, "treatment", "controls", c];
    yield { kind: "control", id: `control:${of}/${control.id}`, place, risk: index, control };
    for (const [e, own] of evidenceNames(control.evidence ?? []).entries()) {
      const evidence = `evidence:${of}/${control.id}/${own}`;
      yield { kind: "evidence", id: evidence, place: [...place, "evidence", e], risk: index, control, evidence: e };
    }
  }
  if (risk.acceptance !== undefined) yield { kind: "acceptance", id, place: [...at, "acceptance"], risk: index };
}

function refOf(register: Register, spec: RefSpec): SubjectRef {
  const { manifest } = register.scope.record;
  const risk = spec.risk === undefined ? undefined : manifest.risks[spec.risk];
  return {
    kind: spec.kind,
    id: spec.id,
    risk: risk === undefined ? null : `${manifest.system.id}/${risk.id}`,
    build: (clock) => buildSubject(register, spec, clock),
  };
}

function buildSubject(register: Register, spec: RefSpec, clock: Clock): Subject {
  const judged = spec.risk === undefined ? undefined : register.judge(spec.risk, clock);
  return {
    kind: spec.kind,
    id: spec.id,
    facts: factsOf(register, spec, { judged, clock }),
    locate: (path) =>
      locateInCard(spec.card, path) ??
      locateClaim(register.scope.record, spec, path) ??
      locateInManifest(register, { spec, path }),
    faulty: (path) => isReported(register.scope.record, spec, path),
    reason: (path) => reasonFor({ register, judged, clock }, path.join(".")),
  };
}

/** Of what is computed about the criteria, the part that it is about. */
const limits: Readonly<Record<string, string>> = {
  unexplained: "likelihood",
  "tolerance-below": "tolerance",
  "without-authority": "acceptance-authority",
};

function locateInManifest({ scope, shortfalls }: Register, at: { spec: RefSpec; path: FactPath }): Location {
  const { document } = scope.record.manifest;
  const path = documentPath(at.spec, at.path);
  const remark = remarkPlace(scope.record, at.path, documentPath(at.spec, at.path.slice(0, 1)));
  if (remark !== null) return document.locate(remark);
  const name = path[0] === "system" ? shortfallNames.find((one) => one === path[1]) : undefined;
  if (name !== undefined) return document.locate(shortfalls[name][Number(path[2] ?? 0)]?.path ?? ["system"]);
  if (path[0] === "system" && String(path[1]).startsWith("overall-")) return document.locate(["system", "overall"]);
  const limit = path[0] === "criteria" ? own(limits, String(path[1])) : undefined;
  if (limit !== undefined) return document.locate(["criteria", limit]);
  const place = residuePlace(document.value, path);
  return document.locate(place.path, place.piece);
}

interface Reasoned {
  readonly register: Register;
  readonly judged: JudgedRisk | undefined;
  readonly clock: Clock;
}

function reasonFor({ register, judged, clock }: Reasoned, path: string): string | undefined {
  if (path === "system.overall-in-force") return register.overall(clock).because;
  if (judged === undefined) return undefined;
  if (path === "treatment.approval-in-force") return approvalOf(judged, register.scope, clock).because;
  const { effective } = judged.rating;
  if (path === "risk.treated") return judged.treated.because;
  if (path === "risk.treated-for-release") return judged.treatedForRelease.because;
  if (path === "risk.treat-by") return judged.deadlines.clockless ?? judged.deadlines.anew;
  if (path === "risk.decide-by" || path === "risk.review-by") return judged.deadlines.anew;
  if (path === "acceptance.in-force" || path === "risk.accepted") return judged.accepted.because;
  if (path.startsWith("risk.effective") || path.startsWith("risk.above-"))
    return effective === null ? judged.rating.because : `${effective.worst}: ${judged.rating.because}`;
  return undefined;
}
