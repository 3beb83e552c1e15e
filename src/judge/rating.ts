import { addDays } from "../domain/day.ts";
import { evidenceKey, evidenceKind, evidenceName } from "../domain/evidence-item.ts";
import { type Criteria, dimensionsAbove, type Level, levelFrom, levelOf, worseOf } from "../domain/level.ts";
import type { Control, EvidenceItem, Incident, Risk } from "../domain/manifest.ts";
import type { Measurement, SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { ageMeasurement } from "./evidence-outcome.ts";
import { notReviewed } from "./incidents.ts";

/** The three levels of a risk, and in words why the effective one is what it is. */
export interface Rating {
  readonly inherent: Level | null;
  readonly residual: Level | null;
  readonly effective: Level | null;
  readonly because: string;
  /** Whether measured evidence earned the residual, whatever happened since. */
  readonly earned: boolean;
  /** Files that earn for now only, because the change under review brings them along with the claim; not there where none does. */
  readonly provisional?: readonly string[];
  /** Evidence, by name, that counts for now only, because it comes from a build and is not measured here. */
  readonly unmeasured?: readonly string[];
  /** Why either counts for now only, in words. */
  readonly awaits?: string;
  /** What took the residual from a treatment that is done: `evals/fairness.json is 97 days old (at most 90d)`. */
  readonly lost?: string;
}

/** Whether something was earned, and in words why or why not. */
export interface Answer {
  readonly holds: boolean;
  readonly because: string;
}

/** What rates a risk; `incidents` are those that nobody has reviewed since. */
export interface RatingScope {
  readonly criteria: Criteria;
  readonly clock: Clock;
  readonly incidents: readonly Incident[];
  /** Files by which a risk comes to a level lower than it had at base, and that nobody but their authors has looked at. */
  provisional?(levels: EarnedLevels): Provisional;
}

/** Files of evidence that came along with the claim resting on them. */
export interface Provisional {
  readonly files: readonly string[];
  /** Whether they count above tolerance too: where everything arrives at once, nobody could have looked before. */
  readonly aboveTolerance: boolean;
}

export const nothingProvisional: Provisional = { files: [], aboveTolerance: false };

/** What a risk comes to by its evidence, and what it would come to without. */
export interface EarnedLevels {
  readonly earned: Level;
  readonly unearned: Level;
  readonly criteria: Criteria;
  readonly clock: Clock;
}

/**
 * Rates a risk: the residual level counts only where the treatment has earned it by evidence, and where nothing
 * happened since that shows the contrary.
 */
export function rateRisk(record: SystemRecord, risk: Risk, scope: RatingScope): Rating {
  const { criteria, clock, incidents } = scope;
  const inherent = levelOf(risk.inherent, criteria);
  const residual = levelOf(risk.residual, criteria);
  const levels = { inherent, residual, earned: false };
  if (inherent === null) return { ...levels, effective: null, because: "the inherent estimate is not stated" };
  const proof = residual === null ? noResidual : residualEarned(record, risk, clock);
  const { holds: earned, because } = proof;
  const worse = residual === null ? inherent : worseOf(inherent, residual, criteria);
  if (incidents.length > 0) return { ...levels, earned, effective: worse, because: notReviewed(incidents) };
  if (residual === null || !earned) {
    const lost = proof.lost === undefined ? {} : { lost: proof.lost };
    return { ...levels, effective: worse, because, ...lost };
  }
  const lower = covering(inherent, residual, criteria);
  const provisional = scope.provisional?.({ earned: lower, unearned: worse, criteria, clock }) ?? nothingProvisional;
  const weak = { provisional, unmeasured: proof.unmeasured };
  return { ...levels, ...resting({ lower, worse, because }, weak, criteria) };
}

interface Earned {
  readonly lower: Level;
  readonly worse: Level;
  readonly because: string;
}

interface Weak {
  readonly provisional: Provisional;
  readonly unmeasured: readonly string[];
}

/** What rests on evidence that somebody has yet to look at or to measure counts for now, but not for a risk above tolerance. */
function resting(
  { lower, worse, because }: Earned,
  { provisional: { files, aboveTolerance }, unmeasured }: Weak,
  criteria: Criteria,
): Omit<Rating, "inherent" | "residual"> {
  const why = [
    ...(files.length === 0 ? [] : [`${listed(files)} came along with the claim, and nobody else approved it`]),
    ...(unmeasured.length === 0 ? [] : [`${listed(unmeasured)} comes from the build, and is not measured here`]),
  ].join("; ");
  if (why === "") return { effective: lower, because, earned: true };
  const told = {
    awaits: why,
    ...(files.length === 0 ? {} : { provisional: files }),
    ...(unmeasured.length === 0 ? {} : { unmeasured }),
  };
  const counts = unmeasured.length === 0 && aboveTolerance;
  return !counts && dimensionsAbove(worse, criteria.tolerance, criteria).length > 0
    ? { effective: worse, because: `the residual is not earned above tolerance: ${why}`, earned: false, ...told }
    : { effective: lower, because: `${because}, for now: ${why}`, earned: true, ...told };
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Whether evidence earns something, and what of it is not measured here and counts for now. */
interface Proof extends Answer {
  readonly unmeasured: readonly string[];
  /** What of the evidence does not carry it. */
  readonly lost?: string;
}

const unproven = (because: string, lost?: string): Proof => ({
  holds: false,
  because,
  unmeasured: [],
  ...(lost === undefined ? {} : { lost }),
});

const noResidual = unproven("no residual is stated");

/** A residual counts where it speaks; a dimension that it leaves out stays as it was. */
const covering = (inherent: Level, residual: Level, criteria: Criteria): Level =>
  levelFrom({ ...inherent.by, ...residual.by }, criteria) ?? inherent;

function residualEarned(record: SystemRecord, risk: Risk, clock: Clock): Proof {
  if (risk.treatment === undefined) return unproven("the residual is not earned");
  const { status } = risk.treatment;
  if (status !== "implemented" && status !== "verified")
    return unproven(`the residual is not earned: the treatment is ${status ?? "of no status"}`);
  const keys = (risk.treatment?.controls ?? []).filter((control) => control.role === "key");
  if (keys.length === 0) return unproven("the residual is not earned: no control has `role: key`");
  const unmeasured: string[] = [];
  for (const control of keys) {
    const proof = controlProven(record, risk, { control, clock });
    if (!proof.holds) return { ...proof, because: `the residual is not earned: ${proof.because}` };
    unmeasured.push(...proof.unmeasured);
  }
  return { holds: true, because: `earned by ${keys.map((control) => control.id).join(", ")}`, unmeasured };
}

/**
 * Whether a control's evidence carries it: at least one measurement, and every item passes but records, which nobody
 * measures. What a build may still measure carries it for now.
 */
export function controlProven(record: SystemRecord, risk: Risk, at: { control: Control; clock: Clock }): Proof {
  const { control, clock } = at;
  const { expires } = control;
  if (expires !== undefined) {
    clock.mayChange(addDays(expires, 1));
    const over = `control ${control.id} could stand in until ${expires}`;
    if (clock.today > expires) return unproven(over, over);
  }
  const items = control.evidence ?? [];
  if (!items.some((item) => !isRecordOnly(evidenceKind(item))))
    return unproven(`control ${control.id} has no measured evidence`);
  const unmeasured: string[] = [];
  for (const [index, item] of items.entries()) {
    // A person's word beside a measurement is not measured, and takes nothing from it.
    if (evidenceKind(item) === "record") continue;
    const measured = record.measurements.get(evidenceKey(risk.id, control.id, index));
    if (measured === undefined) return unproven(`${evidenceName(item)} is not measured`);
    if (measured.unmeasured === "for-now") {
      unmeasured.push(evidenceName(item));
      continue;
    }
    const failed = failing(item, measured, clock);
    if (failed !== null) return failed;
  }
  return { holds: true, because: `control ${control.id} is proven`, unmeasured };
}

/** Why an item does not carry its control; `null` where it does. */
function failing(item: EvidenceItem, measured: Measurement, clock: Clock): Proof | null {
  const { outcome, words, late } = ageMeasurement(item, measured, clock);
  if (outcome === "passing" || outcome === "lapsing") return null;
  const name = evidenceName(item);
  const lost = late === undefined ? `${name} is ${outcome}: ${words}` : `${name} ${late.replace(/^it /, "")}`;
  return unproven(lost, lost);
}

// A file that exists and a person's word support a claim; they measure nothing.
const isRecordOnly = (kind: string): boolean => kind === "file" || kind === "record";
