import type {
  ApplicabilityStatus,
  ControlStatement,
  StatedControl,
  StatedEvidence,
} from "../../domain/applicability.ts";
import type { Location } from "../../domain/location.ts";

export const statusWords: Readonly<Record<ApplicabilityStatus, string>> = {
  "in-place": "in place",
  "not-proven": "in place, its evidence does not pass",
  planned: "planned",
  "not-applicable": "not applicable",
  contradicted: "ruled out, and carried out all the same",
  "not-answered": "not answered",
};

const placeOf = ({ path, start }: Location): string => `${path}:${start.line}`;

/** Whether the control applies: what nobody answered is not said to. */
export function appliesWords({ status, risks }: ControlStatement): string {
  if (status === "not-applicable") return "no";
  if (status === "contradicted") return "yes and no";
  return status === "not-answered" && risks.length === 0 ? "not answered" : "yes";
}

/** Why it applies, or why it does not, a sentence each. */
export function reasonWords(statement: ControlStatement): readonly string[] {
  const { ruledOut, risks, controls, obligations, attestations, shownBy } = statement;
  const treated = new Map(controls.map(({ risk }) => [risk.id, `treats ${risk.id}: ${risk.title}`]));
  const named = risks.filter(({ id }) => !treated.has(id)).map(({ id, title }) => `named by ${id}: ${title}`);
  const reasons = [
    ...(ruledOut === null ? [] : [ruledOut.reason === "" ? "ruled out without a reason" : ruledOut.reason]),
    ...treated.values(),
    ...named,
    ...obligations.map(({ id, requires }) => `obligation ${id}: ${requires}`),
  ];
  if (reasons.length > 0) return reasons;
  if (shownBy !== "") return ["the record shows it"];
  return attestations.some(({ lack }) => lack === null) ? ["somebody stands by it"] : [];
}

/** A control of a risk: `ML-01/even-weights, in place, proven, kept by @yuki (ai-risk.yml:124)`. */
export function controlWords(control: StatedControl): string {
  const state = control.isInPlace ? "in place" : "not in place yet";
  const proof = control.isProven ? ", measured" : control.isLapsed ? ", its time is over" : "";
  const owner = control.owner === "" ? "" : `, kept by ${control.owner}`;
  return `${control.risk.id}/${control.id}: ${control.title}, ${state}${proof}${owner} (${placeOf(control.at)})`;
}

export const evidenceWords = ({ name, outcome, words }: StatedEvidence): string => `${name} is ${outcome}: ${words}`;

/** What carries the control out beside controls: obligations, met or not, and other parts of the record. */
export const otherWords = ({ obligations, shownBy }: ControlStatement): readonly string[] => [
  ...obligations.map(
    ({ id, metBy, isMet, at }) =>
      `obligation ${id}, ${isMet ? `met by ${metBy.join(", ")}` : "met by nothing that is there"} (${placeOf(at)})`,
  ),
  ...(shownBy === "" ? [] : [`shown by ${shownBy}`]),
];

/** Who stands by it, and why a record does not count. The day comes first, so that no cell begins with a name. */
export const attestationWords = ({ attestations }: ControlStatement): readonly string[] =>
  attestations.map(({ who, when, what, where, lack, at }) => {
    const record = `${when} ${who}: ${what}${where === "" ? "" : ` (${where})`}`;
    return lack === null ? `${record} (${placeOf(at)})` : `does not count, since ${lack}: ${record} (${placeOf(at)})`;
  });
