import { startOfFile } from "../domain/location.ts";
import type { EvidenceKind } from "./evidence-kind.ts";

/** A file that exists, optionally with exactly the bytes that were meant. */
export const file: EvidenceKind = {
  name: "file",
  summary: "The file exists; with `sha256`, it holds exactly those bytes. Supports a claim, measures nothing.",
  measure(item, found) {
    const wanted = typeof item.file === "object" ? item.file.sha256 : undefined;
    const at = startOfFile(found.path);
    if (wanted === undefined) return { outcome: "passing", words: `${found.path} is there`, at };
    const digest = found.digest().slice("sha256:".length);
    return wanted.toLowerCase().replace(/^sha256:/, "") === digest
      ? { outcome: "passing", words: `${found.path} holds the bytes that were meant`, at }
      : { outcome: "failing", words: `${found.path} has sha256 ${digest}, not the one stated`, at };
  },
};
