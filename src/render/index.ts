import type { Report } from "../domain/report.ts";
import { renderGithub } from "./github.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText, type TextOptions } from "./text.ts";

/** Every format a report can be asked for in. */
export const formats = ["text", "json", "markdown", "github"] as const;
export type Format = (typeof formats)[number];

export type Renderer = (report: Report, terminal?: TextOptions) => string;

export const renderers: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: (report) => renderMarkdown(report),
  github: renderGithub,
};
