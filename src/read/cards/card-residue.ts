import type { CardResidue } from "../../domain/model-card.ts";
import { residueIn } from "../../domain/residue.ts";
import type { Source } from "../text.ts";

const mostShown = 500;

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The residue of a card, in any format; what may be meant is left out in comments, code and samples of code. */
export function cardResidue(source: Source): readonly CardResidue[] {
  const { text } = source;
  const found = residueIn(text);
  if (found.length === 0) return [];
  const meant = found.some(({ sample }) => sample) ? meantParts(source) : [];
  return found
    .filter(({ sample, start }) => !sample || !isWithin(meant, start))
    .slice(0, mostShown)
    .map(({ what, start, end }) => ({
      what,
      mark: text.slice(start, Math.min(end, start + 120)).replace(/\s+/gu, " "),
      at: source.locate(start, end),
    }));
}

const meantParts = (source: Source): readonly Part[] =>
  /\.(?:md|markdown)$/iu.test(source.path) ? markdownParts(source.text) : yamlComments(source);

// A fence and what it holds; a comment; a code span. Each begins with a mark and ends at the next of its kind.
const markdownPart =
  /^[ \t>]{0,12}(```|~~~)[\s\S]*?(?:^[ \t>]{0,12}\1|$(?![\s\S]))|<!--[\s\S]*?(?:-->|$(?![\s\S]))|`[^`\n]{1,400}`/gmu;

const markdownParts = (text: string): readonly Part[] =>
  [...text.matchAll(markdownPart)].map(({ 0: part, index }) => ({ start: index, end: index + part.length }));

/** Whole lines only: a `#` further on may belong to a text. */
function yamlComments({ path, text }: Source): readonly Part[] {
  if (!/\.ya?ml$/iu.test(path)) return [];
  return [...text.matchAll(/^[ \t]{0,200}#[^\n]*/gmu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** Whether an offset lies in one of the ranges, which stand in order. */
function isWithin(ranges: readonly Part[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Number.MAX_SAFE_INTEGER) <= offset;
}
