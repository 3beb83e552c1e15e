import { globSync, readFileSync } from "node:fs";
import type { Code, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A page of the documentation as its readers see it. */
export interface Page {
  readonly path: string;
  readonly links: readonly string[];
  /** What a link may point at within the page, as GitHub names headings. */
  readonly anchors: readonly string[];
  readonly blocks: readonly CodeBlock[];
}

export interface CodeBlock {
  readonly path: string;
  readonly line: number;
  readonly language: string;
  /** What a comment before a block says of it: `<!-- yaml: manifest -->`. */
  readonly kind: string | null;
  readonly text: string;
}

/** Every page that people write or that is generated, sorted by path. */
export const pages = (): readonly Page[] =>
  [...globSync("*.md"), ...globSync("docs/**/*.md"), "catalogue/README.md", "fixtures/reviews/README.md"]
    .sort()
    .map((path) => pageOf(path, readFileSync(path, "utf8")));

export function pageOf(path: string, text: string): Page {
  const links: string[] = [];
  const titles: string[] = [];
  const blocks: CodeBlock[] = [];
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), null, (node, before) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition") links.push(node.url);
    if (node.type === "heading") titles.push(textOf(node));
    if (node.type === "code") blocks.push(blockOf(path, node, before));
  });
  return { path, links, anchors: anchorsOf(titles), blocks };
}

function visit(node: Nodes, before: Nodes | null, see: (node: Nodes, before: Nodes | null) => void): void {
  see(node, before);
  if (!("children" in node)) return;
  for (const [index, child] of node.children.entries()) visit(child, node.children[index - 1] ?? null, see);
}

function blockOf(path: string, node: Code, before: Nodes | null): CodeBlock {
  const language = node.lang ?? "";
  const said = before?.type === "html" ? /^<!-- ([a-z]+): ([a-z]+) -->$/.exec(before.value) : null;
  const kind = said !== null && said[1] === language ? (said[2] ?? null) : null;
  return { path, line: node.position?.start.line ?? 0, language, kind, text: `${node.value}\n` };
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function anchorsOf(titles: readonly string[]): readonly string[] {
  const slug = (title: string): string =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
  const seen = new Map<string, number>();
  return titles.map(slug).map((name) => {
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  });
}
