import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { readYaml } from "../read/yaml.ts";
import { holdsLists, registerOf } from "./data-list.ts";
import type { RegisterSource } from "./register.ts";

const opening = /^ {0,3}```+ *ya?ml\b/iu;
const closing = /^ {0,3}```+ *$/u;

/** The first block of YAML in a text, read where it stands: its lines keep their numbers. */
function firstBlock(path: string, text: string): Reading<Document> | null {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => opening.test(line));
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => closing.test(line));
  const block = length < 0 ? rest : rest.slice(0, length);
  return readYaml(path, `${"\n".repeat(start + 1)}${block.join("\n")}\n`);
}

/** A register in a fenced block of YAML, whatever the file is called. */
export const fencedRegister: RegisterSource = {
  name: "fenced-yaml",
  summary: "A list of risks in a fenced block of YAML within Markdown.",
  recognises: ({ path, text }) => {
    const document = /\.(?:md|markdown|ya?ml)$/iu.test(path) ? firstBlock(path, text)?.value : null;
    return document !== null && document !== undefined && holdsLists(document);
  },
  read: ({ path, text }) => registerOf(firstBlock(path, text) ?? { value: null, faults: [] }),
};
