import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { integrityRules } from "../../src/domain/integrity.ts";
import { clauseNumbers, evidenceFor } from "./docs-clauses.ts";
import { code, page, table } from "./docs-markdown.ts";

interface Shown {
  readonly story: string;
  readonly why: string;
}

const stories = "fixtures/reviews";

/** A page for each rule of the built-in policy, by path below docs/rules. */
export function integrityPages(): ReadonlyMap<string, string> {
  const shown = shownBy();
  return new Map(
    Object.entries(integrityRules).map(([id, rule]) => [
      `integrity/${id}.md`,
      page(
        "<!-- Written by `npm run generate` from src/domain/integrity.ts; change it there. -->",
        `# ${rule.title}`,
        `${code(`integrity/${id}`)}. Built in.`,
        rule.why,
        "It blocks at every gate, and can be neither switched off nor waived. In a manifest or a gate file it counts as " +
          "introduced whatever the base holds.",
        id === "loosened" ? looseningWords : "",
        `**How to fix it.** ${rule.fix}`,
        storyList(shown.get(`integrity/${id}`) ?? []),
        "## What it is evidence for",
        evidenceFor(rule.clauses),
        "Evidence, no statement of conformity. [All rules](../README.md)",
      ),
    ]),
  );
}

const looseningWords =
  "Once somebody whom the base gives authority, and who is no author of the change, has approved exactly this change, " +
  "it is a note. Where the base names nobody at all it warns. " +
  "[Who guards what](../../security.md#what-is-made-less-strict-waits).";

export const integrityTable = (): string =>
  table(
    ["rule", "evidence for"],
    Object.entries(integrityRules).map(([id, { title, clauses }]) => [
      `[${title}](integrity/${id}.md)`,
      clauseNumbers(clauses),
    ]),
  );

const storyList = (shown: readonly Shown[]): string =>
  shown.length === 0
    ? ""
    : ["## Shown by", "", ...shown.map(({ story, why }) => `- [${why}](../../../${stories}/${story})`)].join("\n");

/** The stories of the repository that show a rule, by rule. */
function shownBy(): ReadonlyMap<string, readonly Shown[]> {
  const found = new Map<string, Shown[]>();
  const names = existsSync(stories) ? readdirSync(stories).sort() : [];
  for (const story of names.filter((name) => existsSync(`${stories}/${name}/story.yml`))) {
    const { why, expect } = parse(readFileSync(`${stories}/${story}/story.yml`, "utf8")) as {
      why: string;
      expect: Readonly<Record<string, unknown>>;
    };
    for (const rule of new Set(Object.values(expect).flat().map(String)))
      found.set(rule, [...(found.get(rule) ?? []), { story, why }]);
  }
  return found;
}
