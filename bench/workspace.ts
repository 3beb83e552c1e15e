import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ValueMap } from "../src/domain/document.ts";
import { benchBase, benchManifest, risksOf } from "./manifests.ts";
import { policyText } from "./rules/ours.ts";
import { expectedFindings } from "./rules/plain.ts";
import { regoText } from "./rules/rego.ts";
import { rulesetText } from "./rules/spectral.ts";
import { type BenchRule, sixty, twenty } from "./rules/table.ts";
import { yamlText } from "./yaml-text.ts";

/** The same rules for every engine, as files. */
export interface RuleFiles {
  readonly ours: string;
  readonly spectral: string;
  readonly opa: string;
}

/** What one size is measured on. */
export interface SizeFiles {
  readonly size: number;
  /** A folder with the manifest as YAML, and the manifest itself. */
  readonly head: string;
  readonly yaml: string;
  /** The same as JSON. */
  readonly headJson: string;
  readonly json: string;
  /** What the head is compared with. */
  readonly base: string;
  readonly risks: readonly string[];
  /** What the twenty rules, and the sixty, have to find. */
  readonly expected: readonly string[];
  readonly expectedOfSixty: readonly string[];
}

export interface Workspace {
  readonly folder: string;
  readonly twenty: RuleFiles;
  readonly sixty: RuleFiles;
  /** A configuration of the gate that lets the largest manifest in. */
  readonly config: string;
  /** Where a program's output goes. */
  readonly output: string;
}

function written(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const ruleFiles = (folder: string, rules: readonly BenchRule[]): RuleFiles => ({
  ours: written(join(folder, "policy.yml"), policyText(rules)),
  spectral: written(join(folder, "spectral.json"), rulesetText(rules)),
  opa: written(join(folder, "rules.rego"), regoText(rules)),
});

const config = "version: 1\nlimits: { risks: 1000000, manifest-bytes: 1073741824 }\n";

/** Writes what does not depend on a size. */
export const makeWorkspace = (folder: string): Workspace => ({
  folder,
  twenty: ruleFiles(join(folder, "rules-20"), twenty),
  sixty: ruleFiles(join(folder, "rules-60"), sixty),
  config: written(join(folder, "config.yml"), config),
  output: join(folder, "output"),
});

/** Writes the manifests of one size. */
export function makeSize({ folder }: Pick<Workspace, "folder">, size: number): SizeFiles {
  const manifest = benchManifest(size);
  const at = (...names: readonly string[]): string => join(folder, `risks-${size}`, ...names);
  const jsonOf = (value: ValueMap): string => `${JSON.stringify(value, null, 2)}\n`;
  written(at("base", "ai-risk.yml"), yamlText(benchBase(manifest)));
  const risks = risksOf(manifest);
  return {
    size,
    head: at("head"),
    yaml: written(at("head", "ai-risk.yml"), yamlText(manifest)),
    headJson: at("head-json"),
    json: written(at("head-json", "ai-risk.json"), jsonOf(manifest)),
    base: at("base"),
    risks: risks.map((risk) => String(risk["id"])),
    expected: expectedFindings(risks, twenty),
    expectedOfSixty: expectedFindings(risks, sixty),
  };
}
