import { rankFindingLevel } from "../domain/finding.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { capped } from "../domain/words.ts";

/** Every finding of a report in exactly one group, in the order in which a reader needs them. */
export interface FindingGroups {
  /** What blocks, whatever its status. */
  readonly block: readonly ReportFinding[];
  readonly warn: readonly ReportFinding[];
  readonly note: readonly ReportFinding[];
  /** Older than the change under review, and not blocking. */
  readonly inherited: readonly ReportFinding[];
  readonly waived: readonly ReportFinding[];
  /** New, but without an effect on this verdict. */
  readonly silent: readonly ReportFinding[];
}

export function groupFindings(report: Report): FindingGroups {
  const of = (group: keyof FindingGroups) => report.findings.filter((finding) => groupOf(finding) === group);
  return {
    block: of("block"),
    warn: of("warn"),
    note: of("note"),
    inherited: of("inherited"),
    waived: of("waived"),
    silent: of("silent"),
  };
}

function groupOf({ effect, status }: ReportFinding): keyof FindingGroups {
  if (effect === "block") return "block";
  if (status === "waived" || status === "inherited") return status;
  return effect === "none" ? "silent" : effect;
}

/** Findings of one rule side by side, rules in the order in which they first appear. */
export function byRule(findings: readonly ReportFinding[]): readonly (readonly ReportFinding[])[] {
  const rules = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const same = rules.get(finding.rule);
    if (same === undefined) rules.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return [...rules.values()];
}

/** The most severe first; the report's order where they are equal. */
export const bySeverity = (findings: readonly ReportFinding[]): readonly ReportFinding[] =>
  findings.toSorted((a, b) => rankFindingLevel(b.level) - rankFindingLevel(a.level));

/** Why a rule is not met, without what the message says already. */
export const reasonsOf = ({ explanation, message }: ReportFinding): readonly string[] => [
  ...new Set(
    explanation.map(({ words }) => words).filter((words) => !words.split(": ").every((part) => message.includes(part))),
  ),
];

/** The file of the repository in which a rule is written; `null` where it came with the gate. */
export function ruleFile(rule: string, report: Report): string | null {
  const policy = report.policies.find(({ id }) => id === rule.split("/")[0]);
  return policy === undefined || policy.source === "shipped" ? null : policy.source;
}

/** What a rule asks, in a few words; nothing where the report does not tell. */
export const titleOf = (rule: string, { rulesFound }: Report): string =>
  rulesFound.find((found) => found.rule === rule)?.title ?? "";

/** A title over what a rule found: `A risk has an owner (iso-23894/risk-owned)`. */
export function headingOf(rule: string, report: Report): string {
  const title = capped(titleOf(rule, report).trim(), 150);
  return title === "" ? rule : `${title} (${rule})`;
}

const home = "https://github.com/ai-risk-gate/ai-risk-gate";

/** The page of a rule that came with the gate, as of the gate's own version; `null` where the rule is the repository's. */
export function rulePage(rule: string, report: Report): string | null {
  // What is no plain name is no page of ours, and must not become a part of a link.
  if (ruleFile(rule, report) !== null || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule)) return null;
  return `${home}/blob/v${report.tool.version}/docs/rules/${rule}.md`;
}

/** How to read more of a rule, where there is any to read of. */
export const explainWords = "`ai-risk-gate explain RULE` tells what a rule asks, why, and of whom it is met.";

/** `credit/ai-risk.yml:42:5`, and which side it is on where that is not head. */
export const placeOf = ({ path, side, start }: ReportFinding["at"]): string =>
  `${path}:${start.line}:${start.column}${side === "base" ? " (base)" : ""}`;
