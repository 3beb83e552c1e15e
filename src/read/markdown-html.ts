import type { Block, Cell } from "./markdown-block.ts";
import type { Range } from "./places.ts";

// Comments, tags, text. An unclosed comment hides the rest, as in a browser.
const pieces = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9]*)(?:[^A-Za-z0-9<>][^<>]*)?>|[^<]+|</gu;

const unseen: ReadonlySet<string> = new Set(["script", "style", "template", "textarea"]);
const bold: ReadonlySet<string> = new Set(["b", "strong"]);
const separating: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br center dd details div dl dt figcaption figure footer form header hr " +
    "html li main nav ol p pre section tbody tfoot thead ul"
  ).split(" "),
);

interface Run extends Range {
  readonly raw: string;
}

interface State {
  readonly blocks: Block[];
  run: Run | null;
  /** The tag whose contents are not shown, or the heading, caption or cell that is open. */
  inside: string | null;
  rows: Cell[][] | null;
}

/** What a block of HTML says: headings, captions, tables and text. */
export function htmlBlocks(raw: string, offset: number): readonly Block[] {
  const state: State = { blocks: [], run: null, inside: null, rows: null };
  for (const match of raw.matchAll(pieces)) {
    const [piece, slash, name] = match;
    const at = { start: offset + match.index, end: offset + match.index + piece.length };
    if (name !== undefined) takeTag(state, name.toLowerCase(), slash === "/");
    else if (!piece.startsWith("<!--")) addText(state, { raw: piece, ...at });
  }
  endTable(state);
  return state.blocks;
}

function takeTag(state: State, name: string, closes: boolean): void {
  if (state.inside !== null && unseen.has(state.inside)) {
    if (closes && name === state.inside) state.inside = null;
    return;
  }
  const at = state.run?.end ?? 0;
  if (bold.has(name)) addText(state, { raw: "**", start: at, end: at });
  else if (holds(name)) {
    endRun(state);
    state.inside = closes ? null : name;
  } else if (name === "table" || name === "tr") takeTableTag(state, name, closes);
  else if (separating.has(name)) separate(state);
}

/** Tags whose contents are one piece, or are not shown. */
const holds = (name: string): boolean => /^(?:h[1-6]|summary|td|th)$/u.test(name) || unseen.has(name);

function takeTableTag(state: State, name: "table" | "tr", closes: boolean): void {
  if (name === "tr") {
    if (!closes) addRow(state);
    return;
  }
  endTable(state);
  if (!closes) state.rows = [];
}

function addText(state: State, { raw, start, end }: Run): void {
  if (state.inside !== null && unseen.has(state.inside)) return;
  const run = state.run;
  if (run === null && raw.trim() === "") return;
  state.run = run === null || run.raw === "**" ? { raw: (run?.raw ?? "") + raw, start, end } : joined(run, raw, end);
}

const joined = (run: Run, raw: string, end: number): Run => ({ raw: run.raw + raw, start: run.start, end });

/** Within a heading, a caption or a cell a break is white space. */
function separate(state: State): void {
  if (state.inside === null) endRun(state);
  else if (state.run !== null) state.run = joined(state.run, " ", state.run.end);
}

function endRun(state: State): void {
  const { run, inside } = state;
  state.run = null;
  if (inside === "td" || inside === "th") state.rows?.at(-1)?.push(run ?? { raw: "", start: 0, end: 0 });
  else if (run !== null) state.blocks.push(blockOf(run, inside));
}

function blockOf(run: Run, inside: string | null): Block {
  if (inside === "summary") return { kind: "summary", ...run };
  const level = /^h([1-6])$/u.exec(inside ?? "")?.[1];
  return level === undefined ? { kind: "text", ...run } : { kind: "heading", level: Number(level), ...run };
}

function addRow(state: State): void {
  endRun(state);
  state.inside = null;
  state.rows?.push([]);
}

function endTable(state: State): void {
  endRun(state);
  state.inside = null;
  const rows = (state.rows ?? []).filter((row) => row.length > 0);
  state.rows = null;
  const first = rows[0]?.[0];
  const last = rows.at(-1)?.at(-1);
  if (first !== undefined && last !== undefined) {
    state.blocks.push({ kind: "table", rows, start: first.start, end: last.end });
  }
}
