import { annexA } from "../domain/annex-a.ts";
import { isMap, mapAt, own, textsIn, type ValueMap, valueAt } from "../domain/document.ts";
import type { CardSectionName } from "../domain/model-card.ts";
import { isPresent } from "../domain/presence.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { mapsAt } from "./system-facts.ts";

/** By which fields beside controls a manifest shows that a control of annex A is carried out. */
interface Shown {
  /** In words, as `shown by …`. */
  readonly by: string;
  test(record: SystemRecord): boolean;
}

const rootOf = ({ manifest }: SystemRecord) => manifest.document.value;

/** Fields below `system`, each of which says something. */
const fields = (...paths: readonly string[]): Shown => ({
  by: paths.map((path) => `system.${path}`).join(", "),
  test: (record) => paths.every((path) => isPresent(valueAt(rootOf(record), ["system", ...path.split(".")]))),
});

/** A field below `system` that names a document which is there, or an address. */
const document = (path: string): Shown => ({
  by: `system.${path}`,
  test(record) {
    const file = valueAt(rootOf(record), ["system", ...path.split(".")]);
    return isPresent(file) && typeof file === "string" && record.absentFiles?.has(file) !== true;
  },
});

/** Sections of one model card. */
const card = (...sections: readonly CardSectionName[]): Shown => ({
  by: `a model card with ${sections.join(", ")}`,
  test: ({ cards }) => cards.some((one) => sections.every((name) => one.sections[name].state === "present")),
});

const both = (one: Shown, other: Shown): Shown => ({
  by: `${one.by} and ${other.by}`,
  test: (record) => one.test(record) && other.test(record),
});

/** An impact assessment of the system that has all of these keys, and whose document is there. */
const impact = (...keys: readonly string[]): Shown => ({
  by: `an entry of system.impact-assessments of kind ai-system with ${keys.join(", ")}`,
  test: (record) =>
    mapsAt(rootOf(record), ["system", "impact-assessments"]).some(
      ([, one]) =>
        own(one, "kind") === "ai-system" &&
        keys.every((key) => isPresent(own(one, key))) &&
        record.absentFiles?.has(String(own(one, "file"))) !== true,
    ),
});

const openRisks = (record: SystemRecord): readonly ValueMap[] =>
  mapsAt(rootOf(record), ["risks"]).flatMap(([, risk]) => (own(risk, "status") === "closed" ? [] : [risk]));

const everyRiskOwned: Shown = {
  by: "an owner of each open risk",
  test: (record) => openRisks(record).every((risk) => isPresent(own(risk, "owner"))),
};

const speaksOf = (risk: ValueMap, dimension: string): boolean => {
  const consequence = mapAt(risk, ["inherent"])["consequence"];
  return isMap(consequence) && isPresent(own(consequence, dimension));
};

const somePeopleAffected: Shown = {
  by: "an open risk that names whom it affects and what it means for individuals",
  test: (record) =>
    openRisks(record).some(
      (risk) => (textsIn(own(risk, "affected")) ?? []).length > 0 && speaksOf(risk, "individuals"),
    ),
};

const someSocietyAffected: Shown = {
  by: "an open risk that says what it means for society",
  test: (record) => openRisks(record).some((risk) => speaksOf(risk, "society")),
};

/** Each supplier, of which there is at least one, has all of these keys. */
const suppliers = (...keys: readonly string[]): Shown => ({
  by: `system.suppliers, each with ${keys.join(", ")}`,
  test(record) {
    const all = mapsAt(rootOf(record), ["system", "suppliers"]);
    return all.length > 0 && all.every(([, one]) => keys.every((key) => isPresent(own(one, key))));
  },
});

/** Controls of annex A that other parts of the record show, so that nobody has to say them twice. */
const shown: Readonly<Record<string, Shown>> = {
  "iso-42001:A.3.2": both(fields("owner", "oversight.who"), everyRiskOwned),
  "iso-42001:A.4.3": card("training-data"),
  "iso-42001:A.4.5": both(fields("context.hosting"), card("environment")),
  "iso-42001:A.4.6": document("oversight.competence"),
  "iso-42001:A.5.2": impact("by", "next-review"),
  "iso-42001:A.5.3": impact("file", "date"),
  "iso-42001:A.5.4": both(impact("file"), somePeopleAffected),
  "iso-42001:A.5.5": both(impact("file"), someSocietyAffected),
  "iso-42001:A.6.2.3": card("training-data", "evaluation"),
  "iso-42001:A.6.2.6": fields("monitoring.signals", "monitoring.owner", "monitoring.plan"),
  "iso-42001:A.6.2.7": card("intended-use", "limitations", "evaluation"),
  "iso-42001:A.6.2.8": fields("logging.events", "logging.kept"),
  "iso-42001:A.8.2": card("intended-use", "out-of-scope-use", "limitations"),
  "iso-42001:A.8.3": document("feedback-channel"),
  "iso-42001:A.8.4": document("incident-response"),
  "iso-42001:A.9.4": fields("purpose", "out-of-scope"),
  "iso-42001:A.10.2": suppliers("owner", "terms"),
  "iso-42001:A.10.3": suppliers("owner", "assessed"),
};

/** In words, by which fields a control of annex A is shown; `null` where the record shows nothing of it. */
export function shownBy(record: SystemRecord, control: string): string | null {
  const found = own(shown, control);
  return found?.test(record) === true ? found.by : null;
}

/** The controls of annex A that fields of a record show, in its order. */
export const shownControls = (record: SystemRecord): readonly string[] =>
  Object.keys(annexA).filter((control) => shownBy(record, control) !== null);
