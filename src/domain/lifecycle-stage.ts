const notYetDeployed: ReadonlySet<string> = new Set([
  "inception",
  "design-and-development",
  "verification-and-validation",
]);

/** Whether a stage of the life cycle lies before anybody is served by the system; a stage not stated does not. */
export const isBeforeDeployment = (stage: string | undefined): boolean =>
  stage !== undefined && notYetDeployed.has(stage);

/** Whether nobody is served by the system: not yet, or no more. */
const isOutOfUse = (stage: string): boolean => isBeforeDeployment(stage) || stage === "retirement";

/** Whether a system comes into use between two stages; what neither side states tells nothing. */
export const entersUse = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && isOutOfUse(before) && !isOutOfUse(after);

/** Whether the system has been put into use; a stage not stated tells nothing. */
export const useOf = (stage: string | undefined): "before" | "begun" | undefined =>
  stage === undefined ? undefined : isBeforeDeployment(stage) ? "before" : "begun";
