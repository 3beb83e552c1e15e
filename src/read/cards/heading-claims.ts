import type { CardSectionName } from "../../domain/model-card.ts";
import type { Markdown, Section } from "../markdown.ts";
import { wordsOf } from "../markdown-words.ts";
import type { Claim } from "./claim.ts";
import { sectionsNamed, sectionsNamedExactly } from "./section-names.ts";
import { contentOf } from "./template.ts";

type Names = readonly CardSectionName[];

/** What the headings, labels and two-column tables of a card say, but for parts that are left out. */
export function headingClaims(markdown: Markdown, without: readonly Section[] = []): readonly Claim[] {
  const claims: Claim[] = [];
  const title = titleClaim(markdown.root);
  if (title !== null) claims.push(title);
  addClaims(markdown.root, [], { markdown, claims, without: new Set(without) });
  return claims;
}

/** What stands under a heading that is about one of several models, and that it names it. */
export function claimsUnder(markdown: Markdown, section: Section): readonly Claim[] {
  const claims: Claim[] = [{ section: "identity", text: contentOf(section.title), at: section.at }];
  addClaims(section, [], { markdown, claims, without: new Set() });
  return claims;
}

const named = new WeakMap<Section, Names>();

/** The sections of a card that a section of Markdown stands for. */
export function namesOf(section: Section): Names {
  const known = named.get(section);
  if (known !== undefined) return known;
  const names = section.certain ? sectionsNamed(section.title) : sectionsNamedExactly(section.title);
  named.set(section, names);
  return names;
}

interface Into {
  readonly markdown: Markdown;
  readonly claims: Claim[];
  readonly without: ReadonlySet<Section>;
}

/** A section within one of the same name has had its say there. */
function addClaims(section: Section, above: Names, into: Into): void {
  const { markdown, claims, without } = into;
  if (without.has(section)) return;
  const names = namesOf(section);
  for (const name of names) {
    if (!above.includes(name)) claims.push({ section: name, text: textOf(section, name), at: section.at });
  }
  for (const table of section.tables) addRowClaims(markdown, table, claims);
  const known = [...above, ...names];
  for (const child of section.within) addClaims(child, known, into);
}

/** All that a section says, but for parts that are about something else; details of every kind identify a model. */
function textOf(section: Section, name: CardSectionName): string {
  const texts = section.lines.map(contentOf);
  for (const child of section.within) {
    const names = namesOf(child);
    if (name === "identity" || names.length === 0 || names.includes(name))
      texts.push(labelled(child, textOf(child, name)));
  }
  return texts.filter((text) => text !== "").join("\n");
}

/** A label belongs to its words, which alone decide whether anything is said. */
function labelled({ kind, title, certain }: Section, text: string): string {
  return kind !== "label" || text === "" ? text : `${title}${certain ? ":" : ""} ${text}`;
}

/** Rows such as `| License | MIT |`. */
function addRowClaims(markdown: Markdown, table: Section["tables"][number], claims: Claim[]): void {
  for (const row of table.slice(1)) {
    const [label, value, more] = row;
    if (label === undefined || value === undefined || more !== undefined) continue;
    const at = markdown.locate({ start: label.start, end: value.end });
    const text = contentOf(wordsOf(value.raw));
    for (const section of sectionsNamedExactly(wordsOf(label.raw))) claims.push({ section, text, at });
  }
}

// What remains of a title that a template's author has not filled in.
const unnamed = /^(?:model (?:id|name|card)|my ?(?:cool )?model(?: ?name)?|name|title|model)$/iu;

/** The first heading names the model, unless it is a section's. */
function titleClaim(root: Section): Claim | null {
  const first = root.within.find(({ kind }) => kind === "heading");
  if (first === undefined || namesOf(first).length > 0 || root.lines.some((line) => line.length > 120)) return null;
  const name = first.title
    .replace(/^\s*model ?card(?:\s*(?:for|of|:|-|–|—))?\s*/iu, "")
    .replace(/\s*model ?card\s*$/iu, "");
  const said = contentOf(name);
  if (name.trim() === "" && !/\bfor\b/iu.test(first.title)) return null;
  return { section: "identity", text: unnamed.test(said) ? "" : said, at: first.at };
}
