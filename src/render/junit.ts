import type { Report, ReportFinding } from "../domain/report.ts";
import { capped } from "../domain/words.ts";
import { bindsWords } from "./binds-words.ts";
import { finished, joined, type XmlText, xml } from "./escape.ts";
import { placeOf } from "./finding-groups.ts";
import { plural } from "./verdict-words.ts";
import { waiverWords } from "./waiver-words.ts";

/** The verdict as JUnit XML: a suite a policy, a case a rule that was asked or found something. */
export function renderJunit(report: Report): string {
  const suites = suitesOf(report);
  const counts = countsOf(suites.flatMap(({ cases }) => cases));
  const body = joined(
    "xml",
    suites.map((suite) => suiteText(suite, report)),
    "\n",
  );
  const name = `AI risk: ${report.gate}`;
  const head = xml`<testsuites name="${name}" tests="${counts.tests}" failures="${counts.failures}" skipped="${counts.skipped}" errors="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${finished(xml`${head}\n${body}\n</testsuites>`)}\n`;
}

interface Case {
  readonly rule: string;
  readonly blocking: readonly ReportFinding[];
  readonly waived: readonly ReportFinding[];
  /** Found, and without an effect that fails anything. */
  readonly others: readonly ReportFinding[];
}

interface Suite {
  readonly policy: string;
  readonly cases: readonly Case[];
}

function suitesOf(report: Report): readonly Suite[] {
  const asked = report.clauses.flatMap(({ rules }) => rules);
  const found = new Map<string, ReportFinding[]>();
  for (const finding of report.findings) found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding]);
  const rules = [...new Set([...asked, ...found.keys()])].sort();
  const telling = report.policies.filter(({ notice }) => notice !== undefined).map(({ id }) => id);
  const policies = [...new Set([...rules.map(policyOf), ...telling])];
  return policies.map((policy) => ({
    policy,
    cases: rules.filter((rule) => policyOf(rule) === policy).map((rule) => caseOf(rule, found.get(rule) ?? [])),
  }));
}

const policyOf = (rule: string): string => rule.split("/")[0] ?? "";

const caseOf = (rule: string, findings: readonly ReportFinding[]): Case => ({
  rule,
  blocking: findings.filter(({ effect }) => effect === "block"),
  waived: findings.filter(({ status }) => status === "waived"),
  others: findings.filter(({ effect, status }) => effect !== "block" && status !== "waived"),
});

const countsOf = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter(({ blocking }) => blocking.length > 0).length,
  skipped: cases.filter(isSkipped).length,
});

/** A rule of which nothing is left but what is waived. */
const isSkipped = ({ blocking, waived, others }: Case): boolean =>
  blocking.length + others.length === 0 && waived.length > 0;

function suiteText({ policy, cases }: Suite, report: Report): XmlText {
  const { tests, failures, skipped } = countsOf(cases);
  const head = xml`  <testsuite name="${policy}" tests="${tests}" failures="${failures}" skipped="${skipped}" errors="0">`;
  const notice = report.policies.find(({ id }) => id === policy)?.notice;
  const told = notice === undefined ? [] : [noticeText(notice)];
  return joined("xml", [head, ...told, ...cases.map((one) => caseText(one, report)), xml`  </testsuite>`], "\n");
}

const noticeText = (notice: string): XmlText =>
  xml`    <properties><property name="notice" value="${capped(notice, 500)}"/></properties>`;

function caseText(one: Case, report: Report): XmlText {
  const head = xml`    <testcase classname="${policyOf(one.rule)}" name="${one.rule}"`;
  const parts = [
    ...failure(one.blocking, report),
    ...(isSkipped(one) ? [xml`      <skipped message="${skippedWords(one.waived, report)}"/>`] : []),
    ...output([...one.others, ...one.waived], report),
  ];
  return parts.length === 0 ? xml`${head}/>` : joined("xml", [xml`${head}>`, ...parts, xml`    </testcase>`], "\n");
}

/** How many are waived, and the first of them in words. */
function skippedWords([first, ...more]: readonly ReportFinding[], report: Report): string {
  const words = first === undefined ? "" : waiverWords(first, report);
  return `${plural(more.length + 1, "finding")} waived ${words}${more.length === 0 ? "" : `; and ${more.length} more`}`;
}

/** One failure a case, as the format has it, with every finding in its text. */
function failure(findings: readonly ReportFinding[], report: Report): readonly XmlText[] {
  const [first, ...more] = findings;
  if (first === undefined) return [];
  const message = more.length === 0 ? first.message : `${first.message} And ${more.length} more.`;
  return [xml`      <failure type="block" message="${message}">${lines(findings, report)}</failure>`];
}

const output = (findings: readonly ReportFinding[], report: Report): readonly XmlText[] =>
  findings.length === 0 ? [] : [xml`      <system-out>${lines(findings, report)}</system-out>`];

/** A line begins with a word of ours: a path at its start could command the runner that prints it. */
const lines = (findings: readonly ReportFinding[], report: Report): XmlText =>
  joined(
    "xml",
    findings.map((finding) => {
      const { at, effect, status, message, fix } = finding;
      const waived = status === "waived" ? ` Waived ${waiverWords(finding, report)}` : "";
      const words = bindsWords(finding, report);
      const binds = words === "" ? "" : ` It ${words}.`;
      return xml`${status}, ${effect}: ${placeOf(at)}: ${message} ${fix}${binds}${waived}`;
    }),
    "\n",
  );
