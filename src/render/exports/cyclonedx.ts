import { nameUuid } from "../../domain/digest.ts";
import type { RegisteredSystem } from "../../domain/registered.ts";
import { harmlessJson } from "../json.ts";
import { considerations } from "./cyclonedx-considerations.ts";
import type { Exported, Exporter } from "./formats.ts";
import { filled, lineAt, said } from "./record-words.ts";

/** Each system as a machine learning model with its card; the serial number is that of the content, so that it is the same again. */
export const cyclonedx: Exporter = (exported) => {
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: metadataOf(exported),
    components: exported.register().map(componentOf),
  };
  const { $schema, bomFormat, specVersion, ...rest } = bom;
  const serialNumber = `urn:uuid:${nameUuid("cyclonedx", harmlessJson(bom))}`;
  return harmlessJson({ $schema, bomFormat, specVersion, serialNumber, ...rest });
};

const metadataOf = ({ today, simulated, revision, tool }: Exported): unknown => ({
  timestamp: `${today}T00:00:00Z`,
  tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
  ...filled("properties", [
    ...(revision === null ? [] : [property("revision", revision)]),
    ...(simulated ? [property("day", "named, not today's")] : []),
  ]),
});

const property = (name: string, value: string) => ({ name: `ai-risk-gate:${name}`, value });

function componentOf(system: RegisteredSystem): unknown {
  const { judged, written, risks, cards } = system;
  const licence =
    cards.map(({ sections }) => lineAt(sections.licence.text.replace(/\n+/gu, ", "))).find((text) => text !== "") ?? "";
  return {
    type: "machine-learning-model",
    "bom-ref": `system:${judged.id}`,
    name: lineAt(written, "name") || judged.id,
    ...said("version", lineAt(written, "version")),
    ...said("description", lineAt(written, "purpose")),
    ...filled("licenses", licence === "" ? [] : [{ license: { name: licence } }]),
    modelCard: {
      ...filledMap("quantitativeAnalysis", filled("performanceMetrics", cards.flatMap(metricsOf))),
      ...filledMap("considerations", considerations(system)),
    },
    properties: [
      property("system", judged.id),
      property("manifest", judged.path),
      ...(judged.owner === null ? [] : [property("owner", judged.owner)]),
      ...(judged.lifecycleStage === null ? [] : [property("lifecycle-stage", judged.lifecycleStage)]),
      ...risks.flatMap(({ judged: risk }) => [
        property(`risk:${risk.id}:status`, risk.status),
        property(`risk:${risk.id}:effective-level`, risk.effective.level ?? "unknown"),
      ]),
    ],
  };
}

/** Numbers that the card claims, as written there. */
const metricsOf = ({ metrics }: RegisteredSystem["cards"][number]): readonly unknown[] =>
  metrics.map(({ name, value, dataset, slice }) => ({
    type: dataset === undefined ? name : `${name} on ${dataset}`,
    value: String(value),
    ...said("slice", slice ?? ""),
  }));

const filledMap = (key: string, map: object): object => (Object.keys(map).length === 0 ? {} : { [key]: map });
