import type { Day } from "../domain/day.ts";
import { type Finding, fingerprintOf } from "../domain/finding.ts";
import type { Gate } from "../domain/policy.ts";
import type { DeltaEntry, ReportFinding, Side } from "../domain/report.ts";
import type { ReportWaiver } from "../domain/report-waiver.ts";
import type { RuleBook, Waiver } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { stillClock } from "../domain/subject.ts";
import { type WaiverGround, waiverStanding } from "../evaluate/waive.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import type { Sides } from "./compared-sides.ts";
import { locateWaiver, type PlacedWaiver, sameWaiver, waiversIn } from "./waiver-file.ts";
import { waiverGround } from "./waiver-ground.ts";
import { stateNow, waiverSubjects } from "./waiver-subjects.ts";

interface WaiversInput {
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly rules: RuleBook;
  readonly gate: Gate;
  readonly today: Day;
  readonly authors?: readonly string[];
}

/** All waivers of a review: those in force by the rules, and those of both sides as subjects. */
export interface ReviewedWaivers {
  readonly ground: { readonly head: WaiverGround; readonly base: WaiverGround };
  /** The waivers of a side as subjects of rules, given all else that was found there. */
  subjects(side: Side, found: readonly Finding[]): readonly SubjectRef[];
  /** The digest of a subject at head, to which a waiver of a rule is bound; `null` where nobody is asked by that name. */
  digestOf(rule: string, subject: string): string | null;
  /** All of them for the report, given what it says. */
  told(findings: readonly ReportFinding[]): readonly ReportWaiver[];
}

/** Where nothing is compared the waivers in force are looked at; a pull request answers for those that it leaves. */
export function reviewedWaivers(
  input: WaiversInput,
  sides: Pick<Sides, "pairs">,
  delta: readonly DeltaEntry[],
): ReviewedWaivers {
  const { rules, base, head } = input;
  const { policies } = rules;
  const inForce = placedIn(rules);
  const placed = { head: base === null ? inForce : waiversIn(head.gateFiles), base: waiversIn(base?.gateFiles ?? []) };
  const names = new Set([...inForce, ...placed.head, ...placed.base].map(({ waiver }) => waiver.subject));
  const records = (side: Side) => sides.pairs.flatMap((pair) => pair[side] ?? []);
  const groundOf = (side: Side, wanted = names) =>
    waiverGround({ policies, records: records(side), delta: side === "head" ? delta : [], wanted });
  const ground = { head: groundOf("head"), base: groundOf("base") };
  const scope = {
    gate: input.gate,
    policies,
    inForce: rules.waivers,
    approving: { rules, base, head, sides, authors: input.authors ?? [] },
  };
  return {
    ground,
    subjects: (side, findings) => {
      const found = new Set(placed[side].length === 0 ? [] : findings.map(fingerprintOf));
      return waiverSubjects(placed[side], { ...scope, records: records(side), ground: ground[side], found });
    },
    digestOf: (rule, subject) => stateNow({ rule, subject }, groundOf("head", new Set([subject]))),
    told: (findings) => {
      const tell = teller(input, ground.head, findings);
      const isProposed = ({ waiver }: PlacedWaiver) => !rules.waivers.some((other) => sameWaiver(other, waiver));
      return [
        ...inForce.map((one) => tell(one, false)),
        ...placed.head.filter(isProposed).map((one) => tell(one, true)),
      ];
    },
  };
}

function placedIn({ waivers, gateFiles }: RuleBook): readonly PlacedWaiver[] {
  const file = gateFiles.find(({ schema }) => schema === "waivers");
  return waivers.map((waiver) => ({ waiver, file }));
}

/** Tells of one waiver what a reader of the report is shown. */
function teller(
  { rules, today }: WaiversInput,
  ground: WaiverGround,
  findings: readonly ReportFinding[],
): (placed: PlacedWaiver, proposed: boolean) => ReportWaiver {
  const covered = new Map<string, number>();
  for (const { waiver } of findings) if (waiver !== undefined) covered.set(waiver, (covered.get(waiver) ?? 0) + 1);
  return (placed, proposed) => {
    const { waiver } = placed;
    const side = proposed || rules.source !== "base" ? "head" : "base";
    return {
      ...plainWaiver(waiver),
      digest: stateNow(waiver, ground),
      ...waiverStanding(waiver, ground, stillClock(today)),
      proposed,
      covers: proposed ? 0 : (covered.get(waiver.id) ?? 0),
      at: { ...locateWaiver(placed), side },
    };
  };
}

const plainWaiver = (waiver: Waiver) => ({
  id: waiver.id,
  rule: waiver.rule,
  subject: waiver.subject,
  reason: waiver.reason ?? null,
  approvedBy: waiver["approved-by"] ?? null,
  ticket: waiver.ticket ?? null,
  created: waiver.created ?? null,
  expires: waiver.expires ?? null,
  of: waiver.of ?? null,
});
