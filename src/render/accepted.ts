import { finished, type TerminalText, term } from "./escape.ts";
import { blank, type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";

/** A decision that was written, as its writer is told. */
export interface Accepted {
  readonly verdict: string;
  readonly what: string;
  readonly title: string;
  readonly path: string;
  readonly isWritten: boolean;
  /** The first line that is shown, from 1. */
  readonly from: number;
  readonly lines: readonly { readonly sign: string; readonly text: string }[];
  /** What is still to be done, a sentence each. */
  readonly next: readonly string[];
}

const labelWidth = 10;

/** The verdict first, then what changed in the file, then what still has to happen. */
export function renderAccepted(accepted: Accepted, options: TextOptions): string {
  const layout = layoutOf(options);
  const { verdict, what, title, path, isWritten, from, next } = accepted;
  const verb = isWritten ? "Changed" : "Would change";
  const all: readonly TerminalText[] = [
    ...layout.labelled(term`${layout.badge(verdict.toUpperCase(), "green")} `, verdict.length + 1, what, "bold"),
    ...layout.labelled(term`  `, 2, title, "dim"),
    term``,
    term`${verb} ${path}, from line ${String(from)}:`,
    ...accepted.lines.map((line) => diffLine(line, layout)),
    term``,
    ...next.flatMap((sentence, index) =>
      layout.labelled(index === 0 ? term`Next      ` : blank(labelWidth), labelWidth, sentence),
    ),
  ];
  return `${finished(lines(all))}\n`;
}

function diffLine({ sign, text }: Accepted["lines"][number], layout: Layout): TerminalText {
  const line = term`${sign} ${text}`;
  return sign === " " ? line : layout.paint(line, sign === "+" ? "green" : "red");
}
