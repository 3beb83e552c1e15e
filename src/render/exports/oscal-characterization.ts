import { nameUuid } from "../../domain/digest.ts";
import { isMap, textOf, type Value } from "../../domain/document.ts";
import { dimensions } from "../../domain/level.ts";
import { oscalNamespace } from "../../domain/oscal.ts";
import type { RegisteredRisk } from "../../domain/registered.ts";
import type { RatedEstimate } from "../../domain/report.ts";
import { partyUuid } from "./oscal-parties.ts";
import { word } from "./oscal-words.ts";
import { filled } from "./record-words.ts";

/** The gate itself, which computes levels. */
export const toolActor = { type: "tool", "actor-uuid": nameUuid("component", "ai-risk-gate") };

/** The estimates of a risk with their levels, and the level that counts. */
export function characterizations({ judged }: RegisteredRisk, owner: string): object {
  const facets = [
    ...estimate("", judged.inherent, "initial"),
    ...estimate("residual-", judged.residual, "adjusted"),
    ...facet("effective-level", judged.effective.level ?? "", "adjusted"),
    ...facet("above-appetite", judged.aboveAppetite ? "yes" : "no", "adjusted"),
    ...facet("treated", judged.treated ? "yes" : "no", "adjusted"),
  ];
  const party = owner === "" ? [] : [{ type: "party", "actor-uuid": partyUuid(owner) }];
  return filled("characterizations", [{ origin: { actors: [...party, toolActor] }, facets }]);
}

/** Under the names that plans commonly use: the estimate before treatment is the initial one. */
type State = "initial" | "adjusted";

function estimate(prefix: string, rated: RatedEstimate | null, state: State): readonly object[] {
  if (rated === null) return [];
  return [
    ...rating(`${prefix}likelihood`, rated.likelihood, state),
    ...rating(`${prefix}impact`, rated.consequence, state),
    ...facet(`${prefix}level`, rated.level ?? "", state),
  ];
}

/** One facet for one value, or one for each dimension. */
function rating(name: string, written: unknown, state: State): readonly object[] {
  const value = written as Value;
  if (!isMap(value)) return facet(name, textOf(value), state);
  return dimensions.flatMap((dimension) => facet(`${name}-${dimension}`, textOf(value[dimension]), state));
}

function facet(name: string, text: string, state: State): readonly object[] {
  const value = word(text);
  return value === "" ? [] : [{ name, system: oscalNamespace, value, props: [{ name: "state", value: state }] }];
}
