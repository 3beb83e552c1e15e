/**
 * Draws the README's picture of a check: `node scripts/picture.ts REPORT.json docs/check.png [COLUMNS [LINES]]`, where REPORT.json
 * is a report in JSON (`ai-risk-gate check --format json`). Needs a chromium, `/usr/bin/chromium` or the one in `CHROMIUM`.
 */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Report } from "../src/domain/report.ts";
import { renderText } from "../src/render/text.ts";

const colours: Readonly<Record<string, string>> = {
  "1": "font-weight:700;color:#f0f6fc",
  "0": "",
  "2": "color:#8b949e",
  "7": "",
  "31": "color:#ff7b72",
  "32": "color:#7ee787",
  "33": "color:#e3b341",
  "34": "color:#79c0ff",
  "36": "color:#76e3ea",
};

const badge = "background:currentColor;border-radius:4px;-webkit-text-fill-color:#0d1117";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? "");

/** Terminal text with SGR codes as HTML: each piece begins with its codes, the last one wins. */
function htmlOf(text: string): string {
  const [first = "", ...painted] = text.split("\u001B[");
  const spans = painted.map((piece) => {
    const end = piece.indexOf("m");
    const codes = piece.slice(0, end).split(";").toSorted();
    const style = (codes.includes("7") ? [...codes, badge] : codes).map((code) => colours[code] ?? code).join(";");
    return `<span style="${style}">${escapeHtml(piece.slice(end + 1))}</span>`;
  });
  return escapeHtml(first) + spans.join("");
}

const page = (title: string, body: string): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 24px; background: transparent; }
  .card { display: inline-block; background: #0d1117; border-radius: 12px; border: 1px solid #30363d; overflow: hidden; }
  .bar { display: flex; gap: 8px; align-items: center; padding: 12px 16px; background: #161b22; border-bottom: 1px solid #30363d; }
  .bar i { width: 12px; height: 12px; border-radius: 50%; }
  .bar b { font: 13px "DejaVu Sans", sans-serif; color: #8b949e; margin-left: 8px; }
  pre { margin: 0; padding: 20px 24px 24px; color: #c9d1d9; font: 15px/1.5 "JetBrains Mono", "DejaVu Sans Mono", monospace; font-variant-ligatures: none; }
</style><div class="card"><div class="bar"><i style="background:#ff5f57"></i><i style="background:#febc2e"></i>
<i style="background:#28c840"></i><b>${escapeHtml(title)}</b></div><pre>${body}</pre></div>`;

async function draw(html: string, file: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const tab = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 1400, height: 900 } });
    await tab.setContent(html);
    await tab.locator(".card").screenshot({ path: file, omitBackground: true });
  } finally {
    await browser.close();
  }
}

const [reportFile, pictureFile = "docs/check.png", columns = "104", most = "200"] = process.argv.slice(2);
if (reportFile === undefined)
  throw new Error("Name a report in JSON: node scripts/picture.ts REPORT.json docs/check.png");
const report: Report = JSON.parse(readFileSync(reportFile, "utf8"));
const lines = renderText(report, { colour: true, width: Number(columns) })
  .trimEnd()
  .split("\n");
const shown = lines.slice(0, Number(most));
const rest = lines.length > shown.length ? [`… ${lines.length - shown.length} more lines`] : [];
await draw(page("ai-risk-gate check", htmlOf([...shown, ...rest].join("\n"))), pictureFile);
process.stdout.write(`${pictureFile}\n`);
