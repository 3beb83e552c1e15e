import { annexA, controlNumber } from "../domain/annex-a.ts";
import type { ApplicabilityStatement, ApplicabilityStatus, ControlStatement } from "../domain/applicability.ts";
import { own, textOf, textsIn } from "../domain/document.ts";
import type { People } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { idsOf, linksOf } from "./linked-ids.ts";
import { nilEntries, withoutEdition } from "./nil-entries.ts";
import { unmetObligations } from "./shortfalls.ts";
import { shownBy } from "./shown-controls.ts";
import { statedAttestations } from "./stated-attestations.ts";
import { isDoubtful, statedControls } from "./stated-controls.ts";
import { mapsAt } from "./system-facts.ts";

/** By what a statement of applicability is made. */
export interface ApplicabilityScope {
  readonly record: SystemRecord;
  readonly people: People;
  readonly clock: Clock;
  /** How long a person's record counts. */
  readonly age: { readonly days: number; readonly age: string };
}

/** What a system answers to each control of annex A of ISO/IEC 42001, in the annex's order; none is left out. */
export function applicabilityOf(scope: ApplicabilityScope): ApplicabilityStatement {
  const { manifest } = scope.record;
  const { id, name = "", owner = "" } = manifest.system;
  const answers = answersIn(scope);
  return {
    system: { id, name, owner, path: manifest.path },
    controls: Object.entries(annexA).map(([control, title]) => {
      const found = answers(control);
      return { number: controlNumber(control), title, status: statusOf(found), ...found };
    }),
  };
}

type Answers = Omit<ControlStatement, "number" | "title" | "status">;

/** Finds what answers a control; what costs reading the whole record is read once. */
function answersIn(scope: ApplicabilityScope): (control: string) => Answers {
  const { record } = scope;
  const controls = statedControls(record, scope.clock);
  const obligations = obligationsIn(record);
  const attestations = statedAttestations(scope);
  const risks = linkingRisks(record);
  const of = <T>(list: readonly (readonly [string, T])[], control: string): readonly T[] =>
    list.flatMap(([id, one]) => (id === control ? [one] : []));
  return (control) => ({
    ruledOut: ruledOut(record, control),
    risks: of(risks, control),
    controls: of(controls, control),
    obligations: of(obligations, control),
    attestations: of(attestations, control),
    shownBy: shownBy(record, control) ?? "",
  });
}

/** The first entry with a reason, else the first without, which rules out nothing. */
function ruledOut(record: SystemRecord, control: string): Answers["ruledOut"] {
  const entries = nilEntries(record).filter(({ id }) => id === control);
  const entry = entries.find(({ reasoned }) => reasoned) ?? entries[0];
  if (entry === undefined) return null;
  const { document } = record.manifest;
  const [, written] = mapsAt(document.value, ["not-applicable"]).find(([index]) => index === entry.index) ?? [];
  return {
    reason: entry.reasoned ? textOf(written?.["reason"]) : "",
    at: document.locate(["not-applicable", entry.index]),
  };
}

function linkingRisks(record: SystemRecord): readonly (readonly [string, Answers["risks"][number]])[] {
  const { document } = record.manifest;
  return mapsAt(document.value, ["risks"]).flatMap(([index, risk]) => {
    if (own(risk, "status") === "closed") return [];
    const one = { id: textOf(risk["id"]), title: textOf(risk["title"]), at: document.locate(["risks", index]) };
    return idsOf(record, linksOf(risk)).map((id) => [id, one] as const);
  });
}

function obligationsIn(record: SystemRecord): readonly (readonly [string, Answers["obligations"][number]])[] {
  const { document } = record.manifest;
  const open = new Set(unmetObligations(record).map(({ path }) => path[2]));
  return mapsAt(document.value, ["system", "obligations"]).flatMap(([index, obligation]) => {
    const [source] = idsOf(record, [textOf(own(obligation, "source"))]);
    if (source === undefined) return [];
    const text = (key: string): string => textOf(own(obligation, key));
    const at = document.locate(["system", "obligations", index]);
    const metBy = textsIn(own(obligation, "met-by")) ?? [];
    const one = {
      id: text("id"),
      requires: text("requires"),
      owner: text("owner"),
      metBy,
      isMet: !open.has(index),
      at,
    };
    return [[withoutEdition(source), one] as const];
  });
}

function statusOf({ ruledOut, risks, controls, obligations, attestations, shownBy }: Answers): ApplicabilityStatus {
  const isClaimed = controls.length + obligations.length > 0;
  if (ruledOut !== null && ruledOut.reason !== "")
    return isClaimed || risks.length > 0 ? "contradicted" : "not-applicable";
  const inPlace = controls.filter((control) => control.isInPlace);
  const isAnswered = obligations.some(({ isMet }) => isMet) || attestations.some(({ lack }) => lack === null);
  if (isAnswered || shownBy !== "" || inPlace.some((control) => !isDoubtful(control))) return "in-place";
  if (inPlace.length > 0) return "not-proven";
  return isClaimed ? "planned" : "not-answered";
}
