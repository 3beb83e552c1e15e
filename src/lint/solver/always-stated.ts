import type { FactType } from "../../domain/fact-type.ts";
import type { SubjectKind } from "../../domain/subject.ts";
import type { Place } from "./claim.ts";

const everybody = ["gate", "today"];

/** What stands in a manifest sees its system and the criteria. */
const inSystem = [
  "system.id",
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
  "risk.treated",
  "risk.decided",
  "risk.above-appetite",
  "risk.above-tolerance",
];

const risk = [...inSystem, ...ofRisk];

/** Facts that every subject of a kind has, because its schema asks for them or the gate computes them always. */
const own: Readonly<Record<SubjectKind, readonly string[]>> = {
  manifest: [...inSystem, "manifest.path", "manifest.risks", "risks"],
  system: [...inSystem, "risks"],
  party: [...inSystem, "party.id"],
  card: [...inSystem, "card.path", "card.format"],
  risk,
  treatment: risk,
  control: [...risk, "control.id", "control.proven"],
  evidence: [
    ...risk,
    "control.id",
    "control.proven",
    "evidence.name",
    "evidence.kind",
    "evidence.outcome",
    "evidence.from",
    "evidence.words",
  ],
  acceptance: [...risk, "acceptance.in-force", "acceptance.by-authority"],
  asset: [...inSystem, "asset.glob"],
  change: ["change.kind", "change.what"],
  waiver: ["waiver.id", "waiver.rule", "waiver.subject", "waiver.state"],
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
  risks,
  "manifest.risks": risks,
  cards: ["path", "format"],
};
