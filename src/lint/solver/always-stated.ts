import type { FactType } from "../../domain/fact-type.ts";
import type { SubjectKind } from "../../domain/subject.ts";
import type { Place } from "./claim.ts";

const everybody = ["gate", "today"];

const actFacts = [
  "concerned",
  "roles",
  "points",
  "articles",
  "annex-i",
  "high-risk",
  "exempted",
  "legacy",
  "general-purpose",
  "systemic-risk",
  "literacy-from",
  "prohibited-from",
  "prohibited-added-from",
  "transparency-from",
  "marking-from",
  "general-purpose-from",
];

/** What stands in a manifest sees its system and the criteria. */
const inSystem = [
  "system.id",
  "system.enters-use",
  "system.material-stale",
  "system.renewed-in-vain",
  "system.objectives",
  "system.sources",
  "system.not-applicable",
  "system.addressed",
  "system.implemented",
  "system.annex-a-shown",
  "system.stages-due",
  "system.stages-entered",
  ...actFacts.map((name) => `system.act.${name}`),
  "system.states-management-systems",
  "system.management-systems",
  "criteria.appetite",
  "criteria.tolerance",
  "criteria.levels",
  "criteria.lowest",
  "criteria.highest",
  "criteria.defaulted",
  "cards",
];

const ofRisk = [
  "risk.id",
  "risk.title",
  "risk.status",
  "risk.first-held",
  "risk.state",
  "risk.treated",
  "risk.treated-for-release",
  "risk.accepted",
  "risk.decided",
  "risk.measured",
  "risk.addresses",
  "risk.linked-frameworks",
  "risk.above-appetite",
  "risk.near-appetite",
  "risk.above-tolerance",
  "risk.owner-known",
  "risk.material-stale",
  "risk.renewed-in-vain",
];

const ofTreatment = ["treatment.self-verified", "treatment.approval-in-force"];
const ofOverall = ["system.overall-in-force", "system.overall-digest"];

const risk = [...inSystem, ...ofRisk];

/** Facts that every subject of a kind has, because its schema asks for them or the gate computes them always. */
const own: Readonly<Record<SubjectKind, readonly string[]>> = {
  manifest: [...inSystem, ...ofOverall, "manifest.path", "manifest.risks", "risks", "attestations"],
  system: [...inSystem, ...ofOverall, "risks", "attestations"],
  party: [...inSystem, "party.id"],
  card: [...inSystem, "card.path", "card.format"],
  risk,
  treatment: [...risk, ...ofTreatment],
  control: [...risk, ...ofTreatment, "control.id", "control.proven", "control.owner-known"],
  evidence: [
    ...risk,
    ...ofTreatment,
    "control.id",
    "control.proven",
    "control.owner-known",
    "evidence.name",
    "evidence.kind",
    "evidence.outcome",
    "evidence.from",
    "evidence.words",
    "evidence.measured-here",
    "evidence.provisional",
  ],
  acceptance: [...risk, "acceptance.in-force", "acceptance.by-authority", "acceptance.self", "acceptance.attested"],
  asset: [...inSystem, "asset.glob"],
  incident: [...inSystem, "incident.id", "incident.open"],
  change: ["change.kind", "change.what"],
  waiver: ["id", "rule", "subject", "state", "because", "approver", "by", "idle", "days", "digest", "proposed"].map(
    (key) => `waiver.${key}`,
  ),
};

/** Where the kind of a value does not matter: only that one is there. */
const some: FactType = { kind: "any", description: "" };

export const alwaysStated = (kind: SubjectKind): readonly Place[] =>
  [...everybody, ...own[kind]].map((key) => ({ key, type: some }));

/** Facts that every item of a list has, relative to the item. */
export function alwaysInItems(list: string): readonly Place[] {
  const keys = Object.hasOwn(inItems, list) ? (inItems[list] ?? []) : [];
  return keys.map((key) => ({ key, type: some }));
}

const risks = ofRisk.map((key) => key.slice("risk.".length));
const inItems: Readonly<Record<string, readonly string[]>> = {
  attestations: ["clause", "who-known"],
  risks,
  "manifest.risks": risks,
  cards: ["path", "format"],
};
