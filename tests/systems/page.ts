import type { Report } from "../../src/domain/report.ts";
import type { Change } from "./change.ts";

/** What stands above the table of changed lines. */
const head = `# Three example systems

Each folder is a repository of its own, as an organization would keep it: a manifest, model cards, evidence, the documents
that it names, and who stands behind a name. At every gate they pass without a finding.

| | what it is | model card |
| --- | --- | --- |
| [lender](lender/ai-risk.yml) | a credit union's estimate of how likely a member repays a loan | Hugging Face |
| [hospital](hospital/ai-risk.yml) | a generative assistant that drafts discharge letters | Markdown |
| [logistics](logistics/freight-agent/ai-risk.yml) | an agent that books carriers and reroutes freight at night | JSON |

## One line changed, one rule fails

[changes/](changes) says for each rule of each shipped policy which line to change. \`tests/systems.test.ts\` tries them all
and writes this table.

| rule | the line | becomes | is found |
| --- | --- | --- | --- |
`;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text);

const code = (text: string): string => `\`${cell(shortened(text)).replaceAll("`", "'")}\``;

type Row = Change & { readonly report: Report | undefined };

/** The page that shows the systems and every changed line. */
export const pageOf = (rows: readonly Row[]): string => `${head}${rows.map(rowOf).join("")}`;

function rowOf({ policy, rule, system, place, was, becomes, gate, because, report }: Row): string {
  const found = (report?.findings ?? []).map(({ at, message }) => `${at.path}:${at.start.line}: ${cell(message)}`);
  const where = `${system}/${place}${gate === "pull-request" ? "" : ` at gate ${gate}`}`;
  const why = because === null ? [] : [`(${because})`];
  const change = becomes === null ? "is deleted" : code(becomes);
  return `| ${policy}/${rule} | ${where} ${code(was)} | ${change} | ${[...found, ...why].join("<br>")} |\n`;
}
