import type { Document } from "../domain/document.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import { frontMatterOf } from "./front-matter.ts";
import type { Block, Cell } from "./markdown-block.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { labelOf, wordsOf } from "./markdown-words.ts";
import type { Range } from "./places.ts";
import { type Source, sourceOf, textFaults } from "./text.ts";

/** A heading, bold label or caption with what stands under it; the first section of a file has no title. */
export interface Section {
  readonly kind: "start" | "heading" | "label";
  /** In plain words, as written. */
  readonly title: string;
  /** 1 to 6 for headings, 7 for labels; they order sections, nothing more. */
  readonly level: number;
  /** A label without a colon may be no more than emphasis. */
  readonly certain: boolean;
  readonly at: Location;
  /** A paragraph, list item or table row each, in plain words; those of `within` are not repeated. */
  readonly lines: readonly string[];
  readonly tables: readonly Table[];
  readonly within: readonly Section[];
}

/** Rows of cells as written, the header first. */
export type Table = readonly (readonly Cell[])[];

/** A Markdown file: front matter and sections. */
export interface Markdown {
  readonly path: string;
  /** `null` where there is none, or none that can be read. */
  readonly frontMatter: Document | null;
  /** The text before the first heading, holding all other sections. */
  readonly root: Section;
  locate(range: Range): Location;
}

/** Reads Markdown (CommonMark with tables and HTML headings) and YAML front matter. Never throws. */
export function readMarkdown(path: string, text: string): Reading<Markdown> {
  const source = sourceOf(path, text);
  const unfit = textFaults(source);
  if (unfit.length > 0) return { value: null, faults: unfit };
  const { document, faults, end } = frontMatterOf(source);
  const root = sectionsOf(source, markdownBlocks(source, end));
  return { value: markdownOf(source, document, root), faults: faults as readonly Fault[] };
}

const markdownOf = (source: Source, frontMatter: Document | null, root: Section): Markdown => ({
  path: source.path,
  frontMatter,
  root,
  locate: ({ start, end }) => source.locate(start, end),
});

interface Draft extends Section {
  readonly lines: string[];
  readonly tables: Table[];
  readonly within: Section[];
}

const labelLevel = 7;

function sectionsOf(source: Source, blocks: readonly Block[]): Section {
  const first = source.line(1);
  const root = draft({ kind: "start", title: "", level: 0, certain: true, at: source.locate(first.start, first.end) });
  const open: Draft[] = [root];
  for (const block of blocks) addBlock(source, open, block);
  return root;
}

const draft = (head: Omit<Section, "lines" | "tables" | "within">): Draft => ({
  ...head,
  lines: [],
  tables: [],
  within: [],
});

function addBlock(source: Source, open: Draft[], block: Block): void {
  if (block.kind === "heading" || block.kind === "summary") {
    const level = block.kind === "heading" ? block.level : labelLevel;
    const kind = block.kind === "heading" ? "heading" : "label";
    const title = wordsOf(block.raw);
    begin(open, draft({ kind, title, level, certain: true, at: source.locate(block.start, block.end) }));
  } else if (block.kind === "table") addTable(open, block.rows);
  else if (block.kind === "code") open.at(-1)?.lines.push(block.raw);
  else addText(source, open, block);
}

function begin(open: Draft[], section: Draft): void {
  // The root's level is below all others, so that it stays.
  while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
  open.at(-1)?.within.push(section);
  open.push(section);
}

function addTable(open: Draft[], rows: Table): void {
  const into = open.at(-1);
  into?.tables.push(rows);
  for (const row of rows) into?.lines.push(row.map(({ raw }) => wordsOf(raw)).join(" | "));
}

/** A label with words behind it holds these alone; one that stands by itself holds what follows. */
function addText(source: Source, open: Draft[], block: Block & { kind: "text" }): void {
  const label = labelOf(block.raw);
  if (label === null) {
    open.at(-1)?.lines.push(wordsOf(block.raw));
    return;
  }
  const at = source.locate(block.start, block.end);
  const section = draft({ kind: "label", title: label.name, level: labelLevel, certain: label.colon, at });
  const words = wordsOf(label.rest);
  begin(open, section);
  if (words === "") return;
  section.lines.push(words);
  open.pop();
}
