import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { catalogue } from "../../src/generated/catalogue.ts";

const folder = "catalogue";

/** Titles of the frameworks of the catalogue, without their subtitles: `ISO/IEC 23894:2023`. */
const frameworks: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && name !== "card-sections.yaml")
    .sort()
    .map((name) => {
      const { id, title } = parse(readFileSync(`${folder}/${name}`, "utf8")) as { id: string; title: string };
      return [id, title.split(", ")[0] ?? title];
    }),
);

const titles: ReadonlyMap<string, string> = new Map(catalogue.map(({ id, title }) => [id, title]));

function split(id: string): { framework: string; number: string } {
  const colon = id.indexOf(":");
  const name = id.slice(0, colon);
  return { framework: frameworks.get(name) ?? name, number: id.slice(colon + 1) };
}

/** What a rule is evidence for, as a Markdown list: `evidence for clause 6.7 of ISO/IEC 23894:2023, *Recording …*`. */
export function evidenceFor(clauses: readonly string[]): string {
  const lines = clauses.map((id) => {
    const { framework, number } = split(id);
    const title = titles.get(id);
    return `- evidence for clause ${number} of ${framework}${title === undefined ? "" : `, *${title}*`}`;
  });
  return lines.join("\n");
}

/** Clause numbers for a table: `ISO/IEC 23894:2023 6.5.1, 6.5.2`. */
export function clauseNumbers(clauses: readonly string[]): string {
  let before = "";
  const words = clauses.map((id) => {
    const { framework, number } = split(id);
    const word = framework === before ? number : `${framework} ${number}`;
    before = framework;
    return word;
  });
  return words.join(", ");
}
