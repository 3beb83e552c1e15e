import { daysBetween } from "../domain/day.ts";
import { withoutAbsent } from "../domain/document.ts";
import { fingerprintOf } from "../domain/finding.ts";
import type { Gate, Policy } from "../domain/policy.ts";
import type { Waiver } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Subject } from "../domain/subject.ts";
import { type WaiverGround, waiverStanding } from "../evaluate/waive.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import { type ApproverScope, approverOf } from "./waiver-approver.ts";
import { breadthOf } from "./waiver-breadth.ts";
import { locateWaiver, type PlacedWaiver, sameWaiver } from "./waiver-file.ts";

/** What the facts of one side's waivers are taken from. */
export interface WaiverScope {
  readonly gate: Gate;
  readonly policies: readonly Policy[];
  readonly records: readonly SystemRecord[];
  readonly ground: WaiverGround;
  /** Fingerprints of all that was found on that side. */
  readonly found: ReadonlySet<string>;
  readonly inForce: readonly Waiver[];
  readonly approving: ApproverScope;
}

/** The waivers of one side, as subjects of rules. */
export function waiverSubjects(placed: readonly PlacedWaiver[], scope: WaiverScope): readonly SubjectRef[] {
  const asked = new Set(
    scope.policies.flatMap(({ id, rules }) =>
      rules.filter((rule) => rule.levels[scope.gate] !== "off").map((rule) => `${id}/${rule.id}`),
    ),
  );
  return placed.map((one) => ({
    kind: "waiver",
    id: `waiver:${one.waiver.id}`,
    risk: null,
    build: (clock): Subject => {
      const standing = waiverStanding(one.waiver, scope.ground, clock);
      const isIdle =
        standing.state === "in-force" && asked.has(one.waiver.rule) && !scope.found.has(fingerprintOf(one.waiver));
      const waiver = { ...factsOf(one.waiver, scope), ...standing, idle: isIdle };
      return {
        kind: "waiver",
        id: `waiver:${one.waiver.id}`,
        facts: { waiver: withoutAbsent(waiver), gate: scope.gate, today: clock.today },
        locate: (path) => locateWaiver(one, path[0] === "waiver" ? path.slice(1) : []),
        faulty: () => false,
        reason: (path) => (path.join(".") === "waiver.state" ? standing.because : undefined),
      };
    },
  }));
}

function factsOf(waiver: Waiver, scope: WaiverScope) {
  const { ground, inForce, approving } = scope;
  const { created, expires } = waiver;
  const broad = breadthOf(waiver, scope);
  const days = created === undefined || expires === undefined ? 0 : daysBetween(created, expires) + 1;
  return {
    ...waiver,
    by: waiver["approved-by"] ?? "nobody",
    approver: approverOf(waiver, approving),
    broad: broad.length === 0 ? undefined : broad,
    days,
    digest: stateNow(waiver, ground) ?? "",
    proposed: !inForce.some((other) => sameWaiver(other, waiver)),
  };
}

/** The digest of what a waiver is for, as it is now. */
export function stateNow({ rule, subject }: Pick<Waiver, "rule" | "subject">, ground: WaiverGround): string | null {
  const kind = ground.kindOf(rule);
  return kind === null ? null : (ground.stateOf(kind, subject)?.digest ?? null);
}
