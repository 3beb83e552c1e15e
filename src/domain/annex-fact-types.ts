import { objectives, riskSources } from "./annexes.ts";
import { boolean, list, text } from "./fact-makers.ts";
import type { FactType } from "./fact-type.ts";
import { systemGenerativeFacts } from "./generative-fact-types.ts";
import { stages } from "./stage-evidence.ts";

type Fields = Readonly<Record<string, FactType>>;

const links = (which: string): FactType =>
  list(`Links that ${which}, each in words; absent where there is none.`, text("A link and what is wrong with it."));

const nilEntries = (which: string): FactType =>
  list(`Entries of not-applicable that ${which}; absent where there is none.`, text("An entry, in words."));

const catalogueId: FactType = { kind: "catalogue-id", description: "A catalogue id without its edition." };

const unspoken = (which: string): FactType =>
  list(`${which} that no risk links to and that are not said not to apply; absent where there is none.`, catalogueId);

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
  "not-applicable": list("What is said, with a reason, not to apply.", catalogueId),
  addressed: list("What risks of the system link to.", catalogueId),
  implemented: list(
    "What controls that are in place link to, and the sources of obligations that something meets.",
    catalogueId,
  ),
  "generative-risks-open": unspoken("Risks of NIST AI 600-1"),
  "llm-risks-open": unspoken("Risks of the OWASP Top 10 for LLM applications"),
  "agentic-risks-open": unspoken("Risks of the OWASP Top 10 for agentic applications"),
  "annex-a-shown": list(
    "Controls of annex A of ISO/IEC 42001 that other fields of the manifest or a model card show.",
    catalogueId,
  ),
  "annex-a-open": list(
    "Controls of that annex that nothing carries out or shows, that nobody stands by, and that are not said not to apply; absent where there is none.",
    text("The number of a control."),
  ),
  ...systemGenerativeFacts,
  "nil-unknown": nilEntries("name what the catalogue does not have"),
  "nil-unreasoned": nilEntries("do not say why"),
  "nil-contradicted": nilEntries("an open risk contradicts, or that repeat an earlier one"),
};

/** What is computed of a control about its references. */
export const controlReferenceFacts: Fields = { "unknown-links": links("are not what the catalogue has") };

/** What is computed of a risk about its references, and about what its key controls rest on. */
export const riskReferenceFacts: Fields = {
  addresses: list("What the risk links to.", catalogueId),
  measured: boolean("Whether a measurement that a key control rests on passes."),
  "ageless-evidence": list(
    "Measurements that key controls rest on and that do not say how old they may be; absent where there is none.",
    text("A control and a file."),
  ),
  ...controlReferenceFacts,
  "unseen-links": links("the catalogue cannot look up, those of the controls included"),
};
