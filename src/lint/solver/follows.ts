import type { World } from "./world.ts";
import { isStated } from "./world.ts";

/** What is there whenever something else is so, because the gate computes the one from the other. */
interface Following {
  readonly fact: string;
  /** Where it is true, or stated at all. */
  readonly is: true | "stated";
  readonly alsoStated: readonly string[];
}

const rated = ["risk.inherent.level", "risk.effective.level"];

/** What is stale rests on files, and on all of them. */
function restingOnFiles(of: string): readonly Following[] {
  return [
    { fact: `${of}.material-stale`, is: true, alsoStated: [`${of}.material-digest`, `${of}.material-changed`] },
    { fact: `${of}.renewed-in-vain`, is: true, alsoStated: [`${of}.material-digest`] },
  ];
}

/** As src/judge computes them; a test holds them against it. */
export const followings: readonly Following[] = [
  { fact: "risk.inherent.level", is: "stated", alsoStated: rated },
  { fact: "risk.effective.level", is: "stated", alsoStated: rated },
  { fact: "risk.above-appetite", is: true, alsoStated: rated },
  { fact: "risk.near-appetite", is: true, alsoStated: rated },
  { fact: "risk.accepted", is: true, alsoStated: rated },
  { fact: "system.enters-use", is: true, alsoStated: ["system.lifecycle-stage", "system.stage-before"] },
  { fact: "treatment.self-verified", is: true, alsoStated: ["treatment.verified.by"] },
  { fact: "risk.above-tolerance", is: true, alsoStated: rated },
  { fact: "risk.decide-by", is: "stated", alsoStated: rated },
  { fact: "risk.treat-by", is: "stated", alsoStated: rated },
  { fact: "risk.review-by", is: "stated", alsoStated: rated },
  { fact: "risk.residual.above-inherent", is: true, alsoStated: [...rated, "risk.residual.level"] },
  ...["risk", "system"].flatMap(restingOnFiles),
  { fact: "system.due-reviews", is: "stated", alsoStated: ["system.due-material", "system.due-digests"] },
];

/** Whether a fact is there in this world, for itself or because it follows from what is known. */
export function mustBeStated(world: World, key: string): boolean {
  if (isStated(world, { key })) return true;
  return followings.some(({ fact, is, alsoStated }) => {
    if (!alsoStated.includes(key)) return false;
    const known = world.places.get(fact);
    return is === "stated" ? known?.stated === true : known?.values?.length === 1 && known.values[0] === true;
  });
}
