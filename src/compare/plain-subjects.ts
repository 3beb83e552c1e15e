import { type ValueMap, withoutAbsent } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { Gate } from "../domain/policy.ts";
import type { DeltaEntry } from "../domain/report.ts";
import type { Subject } from "../domain/subject.ts";
import type { SubjectRef } from "../judge/subjects.ts";

/** The name of a change as a subject of rules. */
export const changeName = ({ system, risk, kind }: DeltaEntry): string =>
  `change:${risk === null ? system : `${system}/${risk}`}#${kind}`;

/** Changes between base and head, as subjects of rules; the head alone has them. */
export function changeSubjects(delta: readonly DeltaEntry[], gate: Gate): readonly SubjectRef[] {
  return delta.map((entry) => {
    const of = `${entry.system}/${entry.risk}`;
    const id = changeName(entry);
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
