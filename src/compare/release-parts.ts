import type { Untold } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import type { ComparedSides } from "./compared-sides.ts";
import { releasedRisks } from "./release-grounds.ts";
import { type Released, type ReleasedBefore, sinceReleaseOf } from "./since-release.ts";

interface ReleaseInput extends Released {
  readonly gate: Report["gate"];
  /** The last release, at a release. */
  readonly released?: ReleasedBefore | Untold;
}

/** What only a release is told: on what it would rest, and how the record moved since the last one. */
export function releaseParts(input: ReleaseInput, sides: ComparedSides): Pick<Report, "released" | "sinceRelease"> {
  if (input.gate !== "release") return {};
  const { released: before, head } = input;
  const released = releasedRisks(head.systems, sides);
  if (before === undefined) return { released };
  return { released, sinceRelease: "untold" in before ? before : sinceReleaseOf(before, input) };
}
