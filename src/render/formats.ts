import type { Report } from "../domain/report.ts";
import type { TextOptions } from "./text/layout.ts";

/** Every format a report can be asked for in. */
export const formats = ["text", "json", "markdown", "github", "sarif", "junit", "code-quality"] as const;
export type Format = (typeof formats)[number];

export type Renderer = (report: Report, terminal?: TextOptions) => string;
