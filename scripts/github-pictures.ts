// Draws the comment and the check run's summary as GitHub shows them, of real reviews of stories in fixtures/reviews:
// `npm run pictures` writes docs/comment-*.png and docs/check-*.png. Needs a chromium, /usr/bin/chromium or the one in
// CHROMIUM, and a font with emoji (Debian: chromium, fonts-noto-color-emoji).
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { checkRunOf } from "../src/render/check-run.ts";
import { renderComment } from "../src/render/comment.ts";
import { pageOf } from "./pictures/page.ts";
import { drawn, reviewOf } from "./pictures/stories.ts";

const docs = join(import.meta.dirname, "../docs");
const width = 920;
const runUrl = "https://github.com/lender/scoring/actions/runs/5";

async function draw(browser: Browser, html: string, name: string): Promise<void> {
  const tab = await browser.newPage({ deviceScaleFactor: 1.5, viewport: { width: width + 80, height: 900 } });
  await tab.setContent(html);
  await tab.locator(".card").screenshot({ path: join(docs, `${name}.png`) });
  await tab.close();
  process.stdout.write(`docs/${name}.png\n`);
}

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const [name, story] of Object.entries(drawn)) {
    const report = await reviewOf(story);
    const comment = renderComment(report, { runUrl, headNow: report.head.revision, enforced: "yes" });
    await draw(browser, pageOf(comment, { bar: "<b>github-actions</b> bot commented", width }), `comment-${name}`);
    const { conclusion, title, summary } = checkRunOf(report);
    const sign = conclusion === "success" ? "✅" : "❌";
    await draw(browser, pageOf(summary, { bar: `${sign} <b>AI risk</b> ${title}`, width }), `check-${name}`);
  }
} finally {
  await browser.close();
}
