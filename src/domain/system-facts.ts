import { systemActFacts } from "./ai-act-fact-types.ts";
import { systemAnnexFacts } from "./annex-fact-types.ts";
import { boolean, list, map, residue, text } from "./fact-makers.ts";
import type { FactType } from "./fact-type.ts";
import { systemMaterialFacts } from "./material-fact-types.ts";
import { systemStandardFacts } from "./standard-fact-types.ts";

const amiss = (what: string): FactType =>
  list(`${what}, each with its place; absent where there are none.`, text("A place, and what is amiss there."));

/** What conditions may ask about a system beside what its manifest says. */
export const systemFacts = map("", {
  residue: residue("in the texts of the system"),
  "stage-before": text("The stage of its life cycle at base; absent without a base, and on the base's own side."),
  "enters-use": boolean(
    "Whether it comes into use here: from a stage before deployment, or from retirement, into another.",
  ),
  "agent-widened": list(
    "What its agent may do and could not when the system was last assessed as a whole; absent where nothing is, or no history tells.",
    text("A tool, a permission or an input, in words."),
  ),
  ...systemMaterialFacts,
  "overall-in-force": boolean("Whether one decision accepts all effective levels together, as they are today."),
  "overall-digest": text("The digest of each open risk with its effective level, as `overall.of` has it."),
  ...systemAnnexFacts,
  act: systemActFacts,
  ...systemStandardFacts,
  "unknown-owners": amiss("Owners of the system, its monitoring, suppliers and obligations that lead to nobody"),
  "missing-files": amiss("Documents that the manifest names and that are not there"),
  "unmet-obligations": amiss("Obligations that nothing meets, or something that is not there"),
});
