import type { Imported, StoredScore, Unmapped } from "../domain/imported.ts";
import { finished, type TerminalText, term } from "./escape.ts";
import { layoutOf, lines, type TextOptions } from "./text/layout.ts";

/** So many places of the same are named. */
const mostPlaces = 5;

/** What did not come along and why, then stored scores beside the levels computed here. */
export function renderImported(imported: Imported, options: TextOptions): string {
  const layout = layoutOf(options);
  const { path, source, risks, unmapped, scores } = imported;
  const groups = grouped(unmapped);
  const label = (words: string): readonly TerminalText[] => layout.labelled(term`  `, 2, words, "dim");
  const told: readonly TerminalText[] = [
    term`${path} (${source}): ${counted(risks, "risk")}, ${counted(unmapped.length, "place")} not mapped.`,
    ...groups.flatMap(({ first, places }) => [
      term``,
      ...layout.labelled(term``, 0, `${headOf(first)}: ${first.why}`),
      ...label(`at ${placesOf(places)}`),
      ...(first.fix === null ? [] : label(first.fix)),
    ]),
    ...(scores.length === 0 ? [] : [term``, term`Stored by the file, and computed here:`]),
    ...scores.flatMap((score) => layout.labelled(term`  `, 2, scoreWords(score))),
  ];
  return `${finished(lines(told))}\n`;
}

export const importedJson = ({ text: _, ...imported }: Imported): string =>
  `${JSON.stringify({ version: 1, ...imported, unmapped: imported.unmapped.map(placed), scores: imported.scores.map(placed) }, null, 2)}\n`;

const placed = <T extends { readonly at: Unmapped["at"] }>({ at, ...rest }: T) => ({
  path: at.path,
  line: at.start.line,
  column: at.start.column,
  ...rest,
});

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const headOf = ({ what, original }: Unmapped): string => {
  const short = original.length > 80 ? `${original.slice(0, 79)}…` : original;
  return short === "" ? what : `${what} ${JSON.stringify(short)}`;
};

interface Group {
  readonly first: Unmapped;
  readonly places: readonly Unmapped["at"][];
}

/** The same said of several places is told once. */
function grouped(unmapped: readonly Unmapped[]): readonly Group[] {
  const groups = new Map<string, { first: Unmapped; places: Unmapped["at"][] }>();
  for (const one of unmapped) {
    const key = JSON.stringify([one.what, one.original, one.why, one.fix]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: one, places: [one.at] });
    else group.places.push(one.at);
  }
  return [...groups.values()];
}

function placesOf(places: readonly Unmapped["at"][]): string {
  const [first] = places;
  const shown = places.slice(0, mostPlaces).map(({ start }) => String(start.line));
  const left = places.length - shown.length;
  return `${first?.path ?? ""}:${shown.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

const scoreWords = ({ at, risk, what, theirs, ours, product }: StoredScore): string =>
  `${at.path}:${at.start.line} ${risk}: ${what} ${JSON.stringify(theirs)}, here ${ours ?? "open"}` +
  (product === null ? "" : `; the file's own numbers multiply to ${product}`);
