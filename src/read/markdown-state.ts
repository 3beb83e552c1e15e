import type { Block, Cell } from "./markdown-block.ts";
import { htmlBlocks } from "./markdown-html.ts";
import type { FenceLine, HtmlEnd } from "./markdown-line.ts";
import { labelOf } from "./markdown-words.ts";
import type { Source } from "./text.ts";

export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is being read and may go on in the next line. */
export type Open =
  | { readonly kind: "code"; readonly lines: Line[] }
  /** `depth` is that of the list item it stands in, or 0. */
  | { readonly kind: "text"; readonly lines: Line[]; readonly quoted: boolean; readonly depth: number }
  | { readonly kind: "fence"; readonly lines: Line[]; readonly fence: FenceLine; readonly depth: number }
  | { readonly kind: "html"; readonly start: number; end: number; readonly until: HtmlEnd; hidden: boolean }
  | { readonly kind: "table"; readonly rows: (readonly Cell[])[]; readonly start: number; end: number };

export interface State {
  readonly source: Source;
  readonly blocks: Block[];
  open: Open | null;
  /** The depths of the list items that are open, outermost first. */
  readonly lists: number[];
}

export function addCode(state: State, here: Line): void {
  if (state.open?.kind !== "code") {
    close(state);
    state.open = { kind: "code", lines: [] };
  }
  state.open.lines.push(here);
}

export function addText(state: State, here: Line, quoted: boolean): void {
  if (state.open?.kind !== "text" || (quoted && !state.open.quoted) || isNextLabel(state.open.lines[0], here)) {
    close(state);
    state.open = { kind: "text", lines: [here], quoted, depth: state.lists.at(-1) ?? 0 };
  } else state.open.lines.push(here);
}

/** Labels line by line, as in `**Owner:** …` above `**License:** …`, are one paragraph by their looks and several by sense. */
const isNextLabel = (first: Line | undefined, here: Line): boolean =>
  isLabel(here) && first !== undefined && isLabel(first);

const isLabel = ({ text }: Line): boolean => /^\s*(?:\*\*|__)/u.test(text) && labelOf(text.trim())?.colon === true;

export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.trim()).join("\n");

export function rangeOf(lines: readonly Line[]): { start: number; end: number } {
  const first = lines[0];
  const last = lines.at(-1);
  const start = first === undefined ? 0 : first.start + (first.text.length - first.text.trimStart().length);
  return { start, end: last === undefined ? start : Math.max(start, last.start + last.text.trimEnd().length) };
}

/** Ends what is open and keeps it. */
export function close(state: State): void {
  const { open, blocks, source } = state;
  state.open = null;
  if (open === null) return;
  if (open.kind === "html") blocks.push(...htmlBlocks(source.text.slice(open.start, open.end), open.start));
  else if (open.kind === "table") blocks.push({ kind: "table", rows: open.rows, start: open.start, end: open.end });
  else if (open.lines.length > 0) {
    const kind = open.kind === "text" ? "text" : "code";
    blocks.push({ kind, raw: textOf(open.lines), ...rangeOf(open.lines) });
  }
}
