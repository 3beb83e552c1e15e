import type { Report } from "../../src/domain/report.ts";
import type { Ordinary } from "./ordinary.ts";

const head = `# Ordinary pull requests

Written by \`tests/ordinary.test.ts\` from [ordinary.yml](ordinary.yml): each is made as real commits on one of the
[example systems](systems/README.md) and reviewed as the Action does, at gate pull-request. None may be blocked. Where
somebody has approved the head, it would have waited otherwise.

`;

interface Row {
  readonly request: Ordinary;
  readonly report: Report;
}

/** The table of all pull requests: what became of each, and which rules said something. */
export function ordinaryPage(rows: readonly Row[]): string {
  const outcomes = rows.map(({ report }) => report.verdict.outcome);
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  const totals = `${rows.length} pull requests: ${count("pass")} pass, ${count("warn")} warn, ${count("block")} blocked.\n`;
  const heads =
    "| | pull request | by | of the | approved by | verdict | is found |\n| --- | --- | --- | --- | --- | --- | --- |\n";
  return `${head}${heads}${rows.map(rowOf).join("")}\n${totals}`;
}

function rowOf({ request, report }: Row, index: number): string {
  const { title, who, system } = request;
  const approved = (request["approved-by"] ?? []).join(", ");
  return `| ${[index + 1, title, who, system, approved, report.verdict.outcome, said(report)].join(" | ")} |\n`;
}

/** Which rules said something, each with its effect and how often. */
function said({ findings }: Report): string {
  const counts = new Map<string, number>();
  for (const { rule, effect, status } of findings) {
    const words = `${effect} ${rule}${status === "introduced" ? "" : ` (${status})`}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => (count === 1 ? words : `${words} ×${count}`)).join("<br>");
}
