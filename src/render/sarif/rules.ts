import type { FindingLevel } from "../../domain/finding.ts";
import type { FoundRule, Report, ReportFinding } from "../../domain/report.ts";
import { evidenceWords } from "../clause-words.ts";
import { finished, joinMarkdown, link, md, plain, prose, strong } from "../escape.ts";
import { rulePage } from "../finding-groups.ts";
import { tame } from "../tame.ts";

export const sarifLevels: Readonly<Record<FindingLevel, string>> = { block: "error", warn: "warning", note: "note" };

export interface DescribedRule {
  readonly id: string;
  readonly descriptor: object;
}

/** A rule's name as a result gives it. */
export const sarifId = (rule: string): string => tame(rule);

/** The rules of these findings in the order in which they first appear, as SARIF describes rules. */
export function describedRules(findings: readonly ReportFinding[], report: Report): readonly DescribedRule[] {
  const first = new Map<string, ReportFinding>();
  for (const finding of findings) {
    const id = sarifId(finding.rule);
    if (!first.has(id)) first.set(id, finding);
  }
  const told = new Map(report.rulesFound.map((found) => [found.rule, found]));
  return [...first].map(([id, finding]) => ({
    id,
    descriptor: descriptorOf(finding, told.get(finding.rule) ?? untold(finding), report),
  }));
}

/** What can be said of a rule of which the report tells nothing: its name, and what one finding says. */
const untold = ({ rule, fix }: ReportFinding): FoundRule => ({ rule, title: words(rule), why: "", fix });

/** GitHub takes descriptions of at most 1,024 characters. */
const longestDescription = 1_000;
const longestHelp = 4_000;

function descriptorOf(first: ReportFinding, { rule, title, why, fix }: FoundRule, report: Report) {
  const page = rulePage(rule, report);
  const clauses = evidenceWords(first.clauses);
  const paragraphs = [why, `What to do: ${fix}`, ...(clauses === "" ? [] : [`${clauses}.`])].filter(isWritten);
  const markdown = [
    strong(title),
    ...(isWritten(why) ? [prose(why)] : []),
    md`**What to do:** ${prose(fix)}`,
    ...(clauses === "" ? [] : [md`${clauses}.`]),
    ...(page === null ? [] : [link("More of this rule", page)]),
  ];
  return {
    id: sarifId(rule),
    ...named(rule),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(isWritten(why) ? why : title) },
    ...(page === null ? {} : { helpUri: page }),
    help: {
      text: paragraphs.map((text) => plain(text, longestHelp)).join("\n\n"),
      markdown: finished(joinMarkdown(markdown, "\n\n")),
    },
    defaultConfiguration: { level: sarifLevels[first.level] },
    properties: { tags: tagsOf(first.clauses) },
  };
}

/** GitHub takes twenty, SARIF each once. */
const tagsOf = (clauses: readonly string[]): readonly string[] =>
  [...new Set(["ai-risk", ...clauses.map((clause) => plain(clause, 80))])].slice(0, 20);

const isWritten = (text: string): boolean => text.trim() !== "";

/** A text that ends as a sentence does; every description has one. */
function sentence(text: string): string {
  const said = plain(text.trim(), longestDescription);
  if (said === "") return "A rule without a title.";
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

const steps = (rule: string): readonly string[] => rule.replace(/^.*\//, "").split("-");

/** `RiskOwned`, where the rule is called as rules are. */
const named = (rule: string): { readonly name?: string } =>
  /^[a-z0-9-]+\/[a-z][a-z0-9-]*$/.test(rule)
    ? {
        name: steps(rule)
          .map((step) => step.charAt(0).toUpperCase() + step.slice(1))
          .join(""),
      }
    : {};

const words = (rule: string): string => steps(rule).join(" ");
