import { renderCodeQuality } from "./code-quality.ts";
import type { Format, Renderer } from "./formats.ts";
import { renderGithub } from "./github.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

/** How each format is written. */
export const renderers: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: (report) => renderMarkdown(report),
  github: renderGithub,
  sarif: renderSarif,
  junit: renderJunit,
  "code-quality": renderCodeQuality,
};
