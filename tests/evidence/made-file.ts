import { digestOf } from "../../src/domain/digest.ts";
import type { EvidenceFile } from "../../src/evidence/evidence-kind.ts";
import { readEvidenceBytes } from "../../src/read/evidence-document.ts";

/** A file of evidence that holds a text, read as its name says. */
export function madeFile(path: string, text: string): EvidenceFile {
  const bytes = new TextEncoder().encode(text);
  const { value, faults } = readEvidenceBytes(path, bytes);
  const document = () => ({ value, faults: faults.map((fault) => ({ ...fault, path, guarded: false })) });
  return { path, bytes, digest: () => digestOf(bytes), document };
}
