import type { Block } from "./markdown-block.ts";
import * as line from "./markdown-line.ts";
import { feedBlock, feedHtml } from "./markdown-starts.ts";
import { close, type Line, type Open, type State } from "./markdown-state.ts";
import type { Source } from "./text.ts";

/**
 * Cuts Markdown into blocks in one pass over its lines: headings that stand at the root, paragraphs, list items, code,
 * tables, and what HTML says. Work is linear in the text, however it is nested.
 */
export function markdownBlocks(source: Source, from: number): readonly Block[] {
  const state: State = { source, blocks: [], open: null, lists: [] };
  for (let start = from; start < source.text.length; ) {
    const newline = source.text.indexOf("\n", start);
    const next = newline < 0 ? source.text.length : newline + 1;
    const end = newline < 0 ? next : source.text[newline - 1] === "\r" ? newline - 1 : newline;
    feed(state, { text: source.text.slice(start, end), start, end });
    start = next;
  }
  close(state);
  return state.blocks;
}

function feed(state: State, here: Line): void {
  const { open } = state;
  if (open?.kind === "fence" && feedFence(state, open, here)) return;
  if (open?.kind === "html" && feedHtml(state, open, here)) return;
  if (line.isBlank(here.text)) close(state);
  else feedBlock(state, here);
}

/** Whether the line belonged to the code; a line that leaves the list item it stands in ends it. */
function feedFence(state: State, open: Open & { kind: "fence" }, here: Line): boolean {
  if (!line.isBlank(here.text) && line.indentOf(here.text) < open.depth) {
    close(state);
    return false;
  }
  if (line.closesFence(here.text, open.fence)) close(state);
  else open.lines.push(here);
  return true;
}
