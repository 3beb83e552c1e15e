import { addDays } from "../domain/day.ts";
import { evidenceKey, evidenceKind, evidenceName } from "../domain/evidence-item.ts";
import { type Criteria, type Level, levelFrom, levelOf, worseOf } from "../domain/level.ts";
import type { Control, Incident, Risk } from "../domain/manifest.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
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
}

/**
 * Rates a risk: the residual level counts only where the treatment has earned it by evidence, and where nothing
 * happened since that shows the contrary.
 */
export function rateRisk(record: SystemRecord, risk: Risk, { criteria, clock, incidents }: RatingScope): Rating {
  const inherent = levelOf(risk.inherent, criteria);
  const residual = levelOf(risk.residual, criteria);
  const levels = { inherent, residual, earned: false };
  if (inherent === null) return { ...levels, effective: null, because: "the inherent estimate is not stated" };
  const { holds: earned, because } = residual === null ? noResidual : residualEarned(record, risk, clock);
  const worse = residual === null ? inherent : worseOf(inherent, residual, criteria);
  if (incidents.length > 0) return { ...levels, earned, effective: worse, because: notReviewed(incidents) };
  const effective = residual !== null && earned ? covering(inherent, residual, criteria) : worse;
  return { inherent, residual, effective, because, earned };
}

const noResidual: Answer = { holds: false, because: "no residual is stated" };

/** A residual counts where it speaks; a dimension that it leaves out stays as it was. */
const covering = (inherent: Level, residual: Level, criteria: Criteria): Level =>
  levelFrom({ ...inherent.by, ...residual.by }, criteria) ?? inherent;

function residualEarned(record: SystemRecord, risk: Risk, clock: Clock): Answer {
  if (risk.treatment === undefined) return { holds: false, because: "the residual is not earned" };
  const { status } = risk.treatment;
  if (status !== "implemented" && status !== "verified")
    return { holds: false, because: `the residual is not earned: the treatment is ${status ?? "of no status"}` };
  const keys = (risk.treatment?.controls ?? []).filter((control) => control.role === "key");
  if (keys.length === 0) return { holds: false, because: "the residual is not earned: no control has `role: key`" };
  for (const control of keys) {
    const proof = controlProven(record, risk, { control, clock });
    if (!proof.holds) return { holds: false, because: `the residual is not earned: ${proof.because}` };
  }
  return { holds: true, because: `earned by ${keys.map((control) => control.id).join(", ")}` };
}

/** Whether a control's evidence carries it: at least one measurement, and every item passes but records, which nobody measures. */
export function controlProven(record: SystemRecord, risk: Risk, at: { control: Control; clock: Clock }): Answer {
  const { control, clock } = at;
  const { expires } = control;
  if (expires !== undefined) {
    clock.mayChange(addDays(expires, 1));
    if (clock.today > expires)
      return { holds: false, because: `control ${control.id} could stand in until ${expires}` };
  }
  const items = control.evidence ?? [];
  if (!items.some((item) => !isRecordOnly(evidenceKind(item))))
    return { holds: false, because: `control ${control.id} has no measured evidence` };
  for (const [index, item] of items.entries()) {
    // A person's word beside a measurement is not measured, and takes nothing from it.
    if (evidenceKind(item) === "record") continue;
    const measured = record.measurements.get(evidenceKey(risk.id, control.id, index));
    if (measured === undefined) return { holds: false, because: `${evidenceName(item)} is not measured` };
    const aged = ageMeasurement(item, measured, clock);
    if (aged.outcome !== "passing" && aged.outcome !== "lapsing")
      return { holds: false, because: `${evidenceName(item)} is ${aged.outcome}: ${aged.words}` };
  }
  return { holds: true, because: `control ${control.id} is proven` };
}

// A file that exists and a person's word support a claim; they measure nothing.
const isRecordOnly = (kind: string): boolean => kind === "file" || kind === "record";
