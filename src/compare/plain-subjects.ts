import { type ValueMap, withoutAbsent } from "../domain/document.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import type { Gate } from "../domain/policy.ts";
import type { DeltaEntry } from "../domain/report.ts";
import type { RuleBook, Waiver } from "../domain/rule-book.ts";
import type { Subject } from "../domain/subject.ts";
import { waiverState } from "../evaluate/waive.ts";
import type { SubjectRef } from "../judge/subjects.ts";

/** Changes between base and head, as subjects of rules; the head alone has them. */
export function changeSubjects(delta: readonly DeltaEntry[], gate: Gate): readonly SubjectRef[] {
  return delta.map((entry) => {
    const of = entry.risk === null ? entry.system : `${entry.system}/${entry.risk}`;
    const id = `change:${of}#${entry.kind}`;
    const { kind, system, what } = entry;
    const change = withoutAbsent({ kind, system, what, risk: entry.risk ?? undefined });
    return {
      kind: "change",
      id,
      risk: entry.risk === null ? null : of,
      build: (clock) => plainSubject({ kind: "change", id, at: entry.at }, { change, gate, today: clock.today }),
    };
  });
}

/** The waivers of the rules, as subjects of rules. */
export function waiverSubjects(rules: RuleBook, gate: Gate): readonly SubjectRef[] {
  const file = rules.gateFiles.find((one) => one.schema === "waivers");
  return rules.waivers.map((waiver: Waiver, index) => {
    const id = `waiver:${waiver.id}`;
    const at = file?.document.locate(["waivers", index]) ?? startOfFile("waivers.yml");
    return {
      kind: "waiver",
      id,
      risk: null,
      build: (clock) => {
        const facts = withoutAbsent({ ...waiver, state: waiverState(waiver, clock) });
        return plainSubject({ kind: "waiver", id, at }, { waiver: facts, gate, today: clock.today });
      },
    };
  });
}

interface Plain extends Pick<Subject, "kind" | "id"> {
  readonly at: Location;
}

const plainSubject = ({ kind, id, at }: Plain, facts: ValueMap): Subject => ({
  kind,
  id,
  facts,
  locate: () => at,
  faulty: () => false,
  reason: () => undefined,
});
