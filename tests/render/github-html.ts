import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** A node of HTML; what a kind of node has not is absent. */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: object;
  readonly value?: string;
  readonly children?: readonly HtmlNode[];
}

const reading = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);
const cleaning = unified().use(rehypeSanitize);

/** What GitHub makes of Markdown: with the HTML in it as it was written, and with what GitHub lets stand. */
export function htmlOf(markdown: string): { readonly raw: HtmlNode; readonly clean: HtmlNode } {
  const raw = reading.runSync(reading.parse(markdown));
  return { raw, clean: cleaning.runSync(structuredClone(raw)) };
}

/** Elements with their properties, one in another, and nothing of the text. Code is inert, and may be plain text. */
export type Skeleton = readonly (string | Skeleton)[];

export const skeletonOf = ({ children = [] }: HtmlNode): Skeleton =>
  children
    .filter(({ type, tagName }) => type !== "text" && tagName !== "code")
    .map((node) => [node.tagName ?? node.type, JSON.stringify(node.properties ?? {}), ...skeletonOf(node)]);

/** Texts in which GitHub looks for mentions and the like: each piece, and each element's pieces together. */
export function textsOf(node: HtmlNode): readonly string[] {
  if (node.tagName === "code") return [];
  if (node.type === "text") return [node.value ?? ""];
  const inner = (node.children ?? []).flatMap(textsOf);
  return node.tagName === undefined ? inner : [...inner, ownTextOf(node)];
}

const ownTextOf = ({ children = [] }: HtmlNode): string =>
  children.map(({ type, value }) => (type === "text" ? (value ?? "") : "\u0000")).join("");
