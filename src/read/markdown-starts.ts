import { cellsOf } from "./markdown-block.ts";
import * as line from "./markdown-line.ts";
import { addCode, addText, close, type Line, type Open, rangeOf, type State, textOf } from "./markdown-state.ts";

/** Each takes a line that is its kind of block, or leaves it to the next. */
const starts: readonly ((state: State, here: Line) => boolean)[] = [
  feedQuote,
  feedDeep,
  startHeading,
  feedTable,
  feedRule,
  startItem,
  startFence,
  startHtml,
  skipDefinition,
];

/** Takes a line that is not blank, with nothing open that swallows it. */
export function feedBlock(state: State, here: Line): void {
  if (!starts.some((start) => start(state, here))) addText(state, here, false);
}

/** The depth of the list item that the line stands in, or 0. */
const depthOf = ({ lists }: State): number => lists.at(-1) ?? 0;

const inParagraph = ({ open }: State): boolean => open?.kind === "text";

/** Lines that never continue a paragraph. */
const startsBlock = (text: string): boolean =>
  line.headingLine(text) !== null ||
  line.fenceLine(text) !== null ||
  line.itemLine(text) !== null ||
  line.isRule(text) ||
  line.htmlStart(text, true) !== null;

function leaveLists(state: State, indent: number): void {
  while (indent < (state.lists.at(-1) ?? 0)) state.lists.pop();
}

function feedQuote(state: State, here: Line): boolean {
  const taken = line.quoteTaken(here.text);
  if (taken === 0) return false;
  leaveLists(state, line.indentOf(here.text));
  let start = taken;
  for (let more = taken; more > 0 && start < 400; start += more) more = line.quoteTaken(here.text.slice(start));
  const text = here.text.slice(start);
  if (line.isBlank(text)) close(state);
  else addText(state, { ...here, text, start: here.start + start }, true);
  return true;
}

/** Four columns in: code, or more of the paragraph. Leaves the list items that the line does not stand in. */
function feedDeep(state: State, here: Line): boolean {
  const indent = line.indentOf(here.text);
  if (!inParagraph(state) || startsBlock(here.text)) leaveLists(state, indent);
  if (indent - depthOf(state) < 4) return false;
  if (inParagraph(state)) addText(state, here, false);
  else addCode(state, here);
  return true;
}

function startHeading(state: State, here: Line): boolean {
  const { open } = state;
  const inside = depthOf(state);
  const level =
    open?.kind === "text" && !open.quoted && open.depth === 0 && inside === 0 ? line.underlineLevel(here.text) : 0;
  if (open?.kind === "text" && level > 0) {
    state.open = null;
    const range = rangeOf(open.lines);
    state.blocks.push({ kind: "heading", level, raw: textOf(open.lines), ...range });
    return true;
  }
  const heading = line.headingLine(here.text);
  if (heading === null) return false;
  close(state);
  if (inside === 0) state.blocks.push({ kind: "heading", ...heading, ...rangeOf([here]) });
  else state.blocks.push({ kind: "text", raw: heading.raw, ...rangeOf([here]) });
  return true;
}

function feedTable(state: State, here: Line): boolean {
  const { open } = state;
  if (open?.kind === "table") {
    if (startsBlock(here.text)) return false;
    open.rows.push(cellsOf(here.text, here.start));
    open.end = here.end;
    return true;
  }
  const columns = open?.kind === "text" ? line.delimiterColumns(here.text) : 0;
  const header = open?.kind === "text" ? open.lines.at(-1) : undefined;
  if (columns === 0 || header === undefined || open?.kind !== "text" || !header.text.includes("|")) return false;
  const cells = cellsOf(header.text, header.start);
  if (cells.length !== columns) return false;
  open.lines.pop();
  close(state);
  state.open = { kind: "table", rows: [cells], start: header.start, end: here.end };
  return true;
}

function feedRule(state: State, here: Line): boolean {
  if (!line.isRule(here.text)) return false;
  close(state);
  return true;
}

function startItem(state: State, here: Line): boolean {
  const item = line.itemLine(here.text);
  if (item === null || (inParagraph(state) && !item.interrupts && depthOf(state) === 0)) return false;
  close(state);
  leaveLists(state, line.indentOf(here.text));
  state.lists.push(item.depth);
  const rest = { ...here, text: here.text.slice(item.taken), start: here.start + item.taken };
  if (!line.isBlank(rest.text) && !startFence(state, rest)) addText(state, rest, false);
  return true;
}

function startFence(state: State, here: Line): boolean {
  const fence = line.fenceLine(here.text);
  if (fence === null) return false;
  close(state);
  state.open = { kind: "fence", lines: [], fence, depth: depthOf(state) };
  return true;
}

function startHtml(state: State, here: Line): boolean {
  const until = line.htmlStart(here.text, inParagraph(state));
  if (until === null) return false;
  close(state);
  const open: Open & { kind: "html" } = { kind: "html", start: here.start, end: here.end, until, hidden: false };
  state.open = open;
  feedHtml(state, open, here);
  return true;
}

/** Whether the line belonged to the HTML; a comment that is open goes on over blank lines. */
export function feedHtml(state: State, open: Open & { kind: "html" }, here: Line): boolean {
  if (open.until === "blank" && line.isBlank(here.text) && !open.hidden) {
    close(state);
    return true;
  }
  open.end = here.end;
  open.hidden = hidesAfter(here.text, open.hidden);
  if (open.until !== "blank" && open.until.test(here.text)) close(state);
  return true;
}

/** Whether a comment is open at the end of the line. */
function hidesAfter(text: string, hidden: boolean): boolean {
  const opens = text.lastIndexOf("<!--");
  const closes = text.lastIndexOf("-->");
  if (opens < 0 && closes < 0) return hidden;
  return opens > closes;
}

function skipDefinition(state: State, here: Line): boolean {
  return state.open === null && line.isDefinition(here.text);
}
