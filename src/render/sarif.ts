import { gzipSync } from "node:zlib";
import { digestOf } from "../domain/digest.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { bindsWords } from "./binds-words.ts";
import { plain } from "./escape.ts";
import { bySeverity } from "./finding-groups.ts";
import { harmlessJson } from "./json.ts";
import { noticeWords } from "./notice-words.ts";
import { fixesOf } from "./sarif/fixes.ts";
import { type DescribedRule, describedRules, sarifId, sarifLevels } from "./sarif/rules.ts";
import { tame } from "./tame.ts";
import { verdictSentence } from "./verdict-words.ts";
import { waiverWords } from "./waiver-words.ts";

/** GitHub takes 25,000 results of a run and 10 MB of a packed file; the gravest come first. */
const mostResults = 25_000;
const largestPacked = 10_000_000;

/** The findings as SARIF 2.1.0, as code scanning takes it: waived ones suppressed, resolved ones gone. */
export function renderSarif(report: Report): string {
  const findings = bySeverity(report.findings);
  let count = Math.min(findings.length, mostResults);
  for (;;) {
    const text = harmlessJson(logOf(report, findings.slice(0, count)));
    if (count === 0 || isSmall(text)) return text;
    count = Math.floor((count * 3) / 4);
  }
}

/** What is small as it stands is so when it is packed. */
const isSmall = (text: string): boolean => text.length * 3 < largestPacked || gzipSync(text).length <= largestPacked;

function logOf(report: Report, findings: readonly ReportFinding[]) {
  const rules = describedRules(findings, report);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report, rules) },
        automationDetails: { id: `ai-risk-gate/${report.gate}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: "The repository's root." } } },
        ...(report.head.revision === null ? {} : { properties: { revision: tame(report.head.revision) } }),
        invocations: [invocationOf(report, findings.length)],
        results: findings.map((finding) => resultOf(finding, index.get(sarifId(finding.rule)) ?? 0, report)),
      },
    ],
  };
}

/** What was left out is said, never dropped in silence. */
function invocationOf(report: Report, shown: number) {
  const left = report.findings.length - shown;
  const note = (text: string) => ({ level: "note", message: { text } });
  const more = `${left} more of ${report.findings.length} findings stand in the report alone: code scanning takes no more.`;
  const notices = noticeWords(report).map((words) => plain(words, 1_000));
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [verdictSentence(report), ...notices, ...(left === 0 ? [] : [more])].map(note),
  };
}

const driverOf = (report: Report, rules: readonly DescribedRule[]) => ({
  name: "AI Risk Gate",
  semanticVersion: tame(report.tool.version),
  informationUri: "https://github.com/ai-risk-gate/ai-risk-gate",
  rules: rules.map(({ descriptor }) => descriptor),
});

function resultOf(finding: ReportFinding, ruleIndex: number, report: Report) {
  const { rule, level, effect, status, subject, at, message, fix, since, deadline, bindsFrom } = finding;
  const binds = bindsWords(finding, report).replace(/^b/, "B");
  return {
    ruleId: sarifId(rule),
    ruleIndex,
    level: sarifLevels[level],
    message: { text: saying([message, fix, binds === "" ? "" : `${binds}.`], rule) },
    locations: [{ physicalLocation: physical(at) }],
    partialFingerprints: { "aiRiskGate/v1": digestOf(finding.fingerprint) },
    ...fixesOf(finding, physical(at).artifactLocation),
    ...(status === "waived" ? { suppressions: [suppression(finding, report)] } : {}),
    properties: {
      status,
      effect,
      subject: plain(subject, 500),
      ...(since === undefined ? {} : { since: tame(since) }),
      ...(bindsFrom === undefined ? {} : { bindsFrom: tame(bindsFrom) }),
      ...(deadline === undefined ? {} : { deadline: tame(deadline) }),
    },
  };
}

/** What there is of these sentences; SARIF takes no message without a word. */
function saying(sentences: readonly string[], rule: string): string {
  const said = sentences.map((text) => plain(text, 4_000).trim()).filter((text) => text !== "");
  return said.length === 0 ? `Not met: ${plain(rule, 200)}.` : said.join(" ");
}

/** Accepted by the waiver: until when, by whom and why. */
const suppression = (finding: ReportFinding, report: Report) => ({
  kind: "external",
  status: "accepted",
  justification: plain(`Waived ${waiverWords(finding, report)}`, 1_000).replace(/[^.]$/u, "$&."),
});

const root = "%SRCROOT%";

/** What concerns no file stands where the manifest would. */
function physical({ path, start, end }: ReportFinding["at"]) {
  const uri =
    path === ""
      ? "ai-risk.yml"
      : path
          .replace(/\p{Surrogate}/gu, "\uFFFD")
          .replace(/^\/+/, "")
          .split("/")
          .map(encodeURIComponent)
          .join("/");
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { artifactLocation: { uri, uriBaseId: root }, region };
}
