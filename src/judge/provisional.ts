import type { Control } from "../domain/manifest.ts";
import type { Measurement } from "../domain/snapshot.ts";
import type { JudgedRisk } from "./risk-facts.ts";

/** Whether a measurement counts for now only, because the change under review brings its file along with the claim. */
export function isProvisional(
  { rating }: Pick<JudgedRisk, "rating">,
  control: Control,
  measured: Measurement | undefined,
): boolean {
  if (control.role !== "key" || measured?.path === undefined || measured.fromBuild === true) return false;
  return (rating.provisional ?? []).includes(measured.path);
}
