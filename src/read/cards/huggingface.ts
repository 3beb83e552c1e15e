import type { CardFormat } from "./format.ts";
import { readMarkdownCard } from "./markdown-card.ts";

// Keys of the hub's model cards; one of them tells a card's front matter from that of a web site's page.
const key =
  /^(?:license|licence|tags|library_name|pipeline_tag|datasets|language|model-index|base_model|model_name|metrics|widget|inference|co2_eq_emissions|thumbnail|license_name)[ \t]*:/mu;

/** Whether a text begins with the front matter of a Hugging Face card. */
function hasCardFrontMatter(text: string): boolean {
  const from = text.startsWith("\uFEFF") ? 1 : 0;
  if (!/^---(?:ya?ml)?[ \t]*\r?\n/iu.test(text.slice(from, from + 40))) return false;
  const end = text.indexOf("\n---", from + 3);
  return end > 0 && key.test(text.slice(from, end));
}

const name = "huggingface";

export const huggingface: CardFormat = {
  name,
  summary: "Hugging Face: Markdown with YAML front matter",
  recognises: ({ path, text }) => /\.(?:md|markdown)$/iu.test(path) && hasCardFrontMatter(text),
  read: (file) => readMarkdownCard(name, file),
};
