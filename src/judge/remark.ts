import type { ValuePath } from "../domain/document.ts";

/** One thing that is wrong in a manifest: where, from its root, and what, in words. */
export interface Remark {
  readonly path: ValuePath;
  readonly words: string;
}
