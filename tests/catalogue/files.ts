import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export const certainties = ["high", "medium-high", "medium", "low"];

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly checkable: string;
  readonly certainty: string;
  /** Of ISO/IEC 23894 alone: by what the shipped policy looks at it, and why not. */
  readonly assessed?: string;
  readonly reason?: string;
}

export interface Framework {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly note: string;
  readonly aliases?: Readonly<Record<string, string>>;
  /** Of a law: from when what of it applies. */
  readonly dates?: readonly DateEntry[];
  /** What is to be known of its editions. */
  readonly editions?: string;
  /** Titles of ids of earlier editions, by edition. */
  readonly earlier?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** That the file lists some of its ids only. */
  readonly selection?: boolean;
  readonly clauses: readonly Entry[];
}

export interface DateEntry {
  readonly id: string;
  readonly day: string;
  readonly what: string;
  /** The day before it was moved. */
  readonly was?: string;
  readonly "amended-by"?: string;
}

export interface Correspondence {
  readonly framework: string;
  readonly ids: readonly string[];
  readonly confidence: string;
  readonly by: string;
  readonly relation?: string;
}

export interface Crosswalk {
  readonly "mapped-by": Readonly<Record<string, string>>;
  readonly clauses: readonly { readonly from: string; readonly to: readonly Correspondence[] }[];
  readonly risks: readonly { readonly from: string; readonly to: readonly Correspondence[] }[];
}

export interface Measure {
  readonly metric: string;
  readonly preset?: string;
  readonly direction: string;
  readonly threshold: string | number | boolean;
  readonly unit: string;
  readonly basis: string;
}

export interface TaxonomyRisk {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly objectives: readonly string[];
  readonly sources: readonly string[];
  readonly "lifecycle-stages": readonly string[];
  readonly controls: readonly string[];
  readonly evidence: readonly Measure[];
  readonly links: readonly string[];
}

export interface Taxonomy {
  readonly bases: Readonly<Record<string, string>>;
  readonly "basis-words": Readonly<Record<string, string>>;
  readonly risks: readonly TaxonomyRisk[];
}

/** Plain data of a YAML file: no anchors, no tags. */
const readYaml = (path: string): unknown => parse(readFileSync(path, "utf8"), { schema: "core", maxAliasCount: 0 });

export const crosswalk = readYaml("catalogue/crosswalk.yaml") as Crosswalk;
export const taxonomy = readYaml("catalogue/risk-taxonomy.yaml") as Taxonomy;

/** Every file of the catalogue that is a framework's, with its name. */
export const frameworks: readonly (readonly [file: string, framework: Framework])[] = readdirSync("catalogue")
  .filter(
    (file) => file.endsWith(".yaml") && !["card-sections.yaml", "crosswalk.yaml", "risk-taxonomy.yaml"].includes(file),
  )
  .sort()
  .map((file) => [file, readYaml(`catalogue/${file}`) as Framework]);

/** What may be referred to, as `owasp-llm:LLM01`. */
export const references: ReadonlySet<string> = new Set(
  frameworks.flatMap(([, { id, clauses }]) => clauses.map((clause) => `${id}:${clause.id}`)),
);

const research = "../shared/catalogue";
export const researchIsThere = existsSync(research);

/** A file of the research notes; nothing where they are absent. */
export const researchNotes = (file: string): Readonly<Record<string, unknown>> =>
  researchIsThere ? (readYaml(`${research}/${file}`) as Readonly<Record<string, unknown>>) : {};

/** Every sentence of the research notes; empty where they are absent. */
export const researched = (): readonly string[] =>
  globSync(`${research}/*.yaml`).flatMap((path) => sentencesIn(readYaml(path)));

const prose = ["meaning", "text", "description", "note", "focus"];

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "string" ? (prose.includes(key) ? [inner] : []) : sentencesIn(inner),
  );
}

/** Runs of so many words in a row. */
export function phrases(text: string, length: number): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(" "));
}
