import type { Reading } from "../../domain/integrity.ts";
import { type Markdown, readMarkdown } from "../markdown.ts";
import { type Claim, sectionsOf } from "./claim.ts";
import type { CardContent, CardFile } from "./format.ts";
import { frontMatterClaims } from "./front-matter-claims.ts";
import { headingClaims } from "./heading-claims.ts";
import { modelIndexMetrics } from "./model-index.ts";
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
  return {
    path: markdown.path,
    format,
    sections: sectionsOf([...written, ...measured, ...headingClaims(markdown)], markdown.root.at),
    metrics: [...indexed, ...tableMetrics(markdown)],
  };
}
