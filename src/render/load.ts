import type { Format, Renderer } from "./formats.ts";
import { renderText } from "./text.ts";

/** The renderer of a format; all but the one that is asked for when nothing is said are loaded late. */
export async function rendererOf(format: Format): Promise<Renderer> {
  if (format === "text") return renderText;
  const { renderers } = await import("./index.ts");
  return renderers[format];
}
