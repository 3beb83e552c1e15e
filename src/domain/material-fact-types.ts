import { boolean, list, text } from "./fact-makers.ts";
import type { FactType } from "./fact-type.ts";

type Fields = Readonly<Record<string, FactType>>;

const path = text("A path; the last one may say how many more there are.");

/** What is computed of the material files on which a review rests: that of a risk, or of the system as a whole. */
const restingFacts = (look: string): Fields => ({
  "material-digest": text(
    `The digest of the material files as they are, which ${look} states as \`of\`; absent where it rests on none.`,
  ),
  "material-changed": list(
    "Those of them that are not as they were at base, or without one, when it was written down; where it is stale and none is known to have changed, all of them. Absent where there are none.",
    path,
  ),
  "material-stale": boolean(`Whether ${look} does not state that digest; no, where it rests on no file.`),
  "renewed-in-vain": boolean(`Whether this change renews ${look}, and it does not state that digest all the same.`),
});

export const riskMaterialFacts: Fields = restingFacts("its review");

export const systemMaterialFacts: Fields = {
  ...restingFacts("its assessment"),
  "due-material": list("Material files by whose change reviews fall due here; absent where none does.", path),
  "due-reviews": list("What falls due by that; absent where nothing does.", text("A review, in words.")),
  "due-digests": list("The digests that those reviews state once they are made.", text("Risks and their digest.")),
};
