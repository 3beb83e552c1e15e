import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { FrameworkIndex } from "../../src/domain/catalogue.ts";
import { isSchema, type Schema } from "../../src/read/json-schema.ts";
import { sharedJsonLiteral } from "./text-literal.ts";

const folder = "catalogue";

/** Files that list nothing that may be pointed at. */
const unlisted = ["card-sections.yaml", "crosswalk.yaml"];

/** Ids under which a file of the catalogue lists what may be pointed at. */
const lists = ["clauses", "risks"];

/** Every framework of the catalogue by its id. */
function readIndex(): Readonly<Record<string, FrameworkIndex>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml") && !unlisted.includes(name));
  const indexes = names.sort().map((name): [string, FrameworkIndex] => {
    const source: unknown = parse(readFileSync(`${folder}/${name}`, "utf8"));
    if (!isSchema(source)) throw new Error(`${folder}/${name} holds no framework.`);
    const entries = lists.flatMap((list) => (Array.isArray(source[list]) ? source[list].filter(isSchema) : []));
    const titles = Object.fromEntries(entries.map((entry) => [textIn(entry, "id"), textIn(entry, "title")]));
    const { editions } = source;
    const index: FrameworkIndex = {
      title: textIn(source, "title"),
      edition: textIn(source, "edition"),
      editions: typeof editions === "string" ? editions.trim() : null,
      titles,
      selection: source["selection"] === true,
      earlier: earlierIn(source),
      renamed: textsIn(source["aliases"]),
    };
    return [textIn(source, "id"), index];
  });
  return Object.fromEntries(indexes);
}

const textIn = (entry: Schema, key: string): string => String(entry[key]).trim();

type Texts = Readonly<Record<string, string>>;

const textsIn = (map: unknown): Texts =>
  isSchema(map) ? Object.fromEntries(Object.keys(map).map((id) => [id, textIn(map, id)])) : {};

const earlierIn = ({ earlier }: Schema): Readonly<Record<string, Texts>> =>
  isSchema(earlier) ? Object.fromEntries(Object.entries(earlier).map(([edition, ids]) => [edition, textsIn(ids)])) : {};

/** The module by which references are resolved; the build puts its data into a file beside the code. */
export const referencesModule = (): string =>
  [
    'import type { FrameworkIndex } from "../domain/catalogue.ts";',
    'import { sharedJson } from "../domain/shared-json.ts";',
    "",
    "/** What each framework of the catalogue names, by the framework's id. */",
    `export const references = sharedJson<Readonly<Record<string, FrameworkIndex>>>(${sharedJsonLiteral(readIndex())});`,
    "",
  ].join("\n");
