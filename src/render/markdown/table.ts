import { joinMarkdown, type MarkdownText, md } from "../escape.ts";

/** A row of a table; cells are escaped already, so none holds a bare pipe or a line end. */
export const row = (cells: readonly MarkdownText[]): MarkdownText => md`| ${joinMarkdown(cells, " | ")} |`;

/** The two head lines of a table, with a line end. */
export const tableHead = (names: readonly string[]): MarkdownText =>
  md`${row(names.map((name) => md`${name}`))}\n|${joinMarkdown(
    names.map(() => md` --- |`),
    "",
  )}\n`;

/** What opens and closes a folded part; the blank lines let GitHub read Markdown inside. */
export const foldHead = (summary: string): MarkdownText => md`<details><summary>${summary}</summary>\n\n`;
export const foldTail: MarkdownText = md`\n\n</details>`;
