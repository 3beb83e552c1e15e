import { findIn } from "../../src/start/found.ts";
import type { SeenFile } from "../../src/start/sign.ts";

/** Files by path, as they are looked at. */
export const seen = (files: Readonly<Record<string, string>>): readonly SeenFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, size: Buffer.byteLength(text), text }));

/** What one file shows: of systems, then of assistants. */
export function shown(path: string, text: string, size?: number): readonly string[] {
  const file = { path, size: size ?? Buffer.byteLength(text), text: size === undefined ? text : null };
  const { systems, assistants } = findIn([file]);
  return [...systems.flatMap(({ signs }) => signs), ...assistants].map(({ what, kinds, of }) =>
    of === "assistant" ? `assistant: ${what}` : [what, ...kinds].join(" → "),
  );
}
