import { managementStandards } from "../../src/domain/management-standards.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { code, listed, table } from "./docs-markdown.ts";
import { ruleLink } from "./docs-taxonomy.ts";
import { type FrameworkFile, frameworkFiles, type ItemCoverage, itemCoverage } from "./framework-coverage.ts";

interface PackSection {
  readonly title: string;
  readonly policy: string;
  readonly frameworks: readonly string[];
  readonly words: string;
}

const sections: readonly PackSection[] = [
  {
    title: "Generative AI",
    policy: "generative-ai",
    frameworks: ["nist-ai-600-1", "owasp-llm"],
    words: "Asked of systems of kind `generative`.",
  },
  {
    title: "Agents",
    policy: "agentic-ai",
    frameworks: ["owasp-asi"],
    words: "Asked of systems of kind `agentic`.",
  },
  {
    title: "ISO/IEC 42001",
    policy: "iso-42001",
    frameworks: ["iso-42001"],
    words: "`ai-risk-gate export --format soa` prints annex A as a statement of applicability.",
  },
  {
    title: "EU AI Act",
    policy: "eu-ai-act",
    frameworks: ["eu-ai-act"],
    words:
      "Which of them are asked of a system follows from its role and class: `ai-risk-gate explain eu-ai-act` says which, why and from when. This is no legal advice.",
  },
  {
    title: "Management systems",
    policy: "management-systems",
    frameworks: managementStandards,
    words: "A risk is linked to the standards that the organization runs, each under its own condition.",
  },
];

/** What the section of a policy says beside its tables, by the policy's id. */
export type MoreParts = ReadonlyMap<string, readonly string[]>;

/** What the packs beside `iso-23894` look at, item by item. */
export function packParts(policies: readonly Policy[], more: MoreParts): readonly string[] {
  const files = frameworkFiles();
  return sections
    .filter(({ policy }) => policies.some(({ id }) => id === policy))
    .flatMap((section) => [
      `## ${section.title} (${code(section.policy)})`,
      section.words,
      ...(more.get(section.policy) ?? []),
      ...(section.policy === "management-systems"
        ? [standardsTable(section, policies, files)]
        : section.frameworks.flatMap((id) => frameworkParts(fileOf(id, files), policies))),
    ]);
}

function fileOf(id: string, files: ReadonlyMap<string, FrameworkFile>): FrameworkFile {
  const file = files.get(id);
  if (file === undefined) throw new Error(`catalogue/ has no framework ${id}.`);
  return file;
}

function frameworkParts(framework: FrameworkFile, policies: readonly Policy[]): readonly string[] {
  const covered = [...itemCoverage(framework, policies)];
  const count = (by: ItemCoverage["by"]): number => covered.filter(([, one]) => one.by === by).length;
  return [
    `### ${framework.title}`,
    `${framework.items.length} items: ${count("rules")} by rules, ${count("parts")} by their parts, ${count("none")} not assessed.`,
    table(
      ["item", "rules, or why not", "how sure"],
      covered.map(([{ id, title, certainty = "high" }, one]) => [
        `${id} ${title}`,
        lookedAt(one),
        certainty === "high" ? "" : certainty,
      ]),
    ),
  ];
}

function lookedAt(one: ItemCoverage): string {
  if (one.by === "parts") return "by its parts";
  if (one.by === "none") return `not assessed: ${one.reason}`;
  return one.rules.map(({ rule, policy }) => ruleLink(rule, policy)).join(", ");
}

/** Of a standard of management not each clause is looked at: a rule asks for the link to one of them. */
function standardsTable(
  { policy: own, frameworks }: PackSection,
  policies: readonly Policy[],
  files: ReadonlyMap<string, FrameworkFile>,
): string {
  const policy = policies.find(({ id }) => id === own);
  if (policy === undefined) throw new Error(`policies/${own}.yml holds no policy.`);
  return table(
    ["standard", "items that a link may name", "rules"],
    frameworks.map((id) => {
      const { title, items } = fileOf(id, files);
      const rules = policy.rules.filter(({ clauses }) => clauses.some((clause) => clause.startsWith(`${id}:`)));
      if (rules.length === 0) throw new Error(`No rule of ${own} speaks of ${id}.`);
      const names = items.length > 12 ? `${items.length} items` : listed(items.map((item) => item.id));
      return [title, names, rules.map((rule) => ruleLink(rule, policy)).join(", ")];
    }),
  );
}
