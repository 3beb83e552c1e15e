import type { Day } from "../domain/day.ts";
import type { ValueMap, ValuePath } from "../domain/document.ts";
import { evidenceName } from "../domain/evidence-item.ts";
import type { Location } from "../domain/location.ts";
import type { Risk } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { Clock, FactPath, Subject, SubjectKind } from "../domain/subject.ts";
import { type FactScope, type JudgedRisk, judgeRisk } from "./risk-facts.ts";
import { factsOf, type RefSpec } from "./subject-facts.ts";
import { mapsAt } from "./system-facts.ts";

/** A subject by name, whose facts are computed as of a clock's day. */
export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
  /** The risk it belongs to (`SYSTEM/RISK`): what got worse there is no longer covered by what was bad before. */
  readonly risk: string | null;
  build(clock: Clock): Subject;
}

/** What subjects are built from, the clock aside. */
export type SelectScope = Omit<FactScope, "clock">;

/** All subjects of one system, in the order of the manifest. */
export function subjectsOf(scope: SelectScope): readonly SubjectRef[] {
  const { record } = scope;
  const system = record.manifest.system.id;
  const root = record.manifest.document.value;
  const parties = mapsAt(root, ["system", "interested-parties"]);
  return [
    ref(scope, { kind: "manifest", id: `file:${record.manifest.path}`, anchors: { manifest: [], risks: ["risks"] } }),
    ref(scope, { kind: "system", id: `system:${system}`, anchors: { risks: ["risks"] } }),
    ...parties.map(([index, party]) => {
      const path = ["system", "interested-parties", index];
      return ref(scope, { kind: "party", id: `party:${system}/${name(party, index)}`, anchors: { party: path } });
    }),
    ...(record.manifest.system.assets ?? []).map((glob, index) =>
      ref(scope, { kind: "asset", id: `asset:${system}/${glob}`, anchors: { asset: ["system", "assets", index] } }),
    ),
    ...record.cards.map((card) => ref(scope, { kind: "card", id: `card:${card.path}`, anchors: {}, card })),
    ...record.manifest.risks.flatMap((risk, index) => riskRefs(scope, risk, index)),
  ];
}

const name = (item: ValueMap, index: number): string => (typeof item["id"] === "string" ? item["id"] : `#${index + 1}`);

function riskRefs(scope: SelectScope, risk: Risk, index: number): readonly SubjectRef[] {
  const of = `${scope.record.manifest.system.id}/${risk.id}`;
  const at: ValuePath = ["risks", index];
  const base = { risk: { id: risk.id, judge: judgedOnce(scope, risk, index) }, anchors: { risk: at } };
  const treatment = { ...base.anchors, treatment: [...at, "treatment"] };
  const refs = [ref(scope, { ...base, kind: "risk", id: `risk:${of}` })];
  if (risk.treatment !== undefined)
    refs.push(ref(scope, { ...base, kind: "treatment", id: `risk:${of}`, anchors: treatment }));
  for (const [c, control] of (risk.treatment?.controls ?? []).entries()) {
    const anchors = { ...treatment, control: [...at, "treatment", "controls", c] };
    refs.push(ref(scope, { ...base, kind: "control", id: `control:${of}/${control.id}`, anchors, control }));
    for (const [e, item] of (control.evidence ?? []).entries()) {
      const id = `evidence:${of}/${control.id}/${evidenceName(item)}`;
      const place = { ...anchors, evidence: [...anchors.control, "evidence", e] };
      refs.push(ref(scope, { ...base, kind: "evidence", id, anchors: place, control, evidence: e }));
    }
  }
  if (risk.acceptance !== undefined) {
    const anchors = { ...base.anchors, acceptance: [...at, "acceptance"] };
    refs.push(ref(scope, { ...base, kind: "acceptance", id: `risk:${of}`, anchors }));
  }
  return refs;
}

/** A risk is judged once a day for all of its subjects, and each subject's clock is told when it may change. */
function judgedOnce(scope: SelectScope, risk: Risk, index: number): (clock: Clock) => JudgedRisk {
  let last: { readonly today: Day; readonly judged: JudgedRisk; readonly days: ReadonlySet<Day> } | undefined;
  return ({ today, mayChange }) => {
    if (last?.today !== today) {
      const days = new Set<Day>();
      const clock: Clock = { today, mayChange: (day) => days.add(day) };
      last = { today, judged: judgeRisk({ ...scope, clock }, risk, index), days };
    }
    for (const day of last.days) mayChange(day);
    return last.judged;
  };
}

function ref(scope: SelectScope, spec: RefSpec): SubjectRef {
  const { manifest } = scope.record;
  const risk = spec.risk === undefined ? null : `${manifest.system.id}/${spec.risk.id}`;
  return { kind: spec.kind, id: spec.id, risk, build: (clock) => buildSubject({ ...scope, clock }, spec) };
}

function buildSubject(scope: FactScope, spec: RefSpec): Subject {
  const { record } = scope;
  const { manifest } = record;
  const judged = spec.risk?.judge(scope.clock) ?? null;
  const anchors: Readonly<Record<string, ValuePath>> = { system: ["system"], criteria: ["criteria"], ...spec.anchors };
  const own = anchors[spec.kind] ?? [];
  const documentPath = (path: FactPath): ValuePath => {
    const anchor = anchors[String(path[0])];
    return anchor === undefined ? own : [...anchor, ...path.slice(1)];
  };
  return {
    kind: spec.kind,
    id: spec.id,
    facts: factsOf(scope, spec, judged),
    locate: (path) => locateCard(spec.card, path) ?? manifest.document.locate(documentPath(path)),
    faulty: (path) =>
      spec.card === undefined && restsOn(path, own).some((place) => manifest.faulty(place ?? documentPath(path))),
    reason: (path) => (judged === null ? undefined : reasonFor(judged, path.join("."))),
  };
}

/** The places a fact is taken from: its own (`null`), or those that a computed one is computed from. */
function restsOn(path: FactPath, own: ValuePath): readonly (ValuePath | null)[] {
  const risk = own.slice(0, 2);
  const [root, key, last] = path;
  if (root !== "risk" || risk[0] !== "risks") return [null];
  if (last === "level" || last === "above-inherent" || last === "lowered" || computedKeys.has(String(key)))
    return [[...risk, "inherent"], [...risk, "residual"], ["criteria"]];
  return [null];
}

const computedKeys = new Set([
  "effective",
  "treated",
  "decided",
  "above-appetite",
  "above-tolerance",
  "decide-by",
  "treat-by",
  "review-by",
]);

function locateCard(card: ModelCard | undefined, path: FactPath): Location | undefined {
  if (card === undefined || path[0] === "system" || path[0] === "criteria") return undefined;
  const section = Object.entries(card.sections).find(([key]) => key === path[1]);
  return section === undefined ? card.sections.identity.at : section[1].at;
}

function reasonFor(judged: JudgedRisk, path: string): string | undefined {
  const { effective } = judged.rating;
  if (path === "risk.treated") return judged.treated.because;
  if (path === "acceptance.in-force") return judged.accepted.because;
  if (path.startsWith("risk.effective") || path.startsWith("risk.above-"))
    return effective === null ? judged.rating.because : `${effective.worst}: ${judged.rating.because}`;
  return undefined;
}
