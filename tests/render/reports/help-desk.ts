import type { Report } from "../../../src/domain/report.ts";
import { clause, finding, on, quiet } from "./parts.ts";

const path = "bot/ai-risk.yml";
const risks = ["wrong-refund", "leaked-address", "rude-answer", "stale-article", "lost-ticket"];

/** A help desk adopts the gate: what is missing is debt, five times the same rule. */
export const helpDesk: Report = {
  ...quiet,
  adoption: true,
  simulated: true,
  rulesFound: [
    {
      rule: "iso-23894/risk-owned",
      title: "A risk has an owner",
      why: "A risk that belongs to nobody is treated by nobody.",
      fix: "Name an `owner:`, a person or a team.",
    },
  ],
  rules: "shipped",
  base: { revision: null },
  head: { revision: null },
  verdict: { outcome: "warn", counts: { block: 0, warn: 5, note: 0, waived: 0, inherited: 0, resolved: 0 } },
  findings: risks.map((id, index) =>
    finding({
      rule: "iso-23894/risk-owned",
      subject: `risk:help-desk-bot/${id}`,
      effect: "warn",
      since: "2026-11-21",
      message: `Risk ${id} has no owner.`,
      fix: "Name an `owner:`, a person or a team.",
      clauses: ["iso-23894:5.4.3"],
      at: on(path, 12 + 7 * index, `  - id: ${id}`, `id: ${id}`),
    }),
  ),
  systems: [
    {
      id: "help-desk-bot",
      name: "Help desk bot",
      path,
      owner: null,
      lifecycleStage: null,
      defaulted: ["levels", "matrix", "appetite", "tolerance", "times"],
      risks: risks.map((id) => ({
        id,
        title: `The bot causes: ${id.replace("-", " ")}`,
        owner: null,
        status: "open",
        state: "treated",
        inherent: { likelihood: 3, consequence: 3, level: "medium" },
        residual: null,
        effective: { level: "medium", because: "there is no residual estimate" },
        treated: true,
        aboveAppetite: false,
        treatment: null,
        evidence: [],
      })),
    },
  ],
  delta: risks.map((id, index) => ({
    system: "help-desk-bot",
    risk: id,
    kind: "added",
    what: `The bot causes: ${id.replace("-", " ")}`,
    before: null,
    after: { inherent: "medium", residual: null, effective: "medium" },
    at: on(path, 12 + 7 * index, `  - id: ${id}`, `id: ${id}`),
  })),
  clauses: [clause("iso-23894:5.4.3", "Roles and responsibilities", [0, 5, 0, 0])],
  notes: ["help-desk-bot takes the default criteria, because it declares none."],
};
