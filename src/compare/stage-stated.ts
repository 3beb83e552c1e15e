import { isBeforeDeployment } from "../domain/lifecycle-stage.ts";
import type { Loosening } from "../domain/loosening.ts";
import type { Manifest } from "../domain/manifest.ts";

/** A stage before deployment ends the time for treatment: to state one where none was stated is less strict. */
export function stageStated(before: Manifest, after: Manifest): readonly Loosening[] {
  const stage = after.system["lifecycle-stage"];
  if (before.system["lifecycle-stage"] !== undefined || !isBeforeDeployment(stage)) return [];
  const because = "before deployment no time for treatment runs";
  const path = ["system", "lifecycle-stage"];
  return [{ place: path.join("."), path, by: "added", before: undefined, after: stage, because }];
}
