import type { Reading } from "../../domain/integrity.ts";
import { type Markdown, readMarkdown } from "../markdown.ts";
import { type Claim, sectionsOf } from "./claim.ts";
import type { CardContent, CardFile } from "./format.ts";
import { frontMatterClaims } from "./front-matter-claims.ts";
import { claimsUnder, headingClaims } from "./heading-claims.ts";
import { modelHeadings } from "./markdown-models.ts";
import { modelIndexMetrics } from "./model-index.ts";
import { cardOfModels } from "./models.ts";
import { tableMetrics } from "./result-table.ts";

/** Reads a card written in Markdown, whatever the format that recognised it calls itself. */
export function readMarkdownCard(format: string, { path, text }: CardFile): Reading<CardContent> {
  const { value: markdown, faults } = readMarkdown(path, text);
  return { value: markdown === null ? null : cardOf(format, markdown), faults };
}

function cardOf(format: string, markdown: Markdown): CardContent {
  const { frontMatter } = markdown;
  const indexed = frontMatter === null ? [] : modelIndexMetrics(frontMatter);
  const written = frontMatter === null ? [] : frontMatterClaims(frontMatter);
  const measured: readonly Claim[] = indexed
    .slice(0, 1)
    .map(({ name, value, at }) => ({ section: "evaluation", text: `${name}: ${value}`, at }));
  const parts = modelHeadings(markdown.root);
  const common = [...written, ...measured, ...headingClaims(markdown, parts)];
  const metrics = [...indexed, ...tableMetrics(markdown)];
  if (parts.length === 0)
    return { path: markdown.path, format, sections: sectionsOf(common, markdown.root.at), metrics };
  const models = parts.map((part) => ({
    name: part.title,
    at: part.at,
    claims: [...claimsUnder(markdown, part), ...common],
    metrics: [],
  }));
  return { ...cardOfModels(markdown.path, format, models), metrics };
}
