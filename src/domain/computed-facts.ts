import { controlReferenceFacts, riskReferenceFacts } from "./annex-fact-types.ts";
import { boolean, date, level, list, map, residue, text } from "./fact-makers.ts";
import type { FactType } from "./fact-type.ts";
import { riskMaterialFacts } from "./material-fact-types.ts";
import { cardSections } from "./model-card.ts";
import { gates } from "./policy.ts";
import { deltaKinds } from "./report.ts";
import { riskStates } from "./risk-state.ts";
import { waiverApprovers, waiverStates } from "./rule-book.ts";
import { evidenceOutcomes } from "./snapshot.ts";
import { riskStandardFacts } from "./standard-fact-types.ts";
import { systemFacts } from "./system-facts.ts";

// What conditions may ask about beside what a manifest says. `npm run generate` joins both into src/generated/facts.ts.

const sectionText = (section: string): FactType =>
  text(`What the card says under ${section.replaceAll("-", " ")}; empty where there is only a placeholder.`);

const known = (whom: string): FactType =>
  boolean(`Whether ${whom} is a @user, an @org/team, an e-mail address or a name of people.yml.`);

const card = map("One model card, whatever its format.", {
  path: text("The card's file."),
  format: text("The card's format."),
  ...Object.fromEntries(cardSections.map((section) => [section, sectionText(section)])),
  metrics: list(
    "The numbers that the card claims.",
    map("One number.", {
      name: text("What is measured."),
      value: { kind: "number", description: "The number as written." },
      dataset: text("What it was measured on."),
      slice: text("The group or slice."),
    }),
  ),
  residue: residue("in the card"),
});

const criteria = map("The criteria in force, defaults filled in.", {
  appetite: level("The highest effective level held without acceptance; the strictest of all kinds of consequence."),
  tolerance: level("The highest effective level that anybody may accept; the strictest of all kinds of consequence."),
  lowest: level("The lowest level there is."),
  highest: level("The highest level there is."),
  levels: list("All levels from the lowest.", level("A level.")),
  unexplained: list("Steps of written scales that do not say what they mean; absent where each does.", text("A step.")),
  "tolerance-below": list(
    "Kinds of consequence whose tolerance is below their appetite; absent where none is.",
    text("A kind of consequence."),
  ),
  "without-authority": list(
    "Levels above appetite that may be accepted, and for which nobody who can be found has authority; absent where there are none.",
    text("A level, and who is named for it."),
  ),
  defaulted: list("Parts that the manifest leaves to the documented default.", text("A part.")),
  approved: map("The approval of the criteria.", {
    by: text("Who approved them."),
    date: date("The day of approval."),
    "next-review": date("The day by which they are reviewed."),
  }),
});

