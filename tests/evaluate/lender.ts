import type { Condition } from "../../src/domain/condition.ts";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import type { FactType } from "../../src/domain/fact-type.ts";
import type { Location } from "../../src/domain/location.ts";
import type { OperatorContext } from "../../src/domain/operator.ts";
import type { FactPath, Subject } from "../../src/domain/subject.ts";
import { read } from "../read/lender-facts.ts";

/** A risk of the lender as its rules see it. */
export const lenderRisk: ValueMap = {
  today: "2026-11-21",
  gate: "pull-request",
  system: { id: "retail-credit-scoring", owner: "@acme/credit-risk", kinds: ["predictive"] },
  criteria: { appetite: "medium", tolerance: "high", levels: ["low", "medium", "high", "critical"] },
  risk: {
    id: "CR-001",
    title: "Approval rates differ between groups",
    owner: "@alice",
    identified: "2026-10-20",
    "review-by": "2026-11-10",
    treated: false,
    decided: true,
    inherent: { likelihood: "likely", consequence: "major", level: "high" },
    effective: { level: "high" },
    objectives: ["fairness"],
    links: [],
    treatment: {
      status: "planned",
      options: ["change-likelihood"],
      plan: "TBD",
      controls: [
        { id: "reweighing", owner: "@bob", proven: true, role: "key" },
        { id: "sampling", proven: false, role: "supporting" },
        { id: "appeal", proven: false, role: "key" },
      ],
    },
    incidents: 4,
    losses: 0,
  },
};

export const placeOf = (path: FactPath): Location => ({
  path: "ai-risk.yml",
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
  excerpt: path.join("."),
});

/** A subject with these facts; `cut` names places that reading has reported, `reasons` why a computed fact is so. */
export function subjectOf(facts: ValueMap, told: { cut?: string[]; reasons?: Record<string, string> } = {}): Subject {
  const touches = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
  return {
    kind: "risk",
    id: "risk:retail-credit-scoring/CR-001",
    facts,
    locate: placeOf,
    faulty: (path) => (told.cut ?? []).some((cut) => touches(cut, path.join("."))),
    reason: (path) => told.reasons?.[path.join(".")],
  };
}

export function contextOf(today = "2026-11-21"): OperatorContext & { readonly changes: string[] } {
  const changes: string[] = [];
  return {
    levels: ["low", "medium", "high", "critical"],
    known: (id) => id === "iso-42001:A.7.4",
    clock: { today, mayChange: (day) => changes.push(day) },
    changes,
  };
}

/** Reads a condition that has to be right. */
export function conditionOf(value: Value, facts?: Readonly<Record<string, FactType>>): Condition {
  const { condition, faults } = facts === undefined ? read(value) : read(value, facts);
  if (condition === null) throw new Error(faults.map((fault) => fault.message).join("; "));
  return condition;
}
