import { actSources } from "./ai-act-sources.ts";
import type { FactPath } from "./subject.ts";

const estimates = ["risk.inherent", "risk.residual"];
const effective = [...estimates, "risk.treatment.status", "risk.treatment.controls"];
const treated = [
  ...effective,
  "risk.treatment.options",
  "risk.treatment.plan",
  "risk.treatment.due",
  "risk.acceptance",
];
const acceptance = [
  "acceptance.level",
  "acceptance.date",
  "acceptance.expires",
  "acceptance.by",
  "acceptance.of",
  "acceptance.record",
];

/** What people write from which each computed fact comes, the criteria aside. */
const sources: Readonly<Record<string, readonly string[]>> = {
  "risk.inherent.level": ["risk.inherent.likelihood", "risk.inherent.consequence"],
  "risk.residual.level": ["risk.residual.likelihood", "risk.residual.consequence"],
  "risk.residual.above-inherent": estimates,
  "risk.residual.raised": estimates,
  "risk.residual.lowered": estimates,
  "risk.residual.likelihood-lowered": ["risk.inherent.likelihood", "risk.residual.likelihood"],
  "risk.residual.consequence-lowered": ["risk.inherent.consequence", "risk.residual.consequence"],
  "risk.effective.level": effective,
  "risk.above-appetite": effective,
  "risk.near-appetite": effective,
  "risk.above-tolerance": effective,
  "risk.treated": treated,
  "risk.treated-for-release": treated,
  "risk.accepted": ["risk.acceptance"],
  "risk.state": [...treated, "risk.treatment.verified", "risk.review.date", "risk.status"],
  "risk.skipped": [...treated, "risk.treatment.verified", "risk.status"],
  "risk.disordered": ["risk.identified"],
  "risk.unknown-affected": ["risk.affected"],
  "risk.open-incidents": ["risk.id"],
  "risk.escalated.to-authority": ["risk.escalated.to"],
  "risk.decided": ["risk.treatment.options", "risk.treatment.plan", "risk.acceptance"],
  "risk.first-held": ["risk.identified"],
  "risk.decide-by": [...effective, "risk.identified"],
  "risk.treat-by": [...effective, "risk.identified"],
  "risk.review-by": [...effective, "risk.identified", "risk.review.date"],
  "risk.addresses": ["risk.links"],
  "risk.measured": ["risk.treatment.controls"],
  "risk.ageless-evidence": ["risk.treatment.controls"],
  "risk.unknown-links": ["risk.links"],
  "risk.unseen-links": ["risk.links", "risk.treatment.controls"],
  "risk.earlier-links": ["risk.links", "risk.treatment.controls"],
  "risk.linked-frameworks": ["risk.links", "risk.treatment.controls"],
  "risk.affected-workers": ["risk.affected"],
  "risk.unconsulted-workers": ["risk.affected"],
  "risk.affected-learners": ["risk.affected"],
  "risk.unconsulted-learners": ["risk.affected"],
  "system.states-management-systems": ["system.context.management-systems"],
  "system.management-systems": ["system.context.management-systems"],
  "control.unknown-links": ["control.links"],
  ...actSources,
  "system.enters-use": ["system.lifecycle-stage"],
  "system.agent-widened": ["system.agent.tools", "system.agent.scopes", "system.assessment.date"],
  "system.material-stale": ["system.assessment.of", "system.material"],
  "system.renewed-in-vain": ["system.assessment.date", "system.assessment.of"],
  "risk.material-stale": ["risk.review.of", "risk.material"],
  "risk.material-digest": ["risk.material"],
  "risk.material-changed": ["risk.material"],
  "risk.renewed-in-vain": ["risk.review.date", "risk.review.of"],
  "treatment.self-verified": ["treatment.verified.by", "treatment.owner"],
  "risk.provisional": ["risk.treatment.controls", "risk.residual"],
  "risk.owner-known": ["risk.owner"],
  "control.owner-known": ["control.owner"],
  "control.proven": ["control.evidence", "control.expires"],
  "acceptance.in-force": acceptance,
  "acceptance.by-authority": ["acceptance.by"],
  "acceptance.self": ["acceptance.by", "acceptance.record"],
  "acceptance.attested": ["acceptance.record"],
  "treatment.approval-in-force": ["treatment.approved", "treatment.plan", "treatment.options", "treatment.controls"],
  "system.overall-in-force": ["system.overall"],
  "system.overall-digest": ["system.overall"],
  "incident.open": ["incident.date", "incident.review.date"],
  "incident.unknown-risks": ["incident.risks"],
  "incident.closed-risks": ["incident.risks"],
};

const namesOf = (path: FactPath): { readonly name: string; readonly root: FactPath } => {
  const index = path.findLastIndex((step) => typeof step === "number");
  if (index < 1 || path[index - 1] !== "risks") return { name: path.join("."), root: path.slice(0, 1) };
  return { name: ["risk", ...path.slice(index + 1)].join("."), root: path.slice(0, index + 1) };
};

/** Whether the gate computes a fact; one that people may also write counts as written. */
export const isComputed = (path: FactPath): boolean => Object.hasOwn(sources, namesOf(path).name);

/** The facts from which a computed one comes; an item of `risks` names its own. */
export function computedFrom(path: FactPath): readonly FactPath[] {
  const { name, root } = namesOf(path);
  const from = Object.hasOwn(sources, name) ? (sources[name] ?? []) : [];
  return from.map((source) => [...root, ...source.split(".").slice(1)]);
}

const assumed: ReadonlySet<string> = new Set(["risk.status", "evidence.from"]);

/** Whether a fact has a value of its own where nothing is written. */
export const isAssumed = (path: FactPath): boolean => assumed.has(namesOf(path).name);
