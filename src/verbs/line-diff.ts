/** One line of a difference: kept, gone or new. */
export interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

export interface LineDiff {
  /** The first line that is shown, from 1, on the old side. */
  readonly from: number;
  readonly lines: readonly DiffLine[];
}

const context = 2;

/** What differs between two texts that are alike but for one place, with the lines around it. */
export function lineDiff(before: string, after: string): LineDiff {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/u));
  if (old === undefined || now === undefined) return { from: 1, lines: [] };
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const shown = (sign: DiffLine["sign"], lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign, text }));
  const from = Math.max(0, start - context);
  return {
    from: from + 1,
    lines: [
      ...shown(" ", old.slice(from, start)),
      ...changed(old.slice(start, old.length - end), now.slice(start, now.length - end)),
      ...shown(" ", old.slice(old.length - end, old.length - end + context)),
    ],
  };
}

/** Lines that stand on both sides in their order are kept; a record has few, so each is looked for. */
function changed(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let at = 0;
  for (const text of now) {
    const found = old.indexOf(text, at);
    if (found < 0) {
      lines.push({ sign: "+", text });
      continue;
    }
    for (const gone of old.slice(at, found)) lines.push({ sign: "-", text: gone });
    lines.push({ sign: " ", text });
    at = found + 1;
  }
  return [...lines, ...old.slice(at).map((text): DiffLine => ({ sign: "-", text }))];
}
