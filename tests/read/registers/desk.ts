import type { RecordedFault, Snapshot } from "../../../src/domain/snapshot.ts";
import { memoryRepository } from "../../../src/examples/memory.ts";
import { gateReader } from "../../../src/gather/gate-reader.ts";
import { gatherSnapshot } from "../../../src/gather/snapshot.ts";
import { product } from "../../../src/product.ts";
import { defaultConfig } from "../../../src/read/config.ts";

/** A manifest of a library's book adviser, with what it says under `risks`. */
export const manifestOf = (risks: string): string => `version: 1
system: { id: book-adviser, name: Book adviser, owner: "@desk" }
risks:
${risks.replaceAll(/^(?=.)/gmu, "  ")}`;

export const columns = `from: RISK_REGISTER.csv
columns: { id: ID, title: Risk, inherent.likelihood: Likelihood, inherent.consequence: Impact, owner: Owner }
`;

export const words = `likelihood: { High: likely, Medium: possible, Low: unlikely }
consequence: { High: major, Medium: moderate, Low: minor }
`;

/** What reading a repository of these files gives. */
export function readIn(files: Readonly<Record<string, string>>): Promise<Snapshot> {
  const encoder = new TextEncoder();
  const repository = memoryRepository(
    new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const)),
  );
  const rules = { config: defaultConfig.config, criteria: new Map() };
  return gatherSnapshot(repository, rules, gateReader(product));
}

/** A fault as its reader meets it: where, what, and what to do. */
export function shown({ rule, place, at, message, fix }: RecordedFault): string {
  const { line, column } = at.start;
  return `${at.path}:${line}:${column} ${rule} ${place}\n  ${message}\n  ${fix}`;
}
