import type { CardFormat } from "./format.ts";
import { readMarkdownCard } from "./markdown-card.ts";

const name = "markdown";

export const markdown: CardFormat = {
  name,
  summary: "Markdown with headings or bold labels",
  recognises: ({ path }) => /\.(?:md|markdown)$/iu.test(path),
  read: (file) => readMarkdownCard(name, file),
};
