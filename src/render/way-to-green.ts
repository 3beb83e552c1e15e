import { isOfReading } from "../domain/integrity.ts";
import type { Report, ReportFinding } from "../domain/report.ts";

/** One thing to do, and the blocking findings that it answers. */
export interface Step {
  readonly fix: string;
  readonly findings: readonly [ReportFinding, ...ReportFinding[]];
}

/** What to do until nothing blocks: first what could not be read, then what answers most, else in the report's order. */
export function wayToGreen(report: Report): readonly Step[] {
  const steps = new Map<string, [ReportFinding, ...ReportFinding[]]>();
  for (const finding of report.findings) {
    if (finding.effect !== "block") continue;
    const known = steps.get(finding.fix);
    if (known === undefined) steps.set(finding.fix, [finding]);
    else known.push(finding);
  }
  return [...steps]
    .map(([fix, findings]) => ({ fix, findings }))
    .toSorted((a, b) => Number(isUnread(b)) - Number(isUnread(a)) || b.findings.length - a.findings.length);
}

const isUnread = ({ findings: [first] }: Step): boolean => isOfReading(first.rule);
