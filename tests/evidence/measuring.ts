import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValueMap } from "../../src/domain/document.ts";
import type { EvidenceKind, Measured } from "../../src/evidence/evidence-kind.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/documents/evidence");

/** A fixture of evidence, as text. */
export const evidenceText = (name: string): string => readFileSync(join(fixtures, name), "utf8");

/** What a kind makes of a file with this content. */
export function measure(
  kind: EvidenceKind,
  content: string | Uint8Array,
  spec: ValueMap,
  more: ValueMap = {},
): Measured {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const document = () => ({ value: null, faults: [] });
  const file = { path: "evals/results", bytes, digest: () => "sha256:0", document };
  return kind.measure({ [kind.name]: { file: "results", ...spec }, ...more }, file);
}

/** Outcome and words of one kind on contents, by what an item states. */
export const toldBy =
  (kind: EvidenceKind) =>
  (content: string | Uint8Array, spec: ValueMap = {}, more: ValueMap = {}): readonly [string, string] => {
    const { outcome, words } = measure(kind, content, spec, more);
    return [outcome, words];
  };

/** A text in which a piece that stands there once is another one. */
export function swapped(text: string, piece: string, other: string): string {
  const parts = text.split(piece);
  if (parts.length !== 2) throw new Error(`${piece} stands there ${parts.length - 1} times`);
  return parts.join(other);
}
