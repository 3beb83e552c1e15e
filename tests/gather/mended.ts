import type { Fault, Suggestion } from "../../src/domain/integrity.ts";
import type { RecordedFault } from "../../src/domain/snapshot.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { gateReader } from "../../src/gather/gate-reader.ts";
import { gatherSnapshot } from "../../src/gather/snapshot.ts";
import { product } from "../../src/product.ts";
import { defaultConfig } from "../../src/read/config.ts";

/** What reading one file of a repository meets, files that it names aside. */
export async function faultsOf(path: string, text: string): Promise<readonly RecordedFault[]> {
  const repository = memoryRepository(new Map([[path, new TextEncoder().encode(text)]]));
  const rules = { config: defaultConfig.config, criteria: new Map() };
  const { faults } = await gatherSnapshot(repository, rules, gateReader(product));
  return faults.filter((fault) => fault.path === path && !["absent-file", "refused-path"].includes(fault.rule));
}

/** The file as it reads when somebody presses the button: GitHub puts a line in the place of another, its end kept. */
export function pressed(text: string, { at }: Fault, { line }: Suggestion): string {
  const lines = text.split(/(?<=\n)/);
  const [end = ""] = /\r?\n?$/.exec(lines[at.start.line - 1] ?? "") ?? [];
  lines.splice(at.start.line - 1, 1, ...(line === null ? [] : [line + end]));
  return lines.join("");
}

/** The same by the place and the text alone, as a tool that reads SARIF does it. */
export function replaced(text: string, { at }: Fault, suggestion: Suggestion): string {
  const mark = /^\uFEFF*/.exec(text)?.[0] ?? "";
  const lines = text.slice(mark.length).split(/(?<=\n)/);
  const line = lines[at.start.line - 1] ?? "";
  const put = line.slice(0, at.start.column - 1) + suggestion.text + line.slice(at.end.column - 1);
  lines.splice(at.start.line - 1, 1, ...(suggestion.line === null ? [] : [put]));
  return lines.join("");
}

export const named = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ rule, place }) => `${rule} ${place}`).sort();
