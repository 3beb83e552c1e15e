import type { DecisionNode, DecisionOutcome, DecisionValue } from "../domain/decision.ts";
import type { Location } from "../domain/location.ts";
import { inWords } from "../domain/words.ts";
import { type Style, type TerminalText, term } from "./escape.ts";
import { columnsOf, type Layout, wrap } from "./text/layout.ts";

const marks: Readonly<Record<DecisionOutcome, { sign: string; word: string; style: Style }>> = {
  holds: { sign: "✔", word: "holds", style: "green" },
  fails: { sign: "✘", word: "fails", style: "red" },
  undecided: { sign: "?", word: "undecided", style: "yellow" },
  "not-asked": { sign: "·", word: "not asked", style: "dim" },
};

/** How a tree is drawn: with what became of each part, or only with what is asked. */
export interface DrawnTree {
  readonly label: string;
  readonly labelWidth: number;
  readonly decided: boolean;
}

/** A condition as a tree behind a label: each part with its outcome, its words, and the values that it saw. */
export function decisionLines(tree: DecisionNode, drawn: DrawnTree, layout: Layout): readonly TerminalText[] {
  const lead = drawn.label.padEnd(drawn.labelWidth);
  const guides = { lead: layout.paint(term`${lead}`, "dim"), below: " ".repeat(drawn.labelWidth) };
  return nodeLines(tree, guides, { decided: drawn.decided, layout });
}

interface Guides {
  readonly lead: TerminalText;
  /** What stands before every further line. */
  readonly below: string;
}

interface Drawing {
  readonly decided: boolean;
  readonly layout: Layout;
}

function nodeLines(node: DecisionNode, { lead, below }: Guides, drawing: Drawing): readonly TerminalText[] {
  const { layout, decided } = drawing;
  const inner = `${below}${node.of.length > 0 ? "│  " : "   "}`;
  const guide = layout.paint(term`${inner}`, "dim");
  const rows = (words: string) => wrap(words, layout.width - columnsOf(inner));
  const [first = "", ...others] = rows(headWords(node, decided));
  const details = [...(node.because === "" ? [] : [node.because]), ...node.values.map(valueInWords)];
  const last = node.of.length - 1;
  return [
    term`${lead}${headText(first, node, drawing)}`,
    ...others.map((row) => term`${guide}${row}`),
    ...details.flatMap(rows).map((row) => term`${guide}${layout.paint(term`${row}`, "dim")}`),
    ...node.of.flatMap((child, index) => {
      const branch = layout.paint(term`${below}${index === last ? "└─ " : "├─ "}`, "dim");
      return nodeLines(child, { lead: branch, below: `${below}${index === last ? "   " : "│  "}` }, drawing);
    }),
  ];
}

function headWords({ label, words, outcome }: DecisionNode, decided: boolean): string {
  const named = `${label === "" ? "" : `${label} `}${words}`;
  return decided ? `${marks[outcome].sign} ${marks[outcome].word}: ${named}` : named;
}

/** The first line with its mark painted. */
function headText(row: string, { outcome }: DecisionNode, { decided, layout }: Drawing): TerminalText {
  const { sign, word, style } = marks[outcome];
  const mark = `${sign} ${word}`;
  if (!decided || !row.startsWith(mark)) return term`${row}`;
  return term`${layout.paint(term`${mark}`, style)}${row.slice(mark.length)}`;
}

/** `risk.inherent.level = medium (computed from ai-risk.yml:11:17)`. */
function valueInWords({ name, value, at, reason, restsOn }: DecisionValue): string {
  const found = Array.isArray(value) ? value.map(String) : value === null ? null : String(value);
  const places = restsOn.length > 0 ? `computed from ${placesInWords(restsOn)}` : placeOrNothing(at);
  const why = [places, reason].filter((words) => words !== "");
  return `${name} = ${inWords(found)}${why.length === 0 ? "" : ` (${why.join("; ")})`}`;
}

const placeOrNothing = (at: Location | null): string => (at === null ? "" : placeInWords(at));

/** `ai-risk.yml:42:7, :58:5`. */
const placesInWords = (places: readonly Location[]): string =>
  places
    .map((at, index) => {
      const words = placeInWords(at);
      return index > 0 && places[index - 1]?.path === at.path ? words.slice(at.path.length) : words;
    })
    .join(", ");

/** `credit/ai-risk.yml:42:7`. */
export const placeInWords = ({ path, start }: Location): string => `${path}:${start.line}:${start.column}`;
