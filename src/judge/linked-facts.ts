import { annexA, controlNumber } from "../domain/annex-a.ts";
import { isMap, own, type Value, type ValueMap, valueAt, withoutAbsent } from "../domain/document.ts";
import { listedRisks } from "../domain/listed-risks.ts";
import { isPresent } from "../domain/presence.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { idsOf, linksOf } from "./linked-ids.ts";
import { withoutEdition } from "./nil-entries.ts";
import { redTeamedOn } from "./red-team.ts";
import { unmetObligations } from "./shortfalls.ts";
import { shownControls } from "./shown-controls.ts";
import { mapsAt } from "./system-facts.ts";

/** Which catalogue items one risk addresses, as it is written. */
export const addressedBy = (record: SystemRecord, risk: ValueMap): readonly string[] => idsOf(record, linksOf(risk));

/** Which catalogue items the risks of a system address and its controls and obligations carry out, and which listed risks are left. */
export function linkedFacts(record: SystemRecord, notApplicable: readonly string[]): ValueMap {
  const addressed = addressedIn(record);
  const spoken = new Set([...addressed, ...notApplicable]);
  const open = Object.entries(listedRisks).map(([fact, ids]) => [fact, withoutSpoken(ids, spoken)] as const);
  const implemented = implementedIn(record);
  const shown = shownControls(record);
  return withoutAbsent({
    addressed,
    implemented,
    "red-teamed": redTeamedOn(record),
    ...Object.fromEntries(open),
    "annex-a-shown": shown,
    "annex-a-open": annexAOpen([...implemented, ...notApplicable, ...shown, ...stoodBy(record)]),
  });
}

/** The controls of annex A, by their numbers, that are not among those which something answers. */
function annexAOpen(answered: readonly string[]): readonly string[] | undefined {
  const open = withoutSpoken(Object.keys(annexA), new Set(answered));
  return open?.map(controlNumber);
}

/** What some record stands by, whatever its age: how long one counts is a policy's to say. */
const stoodBy = ({ manifest }: SystemRecord): readonly string[] =>
  mapsAt(manifest.document.value, ["attestations"]).flatMap(([, record]) =>
    ["who", "when", "what"].every((key) => isPresent(own(record, key)))
      ? [withoutEdition(String(record["clause"]))]
      : [],
  );

function withoutSpoken(ids: readonly string[], spoken: ReadonlySet<string>): readonly string[] | undefined {
  const left = ids.filter((id) => !spoken.has(id));
  return left.length === 0 ? undefined : left;
}

const risksOf = ({ manifest }: SystemRecord): readonly ValueMap[] =>
  mapsAt(manifest.document.value, ["risks"]).map(([, risk]) => risk);

const addressedIn = (record: SystemRecord): readonly string[] => idsOf(record, risksOf(record).flatMap(linksOf));

/** What controls that are in place link to, and what obligations that something meets have as their source. */
function implementedIn(record: SystemRecord): readonly string[] {
  const links = risksOf(record).flatMap((risk) => controlsInPlace(risk).flatMap(linksOf));
  const open = new Set(unmetObligations(record).map(({ path }) => path[2]));
  const sources = mapsAt(record.manifest.document.value, ["system", "obligations"]).flatMap(([index, obligation]) =>
    open.has(index) || !isPresent(own(obligation, "met-by")) ? [] : [own(obligation, "source")],
  );
  return idsOf(record, [...links, ...sources.filter((source) => typeof source === "string")]);
}

const done: readonly (Value | undefined)[] = ["implemented", "verified"];

/** Whether a control of a risk says it is there; where it says nothing, whether its treatment is done. */
export function isInPlace(risk: ValueMap, control: ValueMap): boolean {
  const state = own(control, "state");
  return state === undefined ? done.includes(valueAt(risk, ["treatment", "status"])) : state === "existing";
}

function controlsInPlace(risk: ValueMap): readonly ValueMap[] {
  const controls = valueAt(risk, ["treatment", "controls"]);
  if (!Array.isArray(controls)) return [];
  return controls.filter(isMap).filter((control) => isInPlace(risk, control));
}
