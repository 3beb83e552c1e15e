import type { Day } from "../domain/day.ts";
import type { Gate } from "../domain/policy.ts";
import type { DeltaEntry, ReportFinding } from "../domain/report.ts";
import type { ReportWaiver } from "../domain/report-waiver.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { ComparedSides } from "./compared-sides.ts";
import { forgottenNotes } from "./forgotten-policies.ts";
import type { GuardedLoosening } from "./guard.ts";
import { lostEvidenceNotes } from "./lost-evidence.ts";
import { registerNotes } from "./register-notes.ts";
import { waiverNotes } from "./waiver-notes.ts";

interface Noted {
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly rules: RuleBook;
  readonly gate: Gate;
  readonly today: Day;
  /** What a reader should know of how it was gathered. */
  readonly notes: readonly string[];
}

/** What the review found. */
interface Found {
  readonly sides: ComparedSides;
  readonly loosened: readonly GuardedLoosening[];
  readonly delta: readonly DeltaEntry[];
  readonly findings: readonly ReportFinding[];
  readonly waivers: readonly ReportWaiver[];
}

/** What a reader should know beside the findings. */
export function notesOf(input: Noted, found: Found): readonly string[] {
  const { base, head, rules } = input;
  const partly = head.systems.filter(({ manifest }) => manifest.criteria.defaulted.length > 0);
  const said: readonly (readonly [boolean, string])[] = [
    [
      rules.config.manifest === "optional" && head.manifestPaths.length + (base?.manifestPaths.length ?? 0) === 0,
      "No risk manifest was found on either side, and none is required.",
    ],
    [
      base === null && input.gate === "pull-request",
      "Nothing was given to compare with, so everything counts as introduced.",
    ],
    [rules.source === "head", "The rules were read from the reviewed files themselves, because no base was given."],
    [
      head.revision === null,
      "A folder was reviewed: it keeps no history, so the age of evidence is what the evidence says itself.",
    ],
    [
      found.loosened.some((one) => one.guards.length === 0),
      "Nobody guards what was made less strict: the base names no `gate-owners`, no `acceptance-authority` and no approver of its criteria.",
    ],
  ];
  const defaults = partly.map(
    ({ manifest }) => `${manifest.path} leaves ${manifest.criteria.defaulted.join(", ")} to the documented defaults.`,
  );
  return [
    ...input.notes,
    ...said.filter(([holds]) => holds).map(([, sentence]) => sentence),
    ...defaults,
    ...registerNotes(head),
    ...rules.extended.map(
      ({ source, digest }) => `${source} (${digest}) is extended: the rules here may only tighten it.`,
    ),
    ...forgottenNotes(head, rules),
    ...lostEvidenceNotes(head.systems, found.sides, found.delta),
    ...waiverNotes(found.waivers, found.findings, input.today),
  ];
}
