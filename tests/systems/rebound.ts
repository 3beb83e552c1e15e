import { acceptedDigest, approvedDigest } from "../../src/domain/accepted-state.ts";
import { readDocument } from "../../src/read/document.ts";
import { readManifest } from "../../src/read/manifest.ts";
import type { Files } from "./files.ts";

const criteriaPath = ".github/ai-risk-gate/criteria.yml";

/**
 * The files as they are once what was accepted or approved in a manifest is so anew: what voids that is shown by the
 * rules about decisions, and would come along with every other rule. `by` are the files whose state is meant.
 */
export function rebound(files: Files, manifest: string, by: Files = files): Files {
  const [text, meant] = [files.get(manifest), by.get(manifest)];
  const document = meant === undefined ? null : readDocument(manifest, meant).value;
  const own = text === undefined ? null : readDocument(manifest, text).value;
  if (text === undefined || own === null || document === null) return files;
  const shared = readDocument(criteriaPath, by.get(criteriaPath) ?? "version: 1").value;
  const criteria = new Map(shared === null ? [] : [[criteriaPath, shared.value]]);
  const read = readManifest(document, { criteria }).value;
  if (read === null) return files;
  const { system, risks } = read;
  const lines = text.split("\n");
  const bind = (place: readonly (string | number)[], of: string | undefined, digest: string): void => {
    if (of === undefined) return;
    const at = own.locate([...place, "of"]).start.line - 1;
    lines[at] = lines[at]?.replace(/sha256:[0-9a-f]{64}/, digest) ?? "";
  };
  for (const [index, risk] of risks.entries()) {
    const { acceptance, treatment } = risk;
    bind(["risks", index, "acceptance"], acceptance?.of, acceptedDigest(risk, system, read.criteria));
    bind(["risks", index, "treatment", "approved"], treatment?.approved?.of, approvedDigest(risk));
  }
  return new Map([...files, [manifest, lines.join("\n")]]);
}
