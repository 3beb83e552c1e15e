import type { ReportFinding } from "../domain/report.ts";

/** Since when a finding stands and by when it is to be settled; nothing for one that is no debt. */
export function debtWords({ status, effect, since, deadline }: ReportFinding): string {
  const inherited = status === "inherited";
  const first = inherited ? "inherited" : "debt";
  if (since === undefined) return inherited ? first : "";
  if (deadline === undefined) return `${first} since ${since}`;
  return `${first} since ${since}, to be settled by ${deadline}${inherited && effect === "block" ? ", which has passed" : ""}`;
}