/** Facts that the gate computes, or that are no part of a manifest; maps join the manifest's own fields. */
export const computedFacts: Readonly<Record<string, FactType>> = {
  gate: text("The gate at which the review stands.", gates),
  today: date("The day of the review."),
  criteria,
  card,
  cards: list("The system's model cards.", card),
  manifest: map("The manifest as a file.", { path: text("Its path from the repository's root.") }),
  attestations: list("What a person stands by.", map("One record.", { "who-known": known("who stands by it") })),
  system: systemFacts,
  risk: map("The risk.", {
    status: text("Whether it is still there; open where nothing is said.", ["open", "closed"]),
    inherent: map("", { level: level("The level of the estimate before treatment.") }),
    residual: map("", {
      level: level("The level of the estimate after treatment."),
      "above-inherent": boolean("Whether any kind of consequence is rated higher after treatment than before."),
      raised: list(
        "Kinds of consequence that are rated higher after treatment, with both levels.",
        text("A kind of consequence, in words."),
      ),
      lowered: list("Kinds of consequence that are rated lower after treatment.", text("A kind of consequence.")),
      "likelihood-lowered": list(
        "Kinds of consequence whose likelihood is estimated lower after treatment.",
        text("A kind of consequence."),
      ),
      "consequence-lowered": list(
        "Kinds of consequence that are estimated less grave after treatment.",
        text("A kind of consequence."),
      ),
    }),
    effective: map("The level that counts.", {
      level: level("The residual's where evidence has earned it, else the worse of the two."),
    }),
    state: text("How far it has come, derived from its record.", riskStates),
    skipped: list("Steps that its record claims to have passed and shows nothing of.", text("A step, in words.")),
    disordered: list("Dates of its record that contradict their order.", text("Two dates, in words.")),
    "unknown-affected": list("Whom it says it affects and the system does not name.", text("An id.")),
    "open-incidents": list("Incidents that name it and that nobody has reviewed since.", text("An incident's id.")),
    escalated: map("", {
      "to-authority": boolean("Whether it was taken to one of those who decide about the highest level."),
    }),
    treated: boolean("Whether the risk counts as treated at this gate."),
    "treated-for-release": boolean("Whether it is treated as a release asks: no plan counts."),
    accepted: boolean("Whether an acceptance covers it today, at its effective level."),
    decided: boolean("Whether there is an option with a plan, or an acceptance in force."),
    "above-appetite": boolean("Whether the effective level of any kind of consequence is above its appetite."),
    "near-appetite": boolean("Whether its effective level, read one higher, would be above its appetite."),
    "above-tolerance": boolean("Whether the effective level of any kind of consequence is above its tolerance."),
    "first-held": date("The day from which its times count: identified, or first recorded."),
    "decide-by": date("The last day to decide about it, where its level has such a time."),
    "treat-by": date("The last day to have it treated, where its level has such a time."),
    "review-by": date("The last day to review it again, where its level has such a time."),
    ...riskReferenceFacts,
    ...riskStandardFacts,
    provisional: list(
      "Files by which it is lower than at base, that this change brings and nobody else approved.",
      text("A file."),
    ),
    ...riskMaterialFacts,
    "owner-known": known("the owner"),
    residue: residue("in the texts of the risk, its treatment, evidence and acceptance"),
  }),
  treatment: map("The treatment.", {
    "self-verified": boolean("Whether its owner is who verified it."),
    "approval-in-force": boolean("Whether its plan is approved as it stands, by who may accept the risk as it is."),
  }),
  control: map("The control.", {
    proven: boolean("Whether its evidence earns the residual estimate."),
    ...controlReferenceFacts,
    "owner-known": known("the owner"),
  }),
  evidence: map("The item of evidence, measured.", {
    kind: text("The kind of evidence."),
    name: text("What reports call it: its file and pointer."),
    outcome: text("What it shows today.", evidenceOutcomes),
    words: text("Why, in words."),
    age: { kind: "number", description: "Days since the measured content is what it is; absent where unknown." },
    "max-age": { kind: "duration", description: "How old the measured content may be." },
    from: text("Where the file comes from.", ["repository", "build"]),
    preset: text("The preset that it names."),
    "looser-than-preset": text("Its bound and its preset's, where its own is not as strict."),
    shrunk: text("The samples that it rested on at base and the fewer that it rests on now."),
    redated: text("The days of its file, where it was too old at base and is young again with the same numbers."),
    withdrawn: text("What it showed at base, where it failed and says nothing any more."),
    "contradicted-by-results": text("What the model card claims and what the results show, where they differ."),
    "measured-here": boolean("Whether it was measured here; not so of what a build did not hand over."),
    provisional: boolean(
      "Whether the change brings it along with the claim that rests on it, and nobody else approved it.",
    ),
    "also-proves": list("Other controls that rest on the same measurement.", text("`RISK/CONTROL`.")),
  }),
  acceptance: map("The acceptance.", {
    "in-force": boolean("Whether it covers the risk today, at its effective level."),
    "by-authority": boolean("Whether the criteria let the one who accepted do so."),
    self: boolean("Whether one person may have written and accepted it: `four-eyes` asks for nobody else."),
    attested: boolean("Whether it names the record of a decision that was made elsewhere."),
  }),
  incident: map("One incident.", {
    open: boolean("Whether nobody has reviewed it since it happened."),
    "unknown-risks": list("Risks that it names and the manifest does not hold.", text("An id.")),
    "closed-risks": list("Risks that it names and that are closed.", text("An id.")),
  }),
  asset: map("One glob of assets.", { glob: text("The glob as written.") }),
  change: map("One change in risk between base and head.", {
    kind: text("What kind of change.", deltaKinds),
    system: text("The system."),
    risk: text("The risk; absent for what concerns the system or the gate."),
    what: text("What changed, in words."),
    before: { kind: "any", description: "How it was." },
    after: { kind: "any", description: "How it is." },
  }),
  waiver: map("One waiver.", {
    id: text("Its id."),
    rule: text("The rule that it waives."),
    subject: text("The subject that it waives it for."),
    reason: text("Why."),
    "approved-by": text("Who approved it."),
    ticket: text("Where the work that ends it is tracked."),
    created: date("The day from which it counts."),
    expires: date("The last day on which it counts."),
    of: text("The digest of the state that was approved."),
    state: text("Whether it counts today.", waiverStates),
    because: text("Why it is in this state, in words."),
    approver: text("Who approved it, as seen from what it waives.", waiverApprovers),
    broad: list("Why it covers more than one thing; absent where it does not.", text("A reason.")),
    idle: boolean(
      "Whether it is in force and nothing was found that it covers, though its rule is asked at this gate.",
    ),
    by: text("Who approved it; `nobody` where it does not say."),
    days: {
      kind: "number",
      description: "How many days it lasts, the first and the last included; 0 where it does not say.",
    },
    digest: text("The digest of its subject as it is now; empty where nobody bears the name."),
    proposed: boolean("Whether the rules in force do not hold it: it counts once it is merged."),
  }),
};
