import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const styles = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown-light.css"),
  "utf8",
);

/** GitHub's pipeline in short: its Markdown, raw HTML in it, and its list of what may stay. */
const htmlOf = (markdown: string): string =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .processSync(markdown),
  );

const fonts = '"Noto Sans", "DejaVu Sans", "Noto Color Emoji", sans-serif';

/** A page that shows Markdown as GitHub does, in a card of a width in pixels under a bar of HTML. */
export const pageOf = (markdown: string, { bar, width }: { readonly bar: string; readonly width: number }): string =>
  `<!doctype html><meta charset="utf-8"><style>${styles}
  body { margin: 0; padding: 16px; background: #ffffff; }
  .card { width: ${width}px; border: 1px solid #d1d9e0; border-radius: 6px; }
  .bar { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0;
    font: 14px ${fonts}; color: #59636e; }
  .bar b { color: #1f2328; }
  .markdown-body { padding: 16px; font-family: ${fonts}; font-size: 14px; }
</style><div class="card"><div class="bar">${bar}</div><div class="markdown-body">${htmlOf(markdown)}</div></div>`;
