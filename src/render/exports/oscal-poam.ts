import { nameUuid } from "../../domain/digest.ts";
import { oscalNamespace } from "../../domain/oscal.ts";
import type { RegisteredSystem } from "../../domain/registered.ts";
import { harmlessJson } from "../json.ts";
import type { Exported, Exporter } from "./formats.ts";
import { toolActor } from "./oscal-characterization.ts";
import { ownerRole, partiesIn } from "./oscal-parties.ts";
import { riskOf } from "./oscal-risk.ts";
import { markup, type Prop, prop, startOfDay, word } from "./oscal-words.ts";
import { filled, lineAt } from "./record-words.ts";

/** The register as a plan of action and milestones; ids follow those of systems, risks and controls, so that they stay. */
export const oscalPoam: Exporter = (exported) => {
  const systems = exported.register();
  const ids = systems.map(({ judged }) => judged.id);
  return harmlessJson({
    "plan-of-action-and-milestones": {
      uuid: nameUuid("plan-of-action-and-milestones", ...ids),
      metadata: metadataOf(exported, systems),
      ...(ids.length === 1 ? { "system-id": { "identifier-type": oscalNamespace, id: ids[0] } } : {}),
      "local-definitions": { components: [toolComponent(exported)] },
      ...filled(
        "risks",
        systems.flatMap((system) => system.risks.map((risk) => riskOf(system, risk))),
      ),
      "poam-items": systems.flatMap(itemsOf),
    },
  });
};

const metadataOf = ({ today, simulated, revision }: Exported, systems: readonly RegisteredSystem[]): object => {
  const parties = partiesIn(systems);
  return {
    title: "Risks of AI systems: plan of action and milestones",
    "last-modified": startOfDay(today),
    version: revision ?? today,
    "oscal-version": "1.1.2",
    ...filled("props", [
      ...(revision === null ? [] : prop("revision", revision)),
      ...(simulated ? prop("day", "named") : []),
    ]),
    ...(parties.length === 0 ? {} : { roles: [ownerRole], parties }),
    remarks: "Levels are computed from the record. A residual level counts once evidence has earned it.",
  };
};

const toolComponent = ({ tool }: Exported): object => ({
  uuid: toolActor["actor-uuid"],
  type: "software",
  title: markup(tool.name),
  description: "Computes the levels of risks from their estimates, and whether they are treated.",
  props: [{ name: "version", value: word(tool.version) || "0" }],
  status: { state: "operational" },
});

/** An item for each risk; a title says of which system where there are several. */
const itemsOf = ({ judged, written, risks }: RegisteredSystem): readonly object[] =>
  risks.map((risk) => {
    const props: readonly Prop[] = [...prop("system", judged.id), ...prop("tracker", lineAt(risk.written, "tracker"))];
    return {
      uuid: nameUuid("poam-item", judged.id, risk.judged.id),
      title: markup(`${risk.judged.id}: ${risk.judged.title}`),
      description: markup(
        lineAt(risk.written, "treatment", "plan") ||
          `Nothing is planned yet for ${risk.judged.id} of ${lineAt(written, "name") || judged.id}.`,
      ),
      props,
      "related-risks": [{ "risk-uuid": nameUuid("risk", judged.id, risk.judged.id) }],
    };
  });
