import { finished, type TerminalText, term } from "./escape.ts";
import { columnsOf, type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";

/** A fact as a reader is shown it. */
export interface ShownFact {
  readonly path: string;
  readonly type: string;
  readonly description: string;
  readonly origin: string;
  readonly mayBeMissing: boolean;
  readonly words?: readonly string[];
}

const widest = 48;

interface ShownFacts {
  readonly kind: string;
  readonly facts: readonly ShownFact[];
  /** The word that the list is narrowed by, and how many facts there are in all. */
  readonly of: { readonly word: string; readonly all: number } | null;
}

/** What a rule for one kind of subject sees, a fact to two lines: path, type and origin; meaning. */
export function renderFacts({ kind, facts, of }: ShownFacts, options: TextOptions): string {
  const all = `\`ai-risk-gate schema facts ${kind}\``;
  const [head, more] =
    of === null
      ? [
          `A rule \`for: ${kind}\` sees ${facts.length} facts, and \`parameters\` of its policy.`,
          `${all} with a word behind it lists those that have the word in their path or their meaning.`,
        ]
      : [
          `Of ${of.all} facts that a rule \`for: ${kind}\` sees, ${facts.length} ${facts.length === 1 ? "has" : "have"} \`${of.word}\` in the path or the meaning.`,
          `${all} lists all.`,
        ];
  const layout = layoutOf(options);
  const width = Math.min(widest, Math.max(0, ...facts.map(({ path }) => columnsOf(path))));
  return page([
    ...layout.labelled(term``, 0, head, "bold"),
    ...layout.labelled(
      term``,
      0,
      `Computed facts are the gate's own; what may be missing is asked about by \`present\` or \`absent\` first. \`[]\` is an item of a list: ask by \`some\`, \`all\` or \`none\`. ${more}`,
      "dim",
    ),
    term``,
    ...facts.flatMap((fact) => factLines(fact, width, layout)),
  ]);
}

function factLines(fact: ShownFact, width: number, layout: Layout): readonly TerminalText[] {
  const { path, type, description, origin, mayBeMissing, words = [] } = fact;
  const gap = " ".repeat(Math.max(0, width - columnsOf(path)));
  const among = words.length === 0 ? "" : ` One of ${words.join(", ")}.`;
  return [
    term`${layout.paint(term`${path}`, "bold")}${gap}  ${`${type}, ${origin}${mayBeMissing ? ", may be missing" : ""}`}`,
    ...layout.labelled(term`    `, 4, `${description}${among}`, "dim"),
  ];
}

/** Every kind of subject with the names of what a rule for it sees. */
export function renderFactKinds(
  kinds: readonly (readonly [string, readonly string[]])[],
  options: TextOptions,
): string {
  const layout = layoutOf(options);
  const width = Math.max(...kinds.map(([kind]) => kind.length));
  return page([
    layout.paint(term`What a rule sees, by its \`for\`:`, "bold"),
    term``,
    ...kinds.flatMap(([kind, names]) =>
      layout.labelled(term`  ${layout.paint(term`${kind.padEnd(width)}`, "bold")}  `, width + 4, names.join(", ")),
    ),
    term``,
    ...layout.labelled(term``, 0, "`ai-risk-gate schema facts KIND` lists each with its type and meaning.", "dim"),
  ]);
}

const page = (all: readonly TerminalText[]): string => `${finished(lines(all))}\n`;
