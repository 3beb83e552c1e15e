import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Imported } from "../domain/imported.ts";
import { ReviewError } from "../domain/review-error.ts";
import { refuse } from "../gather/required.ts";
import { importText, registerSources } from "../import/index.ts";
import { importedJson, renderImported } from "../render/imported.ts";
import { mappingGiven } from "./import-mapping.ts";
import { textNamed } from "./named-text.ts";
import { oneOf, usage } from "./parse.ts";
import type { Verb, World } from "./verb.ts";
import { writeGiven } from "./written-file.ts";

/** Makes a manifest of somebody's risk register, and tells what of it did not come along. */
export const importRegister: Verb = {
  name: "import",
  summary: "Write a manifest from a risk register, and say what of it could not be mapped.",
  operands: "FILE",
  most: 1,
  options: {
    out: { value: "FILE", description: "Write the manifest there instead of to standard output." },
    overwrite: { description: "With --out: replace a file that is there." },
    system: { value: "ID", description: "The id of the system." },
    column: { value: "FIELD=HEADING", repeats: true, description: "Which column is which field; `#2` is the second." },
    likelihood: { value: "WORD=STEP", repeats: true, description: "What a word of the file's is on our scale." },
    consequence: { value: "WORD=STEP", repeats: true, description: "The same of its impacts." },
    "likelihood-scale": { value: "A,B,C", description: "The file's own steps, from the lowest." },
    "consequence-scale": { value: "A,B,C", description: "The same of its impacts." },
    criteria: {
      value: "FILE",
      description: "Criteria of ours, or a risk matrix, whose scales the file's words are on.",
    },
    option: { value: "WORD=OPTION", repeats: true, description: "Which option of treatment a word is." },
    status: { value: "WORD=STATUS", repeats: true, description: "Which status a word is." },
    mapping: { value: "FILE", description: "All of this in a YAML file, under the names of these options." },
    format: { value: "FORMAT", description: "text or json (default text)." },
  },
  notes: [
    registerSources.map(({ name, summary }) => `${name}: ${summary}`).join("\n"),
    "The list of what was not mapped goes to standard error, with --out to standard output; as JSON it holds both.\nNothing is guessed: a word whose rank nobody states stays open, as a comment with the original.",
    "Exit status: 0 written, 2 not written.",
  ],
  async run(given, world) {
    const [path] = given.operands;
    if (path === undefined) throw usage(importRegister, "`import` needs a file.");
    const format = oneOf(given.text("format") ?? "text", ["text", "json"] as const, "--format");
    const out = given.text("out");
    if (out !== undefined) assertFree(resolve(world.folder, out), out, given.has("overwrite"));
    const imported = importOne(path, textNamed(path, world), mappingGiven(given, world));
    if (out !== undefined) writeGiven("The manifest", out, { text: imported.text, world });
    if (format === "json") world.print(importedJson(imported));
    else tell(imported, out, world);
    return 0;
  },
};

function importOne(path: string, text: string, mapping: Parameters<typeof importText>[2]): Imported {
  const { value, faults } = importText(path, text, mapping);
  refuse(faults, "unreadable");
  if (value !== null) return value;
  throw new ReviewError(
    "unsupported",
    `Nothing in ${path} is recognised as a risk register.`,
    "A register names risks and ranks or treats them; name its columns: `--column title=HEADING`, `--column likelihood=HEADING`.",
  );
}

function tell(imported: Imported, out: string | undefined, world: World): void {
  const list = renderImported(imported, world.terminal);
  if (out === undefined) {
    world.print(imported.text);
    world.aside?.(list);
  } else world.print(list);
}

function assertFree(file: string, out: string, mayReplace: boolean): void {
  if (mayReplace || !existsSync(file)) return;
  throw new ReviewError(
    "usage",
    `${out} is there already, and nothing was written.`,
    "Name another file, or say `--overwrite`.",
  );
}
