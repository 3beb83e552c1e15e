import { finished, type TerminalText, term } from "./escape.ts";
import { blank, type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";
import { plural } from "./verdict-words.ts";

interface Seen {
  readonly path: string;
  readonly what: string;
}

interface StartedSystem {
  readonly id: string;
  readonly path: string;
  readonly kinds: readonly string[];
  readonly signs: readonly Seen[];
  readonly risks: number;
  readonly standing: string | null;
}

/** What a first look at a folder came to. */
export interface Started {
  readonly systems: readonly StartedSystem[];
  readonly assistants: readonly Seen[];
  readonly registers: readonly string[];
  readonly written: readonly { readonly path: string; readonly text: string }[];
  /** What was there already. */
  readonly left: readonly string[];
  readonly isDry: boolean;
  readonly isRoot: boolean;
  readonly looked: number;
  readonly passedOver: number;
}

const labelWidth = 10;

/** What was found and with which signs, then what was written, then what to do next. */
export function renderStarted(started: Started, options: TextOptions): string {
  const layout = layoutOf(options);
  const { systems, written, isDry } = started;
  const heading = systems.length === 0 ? "No AI system was found" : `${plural(systems.length, "AI system")} found`;
  const all: readonly TerminalText[] = [
    layout.paint(term`${heading} among ${plural(started.looked, "file")} that could show one.`, "bold"),
    ...systems.flatMap((system) => systemLines(system, layout)),
    term``,
    ...rows(
      isDry ? "Would" : "Wrote",
      written.map(({ path }) => (isDry ? `write ${path}` : path)),
      layout,
    ),
    ...rows(
      "Left",
      started.left.map((path) => `${path}, which is there already`),
      layout,
    ),
    ...rows("Saw", sawWords(started), layout),
    ...rows("Next", nextWords(started), layout),
    ...(isDry ? written.flatMap((file) => fileLines(file, layout)) : []),
  ];
  return `${finished(lines(all))}\n`;
}

function systemLines(
  { id, path, kinds, signs, risks, standing }: StartedSystem,
  layout: Layout,
): readonly TerminalText[] {
  const shown = signs.slice(0, mostSigns).map((sign) => `${sign.what} in ${sign.path}`);
  const more = signs.length > mostSigns ? [`and ${signs.length - mostSigns} more`] : [];
  const said = kinds.length === 0 ? "of a kind that nothing says" : kinds.join(", ");
  const kind = standing === null ? said : `has ${standing} already`;
  return [
    term``,
    ...layout.labelled(term`  `, 2, `${id}: ${kind}`, "bold"),
    ...(signs.length === 0 ? [] : layout.labelled(blank(4), 4, [...shown, ...more].join("; "))),
    ...(standing === null
      ? layout.labelled(blank(4), 4, `${plural(risks, "risk")} to start from, in ${path}`, "dim")
      : []),
  ];
}

const mostSigns = 6;

const rows = (label: string, texts: readonly string[], layout: Layout): readonly TerminalText[] =>
  texts.flatMap((text, index) =>
    layout.labelled(index === 0 ? term`${label.padEnd(labelWidth)}` : blank(labelWidth), labelWidth, text),
  );

function sawWords({ systems, assistants, registers, passedOver }: Started): readonly string[] {
  const [assistant, ...others] = assistants;
  const and = others.length === 0 ? "" : `, and ${others.length} more of the kind`;
  const isNew = systems.some(({ standing }) => standing === null);
  return [
    ...(isNew ? registers : []).slice(0, mostSigns).map(registerWords),
    ...(assistant === undefined
      ? []
      : [
          `An AI coding assistant in use (${assistant.what} in ${assistant.path}${and}): no AI system of this repository.`,
        ]),
    ...(passedOver === 0 ? [] : [`${plural(passedOver, "file")} more, too large or too many to be read.`]),
  ];
}

/** A name that a shell would read otherwise is not put into a command. */
function registerWords(path: string): string {
  const name = /^\w[\w./-]*$/.test(path) ? path : "FILE";
  return `${path}, a risk register: \`ai-risk-gate import ${name}\` writes a manifest of its rows, and \`risks: { from: ${name} }\` leaves them where they are.`;
}

function nextWords({ systems, written, isDry, isRoot }: Started): readonly string[] {
  if (systems.length === 0)
    return ["Where there is one all the same, say of which kind: `ai-risk-gate init --kind generative`."];
  if (isDry) return written.length === 0 ? [] : ["Run it without `--dry-run` to write this."];
  return [
    "Rate the risks, name an owner and strike what does not fit: `ai-risk-gate check` tells what is open.",
    ...(isRoot
      ? ["Then open a pull request with it. The first one is an adoption: what is open warns and does not block."]
      : ["This is not the repository's root: run `ai-risk-gate init` there for the configuration and the workflow."]),
  ];
}

const fileLines = (
  { path, text }: { readonly path: string; readonly text: string },
  layout: Layout,
): readonly TerminalText[] => [
  term``,
  layout.paint(term`${path}`, "bold"),
  ...text
    .trimEnd()
    .split("\n")
    .map((line) => term`  ${line}`),
];
