/** A file that somebody is writing, and what an editor has to say about it. */
export interface EditorStory {
  /** The schema, `schemas/NAME.schema.json`. */
  readonly name: string;
  readonly text: string;
  /** Line and sentence of everything that is wrong; line 1 names the schema. */
  readonly wrong: readonly string[];
  /** What is offered, among other things, where the cursor stands behind these words. */
  readonly completes: Readonly<Record<string, readonly string[]>>;
  /** What is shown where the mouse rests at the end of these words. */
  readonly explains: Readonly<Record<string, string>>;
}

const manifest: EditorStory = {
  name: "manifest",
  text: `version: 1
system:
  id: loans
  lifecycle-stage: deploymnt
  owner: "@acme/credit-risk"
risks:
  - id: CR-001
    title: Approval rates differ between groups
    ownr: "@alice"
    inherent: { likelihood: possible, consequence: moderate }
    treatment:
      status: planed
      options: [change-likelihood]
      due: ""
    
`,
  wrong: [
    '5: Value is not accepted. Valid values: "inception", "design-and-development", "verification-and-validation", "deployment", "operation-and-monitoring", "continuous-validation", "re-evaluation", "retirement".',
    "10: Property ownr is not allowed.",
    '13: Value is not accepted. Valid values: "planned", "in-progress", "implemented", "verified".',
    "15: String is not a RFC3339 date.",
  ],
  completes: {
    "lifecycle-stage: ": ["inception", "deployment", "operation-and-monitoring", "retirement"],
    "options: [": ["avoid", "remove-source", "change-likelihood", "share", "retain"],
    "status: ": ["planned", "in-progress", "implemented", "verified"],
    'due: ""\n    ': ["owner", "event", "outcome", "residual", "acceptance", "review"],
    "likelihood: ": ["likely"],
  },
  explains: {
    "  - i": "The risk's stable name, unique in the manifest ignoring case.",
    lifecycle: "The stage of the life cycle that the system is in (ISO/IEC 22989).",
    owne: "Who is accountable for the system: @user, @org/team or an e-mail address.",
    inheren: "The estimate before any treatment.",
    optio: "The ways chosen.",
  },
};

const criteria: EditorStory = {
  name: "criteria",
  text: `version: 1
levels: [low, medium, high]
appetit: low
tolerance: high
times:
  high:
    decide: soon
    
`,
  wrong: [
    "4: Property appetit is not allowed.",
    '7: Missing property "treat".',
    '7: Missing property "review".',
    "8: It has to be a duration such as `72h`, `30d` or `P30D`.",
  ],
  completes: { "tolerance: ": ["high"], "decide: soon\n    ": ["treat", "review"] },
  explains: {
    toler: "The highest effective level that anybody may accept; above it a risk is treated or the system waits.",
    decid: "Until an option is chosen and planned, or the risk is accepted.",
  },
};

const config: EditorStory = {
  name: "config",
  text: `version: 1
policies:
  - use: iso-23894
    enforce-form: 2027-02-01
inherited: blok
limits:
  risks: 100
  
`,
  wrong: [
    "5: Property enforce-form is not allowed.",
    '6: Value is not accepted. Valid values: "note", "warn", "block".',
  ],
  completes: {
    "inherited: ": ["note", "warn", "block"],
    "risks: 100\n  ": ["manifest-bytes", "evidence-bytes", "files"],
  },
  explains: {
    inherit: "What a finding that stood before the pull request does to its verdict.",
    us: "The id of a shipped policy or of one that `extends` brings, a path from the repository's root, or `owner/repo/path@` with a full commit id.",
  },
};

const waivers: EditorStory = {
  name: "waivers",
  text: `version: 1
waivers:
  - id: W-7
    rule: monitoring-declared
    subjekt: system:loans
    expires: 2026-12-31
    
`,
  wrong: [
    '4: Missing property "subject".',
    "5: It has to be a rule with its policy, such as `iso-23894/above-appetite-treated`.",
    "6: Property subjekt is not allowed.",
  ],
  completes: { "expires: 2026-12-31\n    ": ["subject", "reason", "approved-by", "ticket", "created"] },
  explains: {
    expir: "The last day on which the waiver counts.",
    rul: "The one rule that is waived, with its policy.",
  },
};

const people: EditorStory = {
  name: "people",
  text: `version: 1
people:
  risk-board:
    logins: ["@carla"]
    delegate: ["@frank"]
    
`,
  wrong: ["6: Property delegate is not allowed."],
  completes: { 'delegate: ["@frank"]\n    ': ["title", "delegates"] },
  explains: { login: "The GitHub logins of its members." },
};

const policy: EditorStory = {
  name: "policy",
  text: `version: 1
id: lending
title: What we ask of lending models
rules:
  - id: redress-named
    title: An applicant can object
    clauses: [iso-23894:5.4.5]
    for: systm
    level: { release: blok }
    mesage: "System {system.id} gives applicants no way to object."
    fix: "Write it."
    examples: { pass: [{ why: a page says how }], fail: [{ why: there is none }] }
    require:
      - present: [system.feedback-channel]
      - 
`,
  wrong: [
    '6: Missing property "message".',
    '9: Value is not accepted. Valid values: "manifest", "system", "party", "card", "risk", "treatment", "control", "evidence", "acceptance", "asset", "incident", "change", "waiver".',
    '10: Value is not accepted. Valid values: "off", "note", "warn", "block".',
    "11: Property mesage is not allowed.",
    '16: Incorrect type. Expected "one-condition".',
  ],
  completes: {
    "for: ": ["system", "risk", "control", "change"],
    "release: ": ["note", "warn", "block"],
    "[system.feedback-channel]\n      - ": ["present", "above", "or", "if", "some"],
  },
  explains: {
    "    fo": "The subjects that the rule is asked about.",
    "- presen": "Every fact is there and says something: not empty and no placeholder.",
  },
};

export const stories: readonly EditorStory[] = [manifest, criteria, config, waivers, people, policy];
