import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Preset } from "../../src/domain/preset.ts";
import { sharedJsonLiteral } from "./text-literal.ts";

interface Measure {
  readonly metric: string;
  /** Where one metric is asked for in two ways, or has a shorter name. */
  readonly preset?: string;
  readonly direction: Preset["direction"];
  readonly threshold: number | boolean | "declared" | "budget";
  readonly unit: string;
  readonly basis: string;
}

interface Taxonomy {
  readonly edition: string;
  readonly bases: Readonly<Record<string, string>>;
  readonly "basis-words": Readonly<Record<string, string>>;
  readonly risks: readonly { readonly id: string; readonly title: string; readonly evidence: readonly Measure[] }[];
}

/** A preset with the risks for which the catalogue asks for it. */
export interface CataloguedPreset extends Preset {
  readonly name: string;
  readonly risks: readonly { readonly id: string; readonly title: string }[];
}

/** The list of risks to start from. */
export const readTaxonomy = (): Taxonomy => parse(readFileSync("catalogue/risk-taxonomy.yaml", "utf8")) as Taxonomy;

/** The presets of the catalogue in the order of their names. */
export function cataloguedPresets({ risks, ...taxonomy }: Taxonomy): readonly CataloguedPreset[] {
  const found = new Map<string, CataloguedPreset>();
  for (const { evidence, id, title } of risks)
    for (const measure of evidence) {
      const preset = presetOf(measure, taxonomy);
      const { name, before } = {
        name: measure.preset ?? measure.metric,
        before: found.get(measure.preset ?? measure.metric),
      };
      if (before !== undefined && !saysTheSame(before, preset)) throw new Error(`${id}: ${name} is two presets.`);
      found.set(name, { ...preset, name, risks: [...(before?.risks ?? []), { id, title }] });
    }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function presetOf(measure: Measure, taxonomy: Omit<Taxonomy, "risks">): Preset {
  const { unit, direction, threshold } = measure;
  const basis = taxonomy["basis-words"][measure.basis];
  if (basis === undefined) throw new Error(`The basis ${measure.basis} has no words.`);
  return { unit, direction, threshold: typeof threshold === "string" ? null : threshold, basis };
}

const saysTheSame = (a: Preset, b: Preset): boolean =>
  a.unit === b.unit && a.direction === b.direction && a.threshold === b.threshold && a.basis === b.basis;

/** The module of all presets; the build puts its data into a file beside the code. */
export function presetsModule(): string {
  const presets = cataloguedPresets(readTaxonomy()).map(({ name, risks: _risks, ...preset }) => [name, preset]);
  return [
    'import type { Preset } from "../domain/preset.ts";',
    'import { sharedJson } from "../domain/shared-json.ts";',
    "",
    "/** What evidence may take its bound and unit from, by name. */",
    `export const presets = sharedJson<Readonly<Record<string, Preset>>>(${sharedJsonLiteral(Object.fromEntries(presets))});`,
    "",
  ].join("\n");
}
