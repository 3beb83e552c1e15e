import type { SubjectKind } from "../domain/subject.ts";
import type { Lint } from "./lint.ts";
import { placeholdersIn } from "./parts.ts";

/** The facts of which a message names one at least, by the kind of its subject. */
const names: Readonly<Record<SubjectKind, readonly string[]>> = {
  manifest: ["manifest.path", "system.id", "system.name"],
  system: ["system.id", "system.name"],
  party: ["party.id"],
  card: ["card.path"],
  risk: ["risk.id"],
  treatment: ["risk.id"],
  control: ["control.id"],
  evidence: ["evidence.name", "evidence.id"],
  acceptance: ["risk.id"],
  asset: ["asset.glob"],
  incident: ["incident.id"],
  change: ["change.what", "change.risk", "change.system"],
  waiver: ["waiver.id", "waiver.subject"],
};

export const unnamedSubject: Lint = {
  id: "unnamed-subject",
  level: "note",
  summary: "The message does not say whom it is about.",
  why: "Of twenty findings with the same sentence a reader can tell none apart.",
  fix: "Put the subject's id into the sentence.",
  find: ({ policy, at }) =>
    policy.rules
      .filter((rule) => !placeholdersIn(rule.message).some((name) => names[rule.for].includes(name)))
      .map((rule) => {
        const [name = ""] = names[rule.for];
        const message = `The \`message\` of ${rule.id} does not name its ${rule.for}.`;
        return { rule, at: at(rule, ["message"]), message, fix: `Put \`{${name}}\` into the sentence.` };
      }),
  examples: {
    finds: { rule: { message: "A risk has no owner." } },
    leaves: { rule: { message: "Risk {risk.id} has no owner." } },
  },
};
