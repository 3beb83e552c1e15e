// Draws Markdown as GitHub shows it, sanitised as GitHub does: `node scripts/github-picture.ts FILE.md docs/comment.png
// [WIDTH]`. Needs a chromium, /usr/bin/chromium or the one in CHROMIUM.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
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
export const htmlOf = (markdown: string): string =>
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

const page = (body: string, width: number): string => `<!doctype html><meta charset="utf-8"><style>${styles}
  body { margin: 0; padding: 16px; background: #ffffff; }
  .card { width: ${width}px; border: 1px solid #d1d9e0; border-radius: 6px; }
  .bar { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; font: 14px -apple-system, "DejaVu Sans", sans-serif; color: #59636e; }
  .bar b { color: #1f2328; }
  .markdown-body { padding: 16px; font-family: "Noto Sans", "DejaVu Sans", sans-serif; font-size: 14px; }
</style><div class="card"><div class="bar"><b>github-actions</b> bot commented</div><div class="markdown-body">${body}</div></div>`;

async function draw(html: string, file: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const tab = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 1000, height: 900 } });
    await tab.setContent(html);
    await tab.locator(".card").screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

const [source, file, width = "860"] = process.argv.slice(2);
if (source === undefined || file === undefined) throw new Error("Name the Markdown and the picture.");
await draw(page(htmlOf(readFileSync(source, "utf8")), Number(width)), file);
