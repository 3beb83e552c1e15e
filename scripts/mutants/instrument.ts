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

const reached = /stryCov_9fa48\(("[^)]*)\)/g;
const asked = /stryMutAct_9fa48\(("(\d+)")\)/g;

/** The code as it is, which counts in an array how often the places of the chosen mutants are reached. */
export function counting({ code }: Mutated, chosen: readonly Mutant[]): ReadonlyMap<string, string> {
  const ids = new Set(chosen.map(({ id }) => id));
  const count = (list: string): string =>
    [...list.matchAll(/\d+/g)].flatMap(([id]) => (ids.has(id) ? `stryCounts_9fa48[${id}]++` : [])).join(", ");
  const counted = (text: string): string =>
    text.replaceAll(asked, "false").replaceAll(reached, (_, list: string) => `(${count(list) || "0"})`);
  return headed(code, "const stryCounts_9fa48 = globalThis.__stryker__.counts;", counted);
}

/** The code with its mutants, of which the one that is tried acts. The others cost the comparison of two numbers. */
export function trying({ code }: Mutated): ReadonlyMap<string, string> {
  const quick = (text: string): string =>
    text.replaceAll(reached, "0").replaceAll(asked, "(stryActive_9fa48 === $2 && stryMutAct_9fa48($1))");
  return headed(code, "const stryActive_9fa48 = Number(globalThis.__stryker__.activeMutant);", quick);
}

const headed = (code: ReadonlyMap<string, string>, head: string, change: (text: string) => string) =>
  new Map([...code].map(([file, text]) => [file, `${head}\n${change(text)}`]));

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
