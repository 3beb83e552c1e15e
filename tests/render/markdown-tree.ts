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

const anywhere = [
  /@[a-z0-9]/,
  /#\d/,
  /\bGH-\d/,
  /\b(?:GHSA|CVE)-[\da-z]/,
  /\w:\/\//,
  /www\.[a-z]/,
  /[\w.]@[\w-]+\.\w/,
  /:(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):/,
];

const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join("|"), "iu");

/** What GitHub makes live in any text: mentions, numbers of threads, advisories, addresses, emoji. */
export const live = anyOf(anywhere);

/** In text after Markdown ids of commits as well. */
export const liveInMarkdown = anyOf([...anywhere, /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/]);
