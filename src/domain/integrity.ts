import type { ValuePath } from "./document.ts";
import type { Location } from "./location.ts";

interface IntegrityRuleText {
  readonly title: string;
  readonly why: string;
  /** What to do, in general; a finding says it for its own place. */
  readonly fix: string;
  readonly clauses: readonly string[];
}

const record = ["iso-23894:6.7"];
const criteria = ["iso-23894:6.3.4"];

/** The rules of the built-in policy `integrity`: they cannot be switched off or waived, and always block. */
export const integrityRules = {
  unreadable: {
    title: "A document can be read",
    why: "What cannot be read cannot be reviewed.",
    fix: "Save it as UTF-8 text in the format its name says, without aliases, tags or keys written twice.",
    clauses: record,
  },
  "unknown-key": {
    title: "Every key is known",
    why: "A misspelt key is silently ignored by everybody but its author.",
    fix: "Correct the key; one of your own begins with `x-`.",
    clauses: record,
  },
  "wrong-shape": {
    title: "Every value has its shape",
    why: "A value of the wrong kind would be skipped by the rules that read it.",
    fix: "Write what the schema asks for at this place.",
    clauses: record,
  },
  "unknown-word": {
    title: "Every word stands on its scale",
    why: "A word that is on no scale has no rank, so it could never be too high.",
    fix: "Write a word of the scale, or its number from 1.",
    clauses: criteria,
  },
  "computed-written": {
    title: "Computed values are not written",
    why: "A stored level goes stale and then disagrees with its estimates.",
    fix: "Remove it and state `likelihood` and `consequence`; the gate computes the level from them.",
    clauses: ["iso-23894:6.4.3"],
  },
  "no-risks": {
    title: "A manifest holds risks",
    why: "A rule over nothing always passes.",
    fix: "State each risk under `risks:` with `id`, `title` and `inherent`.",
    clauses: ["iso-23894:6.4.2"],
  },
  "reused-id": {
    title: "An id names one thing",
    why: "Findings, waivers and history hang on ids.",
    fix: "Give each its own id; an id that is over is never used again.",
    clauses: record,
  },
  "second-manifest": {
    title: "One manifest a directory and a system",
    why: "Two registers for one system let the milder one answer.",
    fix: "Keep one manifest, or give the second system a folder and an id of its own.",
    clauses: ["iso-23894:6.3.2"],
  },
  "deleted-manifest": {
    title: "A manifest is retired, not deleted",
    why: "Deleting the register would end the review of what it answered for.",
    fix: "Put it back. A system that ends says `lifecycle-stage: retirement` and closes its risks first.",
    clauses: record,
  },
  "deleted-gate-file": {
    title: "A gate file is changed, not deleted",
    why: "Without its own rules a repository falls back to the defaults.",
    fix: "Put it back, and change what it says in a pull request that its owners approve.",
    clauses: ["iso-23894:5.3"],
  },
  "vanished-system": {
    title: "A system does not vanish",
    why: "A renamed system would leave its history and its findings behind.",
    fix: "Keep `system.id`; after a rename say `formerly:` beside the new one.",
    clauses: record,
  },
  "vanished-risk": {
    title: "A risk is closed, not deleted",
    why: "The record of a risk outlives the risk.",
    fix: "Put it back; a risk that is over says `status: closed` with `closing: { date, by, reason }`.",
    clauses: record,
  },
  loosened: {
    title: "Nothing becomes less strict unseen",
    why: "Whatever is made less strict waits for somebody with authority.",
    fix: "Put it back, or let those whom the base names agree to exactly this change.",
    clauses: ["iso-23894:5.4.3", "iso-23894:6.3.4"],
  },
  rewritten: {
    title: "A record of the past stays as it was written",
    why: "Who wants to know later what was known then reads the record; changed afterwards it tells another story.",
    fix: "Put it back, and write what is true now as a new record with its own day; or let those whom the base names agree.",
    clauses: record,
  },
  "below-floor": {
    title: "Nothing is looser than the floor",
    why: "What a configuration extends holds wherever it is extended; the repository may only ask for more.",
    fix: "Write what the floor asks for or something stricter, or take it out: then the floor's value is in force.",
    clauses: ["iso-23894:5.3", "iso-23894:6.3.4"],
  },
  "future-date": {
    title: "Facts are not dated in the future",
    why: "A date to come would pass every deadline.",
    fix: "Write the day on which it happened.",
    clauses: record,
  },
  "limit-reached": {
    title: "The review stays within its limits",
    why: "A part that was not looked at is never a pass.",
    fix: "Make the file smaller, or raise `limits` in the configuration of the base.",
    clauses: record,
  },
  "refused-path": {
    title: "Paths stay in the repository",
    why: "A path that leaves the repository or follows a link shows another file than the one reviewed.",
    fix: "Name a regular file of this repository, relative to the folder of the manifest.",
    clauses: record,
  },
  "unread-format": {
    title: "Every named document is in a format that is read",
    why: "A document nobody reads supports no claim.",
    fix: "Write it in a format that is read, or stop naming it.",
    clauses: record,
  },
  "absent-file": {
    title: "Every named document exists",
    why: "A reference to nothing supports no claim.",
    fix: "Check the file in, or stop naming it.",
    clauses: record,
  },
} as const satisfies Record<string, IntegrityRuleText>;

export type IntegrityRule = keyof typeof integrityRules;

/** Whether a rule, by its full name, is one of the built-in policy. */
export const isIntegrity = (rule: string): boolean => rule.startsWith("integrity/");

/** Whether a finding, by its rule, waits for somebody with authority: what is less strict, or a record rewritten. */
export const isGuarded = (rule: string): boolean => rule === "integrity/loosened" || rule === "integrity/rewritten";

/** What was meant at a place where something else is written: a guess until it has been tried. */
export interface Correction {
  readonly path: ValuePath;
  readonly part: "key" | "value";
  /** What to write there; `null`: it goes, and its line with it. */
  readonly to: string | boolean | null;
}

/** An edit of one line that mends a fault and changes nothing else, as trying it has shown. */
export interface Suggestion {
  /** What to put in place of what the fault's location covers; empty: its line goes. */
  readonly text: string;
  /** The whole line as it then reads, without its end; `null`: it goes. */
  readonly line: string | null;
}

const ofReading: ReadonlySet<string> = new Set<IntegrityRule>([
  "unreadable",
  "unknown-key",
  "wrong-shape",
  "unknown-word",
  "computed-written",
  "reused-id",
]);

/** Whether a finding, by its rule, says what could not be read: others may only follow from that. */
export const isOfReading = (rule: string): boolean =>
  isIntegrity(rule) && ofReading.has(rule.slice("integrity/".length));

/** What reading one document met: becomes a finding of the policy `integrity`. */
export interface Fault {
  readonly rule: IntegrityRule;
  readonly message: string;
  readonly fix: string;
  /** Where, by id path (`risks[CR-001].residul`), or the line number in a text that cannot be parsed. */
  readonly place: string;
  /** What was cut out of the document's value; `null` where the document has no value at all. */
  readonly cut: ValuePath | null;
  readonly at: Location;
  readonly correction?: Correction;
  readonly suggestion?: Suggestion;
}

/** The outcome of reading: a value with its faulty places cut out, or nothing but faults. */
export interface Reading<T> {
  readonly value: T | null;
  readonly faults: readonly Fault[];
}
