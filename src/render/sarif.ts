import { digestOf } from "../domain/digest.ts";
import type { FindingLevel } from "../domain/finding.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { capped } from "../domain/words.ts";
import { evidenceWords } from "./clause-words.ts";
import { finished, md, plain, prose } from "./escape.ts";
import { bySeverity, rulePage } from "./finding-groups.ts";
import { verdictSentence } from "./verdict-words.ts";

const levels: Readonly<Record<FindingLevel, string>> = { block: "error", warn: "warning", note: "note" };

/** GitHub takes 25,000 results of a run; the gravest come first. */
const mostResults = 25_000;

/** The findings as SARIF 2.1.0, as code scanning takes it: waived ones suppressed, resolved ones gone. */
export function renderSarif(report: Report): string {
  const findings = bySeverity(report.findings).slice(0, mostResults);
  const rules = rulesOf(findings);
  const index = new Map(rules.map(({ rule }, at) => [rule, at]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report, rules) },
        automationDetails: { id: `ai-risk-gate/${report.gate}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The repository's root." } } },
        ...(report.head.revision === null ? {} : { properties: { revision: report.head.revision } }),
        invocations: [invocationOf(report, findings.length)],
        results: findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? 0)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What was left out is said, never dropped in silence. */
function invocationOf(report: Report, shown: number) {
  const left = report.findings.length - shown;
  const said = [verdictSentence(report), ...(left === 0 ? [] : [`${left} more findings stand in the report alone.`])];
  return {
    executionSuccessful: true,
    toolExecutionNotifications: said.map((text) => ({ level: "note", message: { text } })),
  };
}

interface FoundRule {
  readonly rule: string;
  readonly first: ReportFinding;
}

function rulesOf(findings: readonly ReportFinding[]): readonly FoundRule[] {
  const rules = new Map<string, ReportFinding>();
  for (const finding of findings) if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
  return [...rules].map(([rule, first]) => ({ rule, first }));
}

const driverOf = (report: Report, rules: readonly FoundRule[]) => ({
  name: "AI Risk Gate",
  semanticVersion: report.tool.version,
  informationUri: "https://github.com/ai-risk-gate/ai-risk-gate",
  rules: rules.map((found) => descriptorOf(found, report)),
});

/** GitHub shows descriptions of at most 1,024 characters. */
const longestDescription = 1_000;

function descriptorOf({ rule, first }: FoundRule, report: Report) {
  const page = rulePage(rule, report);
  const clauses = evidenceWords(first.clauses);
  const help = clauses === "" ? first.fix : `${first.fix} ${clauses}.`;
  return {
    id: rule,
    name: pascal(rule),
    shortDescription: { text: plain(words(rule), longestDescription) },
    fullDescription: { text: plain(help, longestDescription) },
    ...(page === null ? {} : { helpUri: page }),
    help: { text: plain(help, 8_000), markdown: finished(md`${prose(help)}`) },
    defaultConfiguration: { level: levels[first.level] },
    properties: { tags: ["ai-risk", ...first.clauses.map((clause) => capped(clause, 80))].slice(0, 20) },
  };
}

const steps = (rule: string): readonly string[] => rule.replace(/^.*\//, "").split("-");
const pascal = (rule: string): string =>
  steps(rule)
    .map((step) => step.charAt(0).toUpperCase() + step.slice(1))
    .join("");
const words = (rule: string): string => {
  const text = steps(rule).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

function resultOf(finding: ReportFinding, ruleIndex: number) {
  const { rule, level, effect, status, subject, at, message, fix, waiver, since } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[level],
    message: { text: `${plain(message, 4_000)} ${plain(fix, 4_000)}` },
    locations: [{ physicalLocation: physical(at) }],
    partialFingerprints: { "aiRiskGate/v1": digestOf(finding.fingerprint) },
    ...(status === "waived"
      ? {
          suppressions: [
            { kind: "external", status: "accepted", justification: `Waived by ${plain(waiver ?? "", 200)}.` },
          ],
        }
      : {}),
    properties: { status, effect, subject: capped(subject, 500), ...(since === undefined ? {} : { since }) },
  };
}

/** What concerns no file stands where the manifest would. */
function physical({ path, start, end }: ReportFinding["at"]) {
  const uri =
    path === ""
      ? "ai-risk.yml"
      : path
          .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
          .split("/")
          .map(encodeURIComponent)
          .join("/");
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { artifactLocation: { uri, uriBaseId: "SRCROOT" }, region };
}
