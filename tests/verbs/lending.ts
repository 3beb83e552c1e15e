/** A lender's manifest: one risk has an owner, the other has none. */
export const manifest = `version: 1
x-today: 2026-11-21
system:
  id: loans
  name: Loan scoring
  feedback-channel: docs/complaints.md
risks:
  - id: CR-001
    title: Approval rates differ between groups
    owner: "@alice"
    inherent: { likelihood: possible, consequence: moderate }
  - id: CR-002
    title: Scores mislead in a downturn
    inherent: { likelihood: rare, consequence: moderate }
`;

/** CR-001 has lost its owner, and the system the page for objections. */
export const worse = manifest
  .replace('    owner: "@alice"\n', "")
  .replace("  feedback-channel: docs/complaints.md\n", "");

/** The lender's own policy, with examples on the manifest above. */
export const policy = `version: 1
id: lending
title: What we ask of lending models
parameters:
  least: { type: number, default: 2, stricter: higher, description: How many risks a register holds at least. }
sample: sample
rules:
  - id: redress-named
    title: An applicant can object
    rationale: A person who cannot object bears our mistakes alone.
    clauses: [iso-23894:5.4.5]
    level: { pull-request: warn, release: block, monitor: off }
    for: system
    require: [{ present: [system.feedback-channel] }]
    at: system.feedback-channel
    message: "System {system.id} gives applicants no way to object."
    fix: "Write \`feedback-channel:\` under \`system:\`."
    examples:
      pass: [{ why: a page says how, set: {} }]
      fail: [{ why: there is no such page, set: { system.feedback-channel: null } }]
  - id: risk-owned
    title: A grave risk has an owner
    clauses: [iso-23894:6.5.2, iso-23894:5.4.3]
    level: block
    for: risk
    when:
      - "==": [{ var: risk.status }, open]
      - present: [risk.inherent.level]
      - "!": [{ at-most: [risk.inherent.level, criteria.lowest] }] # a low risk may wait
    require: [{ present: [risk.owner] }]
    at: risk.owner
    message: "Nobody owns risk {risk.id}: {because}."
    fix: "Write \`owner:\` beside the risk."
    grade: attested
    examples:
      pass:
        - { why: somebody owns it, set: {} }
        - { why: a low risk may wait, set: { "risks[CR-001].owner": null, "risks[CR-001].inherent.likelihood": rare } }
      fail:
        - { why: nobody owns it, set: { "risks[CR-001].owner": null } }
        - { why: a placeholder is nobody, set: { "risks[CR-001].owner": TBD } }
  - id: register-filled
    title: A register holds more than one risk
    clauses: [iso-23894:6.4.2]
    level: note
    for: system
    require: [{ count: [risks, parameters.least] }]
    message: "System {system.id} names fewer than {parameters.least} risks."
    fix: "Add what else can go wrong under \`risks:\`."
    examples:
      pass: [{ why: there are two, set: {} }]
      fail: [{ why: there is one, set: { "risks[CR-002]": null } }]
`;

const gate = ".github/ai-risk-gate";

/** The lender's repository: its manifest, and its own policy beside the shipped one it does not use. */
export const lender: Readonly<Record<string, string>> = {
  "ai-risk.yml": manifest,
  "docs/complaints.md": "# How to object\n",
  [`${gate}/config.yml`]: `version: 1\npolicies: [${gate}/policies/lending.yml]\n`,
  [`${gate}/policies/lending.yml`]: policy,
  [`${gate}/policies/sample/ai-risk.yml`]: manifest,
};
