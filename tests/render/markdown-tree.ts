import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Markdown as GitHub reads it: CommonMark with tables, bare addresses, footnotes and the like. */
export const treeOf = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

export function everyNode(node: Nodes): readonly Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap((child) => everyNode(child))] : [node];
}

/** What GitHub makes live in text after Markdown: mentions, numbers of threads, advisories, commits, addresses, emoji. */
export const live = new RegExp(
  [
    /@[a-z0-9]/,
    /#\d/,
    /\bGH-\d/,
    /\b(?:GHSA|CVE)-[\da-z]/,
    /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/,
    /\w:\/\//,
    /www\.[a-z]/,
    /[\w.]@[\w-]+\.\w/,
    /:(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "iu",
);
