import { readDocument } from "../read/document.ts";
import { dataRegister } from "./data-list.ts";
import { complianceKit } from "./descriptors/compliance-kit.ts";
import { evidentia } from "./descriptors/evidentia.ts";
import { riskline } from "./descriptors/riskline.ts";
import { systima } from "./descriptors/systima.ts";
import { venturalitica } from "./descriptors/venturalitica.ts";
import { fencedRegister } from "./fenced.ts";
import { type ImportReading, importFile } from "./import-file.ts";
import type { Mapping } from "./mapping.ts";
import { oscalPoam } from "./oscal-poam.ts";
import { ownRegister } from "./own-register.ts";
import type { ImportFile, RegisterSource } from "./register.ts";
import { riskMatrix } from "./risk-matrix.ts";
import { csvRegister, markdownRegister } from "./tables.ts";

/** Every format that is imported, in the order in which they are asked whether a file is theirs. */
export const registerSources: readonly RegisterSource[] = [
  ownRegister,
  csvRegister,
  markdownRegister,
  fencedRegister,
  oscalPoam,
  riskMatrix,
  venturalitica,
  systima,
  riskline,
  evidentia,
  complianceKit,
  dataRegister,
];

const nothing: ImportReading = { value: null, faults: [] };

/** Makes a manifest of a file by the first source that recognises it and finds something. Never throws. */
export function importText(path: string, text: string, mapping: Mapping): ImportReading {
  const isData = /\.(?:json|ya?ml)$/iu.test(path);
  const file: ImportFile = { path, text, data: isData ? readDocument(path, text) : null };
  for (const source of registerSources) {
    const made = source.recognises(file) ? importFile(file, source, mapping) : nothing;
    if (made.value !== null || made.faults.length > 0) return made;
  }
  return { value: null, faults: file.data?.faults ?? [] };
}
