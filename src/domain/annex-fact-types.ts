import { objectives, riskSources } from "./annexes.ts";
import { boolean, list, text } from "./fact-makers.ts";
import type { FactType } from "./fact-type.ts";
import { stages } from "./stage-evidence.ts";

type Fields = Readonly<Record<string, FactType>>;

const links = (which: string): FactType =>
  list(`Links that ${which}, each in words; absent where there is none.`, text("A link and what is wrong with it."));

const nilEntries = (which: string): FactType =>
  list(`Entries of not-applicable that ${which}; absent where there is none.`, text("An entry, in words."));

const stage = text("A stage.", stages);
const objective = text("An objective.", Object.keys(objectives));
const source = text("A source.", Object.keys(riskSources));

/** What is computed of a system about the annexes of ISO/IEC 23894. */
export const systemAnnexFacts: Fields = {
  "stages-due": list("The stages of the life cycle whose evidence is due at the one that the system is at.", stage),
  "stages-entered": list("Those of them that fall due because the stage is moved.", stage),
  objectives: list("The objectives that risks of the system name.", objective),
  sources: list("The risk sources that risks of the system name.", source),
  "objectives-open": list(
    "Objectives that no risk names and that are not said not to apply; absent where there is none.",
    objective,
  ),
  "sources-open": list(
    "Risk sources that no risk names and that are not said not to apply; absent where there is none.",
    source,
  ),
  "not-applicable": list("What is said, with a reason, not to apply.", {
    kind: "catalogue-id",
    description: "A catalogue id without its edition.",
  }),
  "nil-unknown": nilEntries("name what the catalogue does not have"),
  "nil-unreasoned": nilEntries("do not say why"),
  "nil-contradicted": nilEntries("an open risk contradicts, or that repeat an earlier one"),
};

/** What is computed of a control about its references. */
export const controlReferenceFacts: Fields = { "unknown-links": links("are not what the catalogue has") };

/** What is computed of a risk about its references, and about what its key controls rest on. */
export const riskReferenceFacts: Fields = {
  measured: boolean("Whether a measurement that a key control rests on passes."),
  "ageless-evidence": list(
    "Measurements that key controls rest on and that do not say how old they may be; absent where there is none.",
    text("A control and a file."),
  ),
  ...controlReferenceFacts,
  "unseen-links": links("the catalogue cannot look up, those of the controls included"),
};
