import type { ReviewError, ToldFault } from "../domain/review-error.ts";
import { finished, type TerminalText, term, terminalSafe } from "./escape.ts";
import { excerptLines } from "./text/excerpt.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";

/** So many faults of a file are told one by one. */
const mostTold = 50;

/**
 * Why there is no verdict: what happened, what to do, and where a file is wrong the line itself, then everything else
 * that is wrong with it.
 */
export function renderRefusal({ message, help, faults }: ReviewError, options: TextOptions): string {
  const layout = layoutOf(options);
  const [first, ...others] = faults;
  const excerpt = first === undefined ? [] : excerptLines(first.at, layout, "red");
  const told = others.slice(0, mostTold - 1).flatMap((fault) => faultLines(fault, layout));
  const left = others.length - (mostTold - 1);
  const rest = [...excerpt, ...told, ...(left > 0 ? [term``, term`and ${left} more.`] : [])];
  const head = `no verdict: ${terminalSafe(message)}\n  ${terminalSafe(help)}\n`;
  return rest.length === 0 ? head : `${head}${finished(lines(rest))}\n`;
}

const faultLines = ({ message, fix, at }: ToldFault, layout: Layout): readonly TerminalText[] => [
  term``,
  term`${at.path}:${at.start.line}:${at.start.column}: ${message}`,
  term`  ${fix}`,
  ...excerptLines(at, layout, "red"),
];
