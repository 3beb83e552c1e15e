const rule = (id: string, more: object) => ({
  id,
  title: `It is ${id}`,
  for: "system",
  level: "block",
  message: `It is not ${id}.`,
  fix: "Change it.",
  examples: { pass: [{ why: "as it is" }], fail: [{ why: "otherwise" }] },
  ...more,
});

/** What a town asks of its systems under the AI Act. */
const policy = {
  version: 1,
  id: "act",
  title: "What the town owes under the Act",
  notice: "This is no legal advice.",
  parameters: { ahead: { type: "duration", default: "400d", stricter: "higher", description: "How early it warns." } },
  rules: [
    rule("screened", {
      clauses: ["eu-ai-act:5(1)(a)", "iso-23894:6.4.2.5"],
      when: { var: "system.act.concerned" },
      require: { present: ["system.eu-ai-act.screened.record"] },
      binds: { from: "system.act.prohibited-from" },
      fixed: true,
    }),
    rule("misuse-foreseen", {
      clauses: ["eu-ai-act:9(2)(b)"],
      level: { "pull-request": "off", release: "block" },
      when: [{ var: "system.act.high-risk" }, { "!": { var: "system.act.legacy" } }],
      require: { present: ["system.foreseeable-misuse"] },
      binds: { from: "system.act.high-risk-from", near: "parameters.ahead" },
    }),
    rule("risks-owned", {
      for: "risk",
      clauses: ["eu-ai-act:9(2)(a)"],
      when: { var: "system.act.high-risk" },
      require: { present: ["risk.owner"] },
      binds: { from: "2027-12-02", near: "parameters.ahead" },
    }),
    rule("told", {
      clauses: ["eu-ai-act:50(1)"],
      when: { some: [{ var: "system.interested-parties" }, { "==": [{ var: "kind" }, "user"] }] },
      require: { present: ["system.feedback-channel"] },
      binds: { from: "system.act.transparency-from" },
    }),
    rule("waivers-ticketed", {
      for: "waiver",
      clauses: ["iso-23894:6.5.2"],
      require: { present: ["waiver.ticket"] },
    }),
  ],
};

const permits = `version: 1
system:
  id: permits
  name: Sorting of building permits
  eu-ai-act:
    class: high-risk
    basis: [Annex III 5(a)]
    screened: { date: 2026-10-01, by: "@vera", record: docs/screening.md }
  interested-parties: [{ id: clerks, kind: user }]
risks:
  - { id: PM-1, title: A permit is refused wrongly, owner: "@vera", inherent: {} }
  - { id: PM-2, title: A permit is forgotten, inherent: {} }
`;

const parking = `version: 1
system: { id: parking, context: { jurisdictions: [CH] }, interested-parties: [] }
risks:
  - { id: PK-1, title: A car is not seen, inherent: {} }
`;

/** The files of a town with one high-risk system and one that the Act does not concern. */
export const town: Readonly<Record<string, string>> = {
  "permits/ai-risk.yml": permits,
  "parking/ai-risk.yml": parking,
  "permits/docs/screening.md": "# Screening\n\nNothing was found.\n",
  ".github/ai-risk-gate/policies/act.yml": JSON.stringify(policy),
  ".github/ai-risk-gate/config.yml": "version: 1\npolicies: [.github/ai-risk-gate/policies/act.yml]\n",
};
