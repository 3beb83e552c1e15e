import { actDays } from "../domain/ai-act-days.ts";
import { type Day, earlier } from "../domain/day.ts";
import { own, type Value, type ValueMap } from "../domain/document.ts";

/** What makes a system high-risk, where something does. */
interface HighRiskBasis {
  /** Whether it is named in Annex III. */
  readonly isListed: boolean;
  readonly annexI: boolean;
}

/** From when which part of the Act applies to a system. None of it depends on today. */
export function actDates(said: ValueMap, basis: HighRiskBasis): Readonly<Record<string, Value | undefined>> {
  const market = dayIn(said, "on-market");
  const isOlderThan = (day: Day): boolean => market !== null && market < day;
  return {
    "literacy-from": actDays.literacy,
    "prohibited-from": actDays.prohibited,
    "prohibited-added-from": actDays["prohibited-added"],
    "transparency-from": actDays.transparency,
    "marking-from": isOlderThan(actDays.transparency) ? actDays["marking-legacy"] : actDays.transparency,
    "general-purpose-from": isOlderThan(actDays["general-purpose"])
      ? actDays["general-purpose-legacy"]
      : actDays["general-purpose"],
    ...highRiskFrom(said, basis),
  };
}

/**
 * Article 111(2): a high-risk system that was on the market before its duties applied has them from its first
 * significant change of design after that day; one for a public authority in any case from 2030 on.
 */
function highRiskFrom(
  said: ValueMap,
  { isListed, annexI }: HighRiskBasis,
): Readonly<Record<string, Value | undefined>> {
  const from = annexI && !isListed ? actDays["annex-i"] : actDays["annex-iii"];
  const [market, changed] = [dayIn(said, "on-market"), dayIn(said, "changed")];
  if (market === null || market >= from) return { "high-risk-from": from, legacy: false };
  const latest = own(said, "public-body") === true ? actDays["public-body-legacy"] : null;
  if (changed === null || changed < from) return { "high-risk-from": latest ?? undefined, legacy: true };
  return { "high-risk-from": latest === null ? changed : earlier(changed, latest), legacy: false };
}

function dayIn(said: ValueMap, key: string): Day | null {
  const value = own(said, key);
  return typeof value === "string" ? value : null;
}
