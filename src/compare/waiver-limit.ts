import type { Day } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { startOfFile } from "../domain/location.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import { stillClock } from "../domain/subject.ts";
import { type WaiverGround, waiverStanding } from "../evaluate/waive.ts";
import { integrityFinding } from "./integrity.ts";

/** More waivers in force at once than the base's config allows. */
export function waiverLimit(
  { config, waivers, gateFiles }: RuleBook,
  ground: WaiverGround,
  today: Day,
): readonly Finding[] {
  const { maxWaivers } = config;
  if (maxWaivers === null || waivers.length <= maxWaivers) return [];
  const inForce = waivers.filter((waiver) => waiverStanding(waiver, ground, stillClock(today)).state === "in-force");
  if (inForce.length <= maxWaivers) return [];
  const file = gateFiles.find(({ schema }) => schema === "waivers")?.document;
  const path = file?.path ?? "waivers.yml";
  return [
    integrityFinding("limit-reached", {
      subject: `file:${path}#waivers`,
      message: `${inForce.length} waivers are in force; the base's config allows ${maxWaivers} at once.`,
      fix: "Settle what some of them waive and take those out, or have the config's owners raise `waivers: { max }`.",
      at: file?.locate(["waivers"]) ?? startOfFile(path),
    }),
  ];
}
