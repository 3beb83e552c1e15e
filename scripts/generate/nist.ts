import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { NistSubcategory } from "../../src/domain/nist.ts";
import { sharedJsonLiteral } from "./text-literal.ts";

const framework = "nist-ai-rmf";

interface Crosswalk {
  readonly clauses: readonly {
    readonly from: string;
    readonly to: readonly {
      readonly framework: string;
      readonly ids: readonly string[];
      readonly confidence: string;
    }[];
  }[];
}

interface Entries {
  readonly clauses: readonly { readonly id: string; readonly title: string }[];
}

const read = (file: string): unknown => parse(readFileSync(`catalogue/${file}`, "utf8"));

/** Every subcategory in the order of the framework, with what the crosswalk sets beside it; nothing, where it sets nothing. */
export function nistSubcategories(): readonly NistSubcategory[] {
  const { clauses: lines } = read("crosswalk.yaml") as Crosswalk;
  const { clauses } = read(`${framework}.yaml`) as Entries;
  const links = lines.flatMap(({ from, to }) =>
    to
      .filter((one) => one.framework === framework)
      .flatMap(({ ids, confidence }) => ids.map((id) => ({ id, clause: { id: from, confidence } }))),
  );
  return clauses
    .filter(({ id }) => /\.\d+$/.test(id))
    .map(({ id, title }) => ({
      id,
      title,
      clauses: links.filter((link) => link.id === id).map(({ clause }) => clause),
    }));
}

/** The module by which the view of the NIST AI RMF is made. */
export const nistModule = (): string =>
  [
    'import type { NistSubcategory } from "../domain/nist.ts";',
    'import { sharedJson } from "../domain/shared-json.ts";',
    "",
    "/** The subcategories of the NIST AI RMF, each with the clauses of ISO/IEC 23894 that correspond to it. */",
    `export const nistSubcategories = sharedJson<readonly NistSubcategory[]>(${sharedJsonLiteral(nistSubcategories())});`,
    "",
  ].join("\n");
