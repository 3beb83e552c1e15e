import { childNumbers } from "./extras.ts";
import { type Figure, isMeasured, spreadOf } from "./spread.ts";
import type { SizeFiles, Workspace } from "./workspace.ts";

/** What a review spends its time on, in the order in which it happens; ms. */
export const phaseNames = {
  gather: "finding and reading everything",
  document: "… of it the manifest's text",
  manifest: "… of it the manifest's shape and words",
  review: "judging",
  text: "telling it as text",
  json: "(telling it as JSON)",
} as const;
export type PhaseName = keyof typeof phaseNames;

/** The phases of a size, the medians of several processes, each cold. */
export async function measurePhases(
  work: Workspace,
  files: SizeFiles,
  runs: number,
): Promise<Readonly<Record<PhaseName, number>>> {
  const words = [files.head, work.twenty.ours, work.config] as const;
  const whole = await childNumbers(work, ["phases", "whole", ...words], runs);
  const reading = await childNumbers(work, ["phases", "reading", ...words], runs);
  const median = (of: ReadonlyMap<string, readonly number[]>, name: string): number => {
    const figure: Figure = spreadOf(of.get(name) ?? []);
    return isMeasured(figure) ? figure.median : Number.NaN;
  };
  return {
    gather: median(whole, "gather"),
    document: median(reading, "document"),
    manifest: median(reading, "manifest"),
    review: median(whole, "review"),
    text: median(whole, "text"),
    json: median(whole, "json"),
  };
}
