/** Which stages have to have shown their evidence at a stage of the life cycle: those passed on the way, and its own. */
const due: Readonly<Record<string, readonly string[]>> = {
  inception: ["inception"],
  "design-and-development": ["inception", "design-and-development"],
  "verification-and-validation": ["inception", "design-and-development", "verification-and-validation"],
  deployment: ["inception", "design-and-development", "verification-and-validation", "deployment"],
  "operation-and-monitoring": inUse(),
  "continuous-validation": [...inUse(), "continuous-validation"],
  "re-evaluation": [...inUse(), "re-evaluation"],
  // Nobody is asked any more for what a system has shown that is no longer there.
  retirement: ["retirement"],
};

function inUse(): readonly string[] {
  return [
    "inception",
    "design-and-development",
    "verification-and-validation",
    "deployment",
    "operation-and-monitoring",
  ];
}

/** All stages, in their order. */
export const stages: readonly string[] = Object.keys(due);

/** The stages whose evidence is due at a stage; none where the stage is not stated. */
export const stagesDue = (stage: string | undefined): readonly string[] =>
  stage !== undefined && Object.hasOwn(due, stage) ? (due[stage] ?? []) : [];

/** The stages whose evidence falls due by going from one stage to another; none where either is not stated. */
export function stagesEntered(before: string | undefined, after: string | undefined): readonly string[] {
  const shown = stagesDue(before);
  return shown.length === 0 ? [] : stagesDue(after).filter((stage) => !shown.includes(stage));
}
