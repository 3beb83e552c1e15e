import type { Location } from "../domain/location.ts";
import type { Risk } from "../domain/manifest.ts";
import type { DeltaEntry, Side } from "../domain/report.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { agentIn } from "../judge/agent-facts.ts";
import { widenings } from "../judge/agent-widening.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import type { ComparedSides, JudgedRisks } from "./compared-sides.ts";
import { materialDelta } from "./delta-material.ts";
import { type Change, levelsOf, riskChanges } from "./delta-risk.ts";
import type { GuardedLoosening } from "./guard.ts";
import { identical } from "./items.ts";
import { forNow } from "./lost-evidence.ts";
import { holds, type SystemPair } from "./pairs.ts";

/** What changed in risk between two snapshots, by name; loosenings close the list. */
export function deltaOf(sides: ComparedSides, loosened: readonly GuardedLoosening[]): readonly DeltaEntry[] {
  return [
    ...sides.pairs.flatMap((pair) => systemDelta(pair, sides)),
    ...gateDelta(sides.base, sides.head),
    ...loosened.map(({ system, risk, loosening, finding }) => ({
      system,
      risk,
      kind: loosening.by === "rewritten" ? ("rewritten" as const) : ("loosened" as const),
      what: loosening.place,
      before: loosening.before ?? null,
      after: loosening.after ?? null,
      at: placed(finding.at, "head"),
    })),
  ];
}

const placed = (at: Location, side: Side): DeltaEntry["at"] => ({ ...at, side });

function systemDelta(pair: SystemPair, sides: ComparedSides): readonly DeltaEntry[] {
  const { base, head } = pair;
  const old = base === null ? nobody : sides.judged(base);
  const now = head === null ? nobody : sides.judged(head);
  const same = sides.unchanged(pair).head;
  return [
    ...criteriaDelta(pair, old, now),
    ...agentDelta(pair),
    ...materialDelta(pair, sides.moved),
    ...now
      .all()
      .flatMap((after) =>
        head === null || same.has(after.index) ? [] : arrivedOrChanged(pair.id, { head, after, old, sides }),
      ),
    ...removed(pair, old, sides),
  ];
}

const nobody: JudgedRisks = { get: () => undefined, all: () => [] };

interface Arrival {
  readonly head: SystemRecord;
  readonly after: JudgedRisk;
  readonly old: JudgedRisks;
  readonly sides: ComparedSides;
}

function arrivedOrChanged(system: string, { head, after, old, sides }: Arrival): readonly DeltaEntry[] {
  const { id } = after.risk;
  const from = sides.moved.arrivedIn(head).get(id);
  const before = old.get(id) ?? (from === undefined ? undefined : sides.judged(from).get(id));
  const both = { system, record: head, before, after };
  if (before === undefined) {
    const because = forNow(after);
    const added = { kind: "added", path: [], before: null, after: levelsOf(after) } as const;
    return [entry(both, because === null ? added : { ...added, because })];
  }
  const moved =
    from === undefined
      ? []
      : [entry(both, { kind: "moved", path: [], before: from.manifest.system.id, after: system })];
  return [...moved, ...riskChanges(before, after).map((change) => entry(both, change))];
}

function removed({ base, head, id }: SystemPair, old: JudgedRisks, sides: ComparedSides): readonly DeltaEntry[] {
  if (base === null) return [];
  const { document, path, risks } = base.manifest;
  if (head === null && isUnread(path, sides.head)) return [];
  const gone = risks.filter((risk) => !holds(head, risk.id) && !sides.moved.left(path, risk.id));
  return gone.flatMap((risk) => {
    const before = old.get(risk.id);
    if (before === undefined) return [];
    const at = placed(document.locate(["risks", before.index]), "base");
    return {
      system: id,
      risk: risk.id,
      kind: "removed",
      what: titleOf(risk),
      before: levelsOf(before),
      after: null,
      at,
    };
  });
}

/** A manifest that is there and could not be read: what it held is not gone. */
const isUnread = (path: string, { manifestPaths, systems }: Snapshot): boolean =>
  manifestPaths.includes(path) && !systems.some((record) => record.manifest.path === path);

const titleOf = (risk: Risk): string => risk.title ?? risk.id;

interface RiskSides {
  readonly system: string;
  readonly record: SystemRecord;
  readonly before: JudgedRisk | undefined;
  readonly after: JudgedRisk;
}

function entry(sides: RiskSides, change: Change): DeltaEntry {
  const { after, record, system } = sides;
  const at = placed(record.manifest.document.locate(["risks", after.index, ...change.path]), "head");
  return {
    system,
    risk: after.risk.id,
    kind: change.kind,
    what: titleOf(after.risk),
    before: change.before,
    after: change.after,
    ...(change.because === undefined ? {} : { because: change.because }),
    at,
  };
}

function criteriaDelta(pair: SystemPair, old: JudgedRisks, now: JudgedRisks): readonly DeltaEntry[] {
  const { base, head, id } = pair;
  if (base === null || head === null || identical(base.manifest.criteria, head.manifest.criteria)) return [];
  const moved = now.all().flatMap((after) => {
    const risk = after.risk.id;
    const before = old.get(risk);
    if (before === undefined || identical(levelsOf(before), levelsOf(after))) return [];
    return [{ risk, before: levelsOf(before), after: levelsOf(after) }];
  });
  const at = placed(head.manifest.document.locate(["criteria"]), "head");
  const before = moved.map((one) => ({ risk: one.risk, ...one.before }));
  const after = moved.map((one) => ({ risk: one.risk, ...one.after }));
  return [{ system: id, risk: null, kind: "criteria", what: "criteria", before, after, at }];
}

/** What the agent of a system may do and could not at base. */
function agentDelta({ base, head, id }: SystemPair): readonly DeltaEntry[] {
  if (base === null || head === null) return [];
  const { document } = head.manifest;
  return widenings(document.value, agentIn(base.manifest.document.value)).map(({ path, what, before, after }) => ({
    system: id,
    risk: null,
    kind: "widened",
    what,
    before,
    after,
    at: placed(document.locate(path), "head"),
  }));
}

/** Gate files whose text differs: the rules of later reviews, not of this one. */
function gateDelta(base: Snapshot, head: Snapshot): readonly DeltaEntry[] {
  const old = new Map(base.gateFiles.map((file) => [file.document.path, file.document]));
  return head.gateFiles
    .filter(({ document }) => !identical(old.get(document.path)?.value, document.value))
    .map(({ document }) => ({
      system: "",
      risk: null,
      kind: "policy" as const,
      what: document.path,
      before: old.has(document.path) ? "in force" : null,
      after: `${old.has(document.path) ? "changed" : "new"}, not in force yet`,
      at: placed(document.locate([]), "head"),
    }));
}
