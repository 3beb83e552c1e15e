import type { OptionSpec, Verb } from "./verb.ts";

/** What `--help` prints for one verb. */
export function helpFor(verb: Verb): string {
  const options = Object.entries({ ...verb.options, help: { description: "Print this and stop." } });
  const shown = options.map(([name, spec]) => [flag(name, spec), spec.description] as const);
  const parts = [
    `ai-risk-gate ${verb.name}${verb.operands === "" ? "" : ` ${verb.operands}`}`,
    `  ${verb.summary}`,
    `Options\n${table(shown)}`,
    ...(verb.notes ?? []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What `--help` prints for the whole. */
export function helpForAll(verbs: readonly Verb[]): string {
  const listed = verbs.map((verb) => [`${verb.name} ${verb.operands}`.trim(), verb.summary] as const);
  return [
    "ai-risk-gate VERB …\n  Reviews the AI risk in a change: manifest, model cards and policies become one verdict.",
    `Verbs\n${table(listed)}`,
    "Exit status: 0 pass or warn, 1 block, 2 no verdict.\n`ai-risk-gate VERB --help` says more; `--version` prints the version.",
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

/** What `--help` prints for verbs of two words that share the first. */
export function helpForGroup(name: string, verbs: readonly Verb[]): string {
  const listed = verbs.map((verb) => [`${verb.name} ${verb.operands}`.trim(), verb.summary] as const);
  return `ai-risk-gate ${name} …\n\n${table(listed)}\n\n\`ai-risk-gate ${name} VERB --help\` says more.\n`;
}

const flag = (name: string, { value }: OptionSpec): string => `--${name}${value === undefined ? "" : ` ${value}`}`;

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join("\n");
}
