import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type StarterGround, type StarterRisk, type Starters, starterGrounds } from "../../src/domain/starter-risk.ts";
import { sharedJsonLiteral } from "./text-literal.ts";

interface Taxonomy {
  readonly starters: Readonly<Record<StarterGround, readonly string[]>>;
  readonly risks: readonly StarterRisk[];
}

/** The risks of the catalogue that a first manifest begins with. */
function readStarters(): Starters {
  const { starters, risks } = parse(readFileSync("catalogue/risk-taxonomy.yaml", "utf8")) as Taxonomy;
  const named = (id: string): StarterRisk => {
    const risk = risks.find((one) => one.id === id);
    if (risk === undefined) throw new Error(`catalogue/risk-taxonomy.yaml begins with ${id}, which it does not list.`);
    const { title, description, objectives, sources } = risk;
    return { id, title, description, objectives, sources };
  };
  const byGround = starterGrounds.map((ground) => [ground, starters[ground].map(named)]);
  return Object.fromEntries(byGround) as Starters;
}

/** The module of starter risks; the build puts its data into a file beside the code. */
export const startersModule = (): string =>
  [
    'import { sharedJson } from "../domain/shared-json.ts";',
    'import type { Starters } from "../domain/starter-risk.ts";',
    "",
    "/** The risks that a first manifest begins with, by what was found. */",
    `export const starters = sharedJson<Starters>(${sharedJsonLiteral(readStarters())});`,
    "",
  ].join("\n");
