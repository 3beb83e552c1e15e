import type { CardSectionName } from "../../domain/model-card.ts";
import type { RegisteredRisk, RegisteredSystem } from "../../domain/registered.ts";
import { controlName, controlsOf, filled, lineAt, linesAt, mapsAt, said } from "./record-words.ts";

/** Who uses a system and for what, where it fails, and its open risks with what is done about them. */
export function considerations(system: RegisteredSystem): object {
  const { written, risks } = system;
  const open = risks.filter(({ judged }) => judged.status === "open");
  const users = partiesOf(system).filter(({ kind }) => kind === "user" || kind === "operator");
  return {
    ...filled(
      "users",
      users.map(({ name }) => name),
    ),
    ...filled("useCases", unique([lineAt(written, "purpose"), ...cardTexts(system, "intended-use")])),
    ...filled("technicalLimitations", limitations(system)),
    ...filled("ethicalConsiderations", open.map(ethical)),
    ...filled(
      "fairnessAssessments",
      open.filter(isOfFairness).map((risk) => fairness(risk, system)),
    ),
  };
}

const limitations = (system: RegisteredSystem): readonly string[] => {
  const { written } = system;
  return unique([
    ...cardTexts(system, "limitations"),
    ...["opacity", "uncertainty", "emergent"].map((key) => lineAt(written, "behaviour", key)),
    ...linesAt(written, "out-of-scope").map((use) => `Not meant for: ${use}`),
    ...cardTexts(system, "out-of-scope-use").map((use) => `Not meant for: ${use}`),
    ...linesAt(written, "foreseeable-misuse").map((use) => `Misuse to expect: ${use}`),
  ]);
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ""))];

const cardTexts = ({ cards }: RegisteredSystem, section: CardSectionName): readonly string[] =>
  cards.map(({ sections }) => sections[section].text.replace(/\s+/gu, " ").trim());

const ethical = (risk: RegisteredRisk): object => ({
  name: `${risk.judged.id}: ${lineAt(risk.judged.title)}`,
  ...said("mitigationStrategy", strategy(risk)),
});

/** `change-likelihood, implemented: Read each answer twice. Controls: A second reader; A log.` */
function strategy(risk: RegisteredRisk): string {
  const { treatment, acceptance } = risk.judged;
  const due = treatment?.due == null ? [] : [`due ${treatment.due}`];
  const how = [...(treatment?.options ?? []), ...(treatment?.status == null ? [] : [treatment.status]), ...due];
  const controls = controlsOf(risk).map(controlName);
  return [
    ...(how.length === 0 ? [] : [`${how.join(", ")}.`]),
    lineAt(risk.written, "treatment", "plan"),
    ...(controls.length === 0 ? [] : [`Controls: ${controls.join("; ")}.`]),
    ...(acceptance === undefined ? [] : [`Accepted by ${acceptance.by} until ${acceptance.until}.`]),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const isOfFairness = ({ written }: RegisteredRisk): boolean => linesAt(written, "objectives").includes("fairness");

function fairness(risk: RegisteredRisk, system: RegisteredSystem): object {
  const names = new Map(partiesOf(system).map(({ id, name }) => [id, name]));
  const groups = linesAt(risk.written, "affected").map((id) => names.get(id) ?? id);
  const harms = [lineAt(risk.written, "event"), lineAt(risk.written, "outcome")].filter((text) => text !== "");
  return {
    ...said("groupAtRisk", groups.join("; ")),
    harms: harms.join(" ") || lineAt(risk.judged.title),
    ...said("mitigationStrategy", strategy(risk)),
  };
}

const partiesOf = ({ written }: RegisteredSystem) =>
  mapsAt(written, "interested-parties").map((party) => {
    const id = lineAt(party, "id");
    return { id, name: lineAt(party, "name") || id, kind: lineAt(party, "kind") };
  });
