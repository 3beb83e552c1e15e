import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The texts of a repository by path. */
export type Files = ReadonlyMap<string, string>;

/** The example systems in fixtures/systems, each a repository of its own, by the path of its manifest. */
export const systems = {
  lender: "ai-risk.yml",
  hospital: "ai-risk.yml",
  logistics: "freight-agent/ai-risk.yml",
} as const;
export type SystemName = keyof typeof systems;
export const systemNames = Object.keys(systems) as readonly SystemName[];

export const fixture = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

export function systemFiles(name: SystemName): Files {
  const folder = fixture(`systems/${name}`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}
