import { readFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** One change to the code, as it is told. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly was: string;
  readonly becomes: string;
}

export interface Mutated {
  readonly mutants: readonly Mutant[];
  /** Mutants that only a page or a help text would show. */
  readonly ignored: number;
  /** The code by file, with every mutant in it; which one acts is said when it runs. */
  readonly code: ReadonlyMap<string, string>;
}

/** The same code without the counting of what is reached, which takes longer than all that it counts. */
export const uncounted = (code: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...code].map(([file, text]) => [file, text.replace(/function stryCov_9fa48\(\) \{/, "$& return;")]));

const quiet = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  ...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
};

/** What the documentation alone prints, and the examples of operators, which are tests themselves. */
const documentation = ["summary", "description", "examples"];

interface Property {
  readonly node?: { readonly type: string; readonly key?: { readonly name?: string } };
}

const ignorer = {
  shouldIgnore: ({ node }: Property): string | undefined =>
    node?.type === "ObjectProperty" && documentation.includes(node.key?.name ?? "") ? "documentation" : undefined,
};

/** Puts every mutant of the files into their code. */
export async function mutate(paths: readonly string[]): Promise<Mutated> {
  const files = paths.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const options = { plugins: null, excludedMutations: [], ignorers: [ignorer] };
  const { files: instrumented, mutants } = await new Instrumenter(logger).instrument(files, options);
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  const told = mutants
    .filter(({ status }) => status !== "Ignored")
    .map(({ id, fileName, location: { start, end }, replacement }): Mutant => {
      const was = between(texts.get(fileName) ?? "", start, end);
      return { id, file: fileName, line: start.line + 1, column: start.column + 1, was, becomes: replacement };
    });
  return {
    mutants: told,
    ignored: mutants.length - told.length,
    code: new Map(instrumented.map(({ name, content }) => [name, content])),
  };
}

interface Spot {
  readonly line: number;
  readonly column: number;
}

function between(text: string, start: Spot, end: Spot): string {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined))
    .join("\n");
}
