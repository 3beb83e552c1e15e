import type { Report } from "../../../src/domain/report.ts";
import { clause, on, quiet } from "./parts.ts";

/** A hospital's pull request that moves a treatment on: nothing is found. */
export const hospital: Report = {
  ...quiet,
  holdsUntil: "2027-02-01",
  systems: [
    {
      id: "chest-triage",
      name: "Triage of chest X-rays",
      path: "ai-risk.yml",
      owner: "@st-anna/radiology",
      lifecycleStage: "deployment",
      defaulted: ["times"],
      risks: [
        {
          id: "missed-pneumothorax",
          title: "A small pneumothorax is ranked as not urgent",
          owner: "@st-anna/radiology",
          status: "open",
          state: "treated",
          inherent: { likelihood: "possible", consequence: "severe", level: "high" },
          residual: { likelihood: "rare", consequence: "severe", level: "medium" },
          effective: { level: "medium", because: "every key control has fresh passing evidence" },
          treated: true,
          aboveAppetite: false,
          treatment: { options: ["change-likelihood", "change-consequences"], status: "verified", due: "2026-11-30" },
          evidence: [],
        },
      ],
    },
  ],
  delta: [
    {
      system: "chest-triage",
      risk: "missed-pneumothorax",
      kind: "lowered",
      what: "A small pneumothorax is ranked as not urgent",
      before: { inherent: "high", residual: "medium", effective: "high" },
      after: { inherent: "high", residual: "medium", effective: "medium" },
      at: on("ai-risk.yml", 34, "      status: verified", "verified"),
    },
    {
      system: "chest-triage",
      risk: "missed-pneumothorax",
      kind: "owner",
      what: "A small pneumothorax is ranked as not urgent",
      before: { owner: "@dr-weiss" },
      after: { owner: "@st-anna/radiology" },
      at: on("ai-risk.yml", 27, '    owner: "@st-anna/radiology"', '"@st-anna/radiology"'),
    },
  ],
  clauses: [
    clause("iso-23894:6.5.2", "Selecting treatment options", [1, 0, 0, 0]),
    clause("iso-23894:6.6", "Monitoring and review", [1, 0, 0, 0]),
    clause("iso-23894:6.5.3", "Preparing and implementing treatment plans", [0, 0, 0, 1]),
  ],
};
