import type { Loosening } from "../domain/loosening.ts";
import { isActive } from "../judge/treatment.ts";
import { itemName, listOf } from "./items.ts";

/** Whether a treatment only stops keeping the risk as it is and acts on it instead, which is no less strict. */
export function becomesActive({ path, before, after }: Loosening): boolean {
  const [holder, key] = path.slice(-2);
  if (holder !== "treatment" || key !== "options") return false;
  const now = listOf(after).map(itemName);
  const left = listOf(before)
    .map(itemName)
    .filter((option) => !now.includes(option));
  return now.some(isActive) && !left.some(isActive);
}
