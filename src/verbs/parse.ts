import { parseArgs } from "node:util";
import { ReviewError } from "../domain/review-error.ts";
import { didYouMean, nearest } from "../read/nearest.ts";
import type { Given, Verb } from "./verb.ts";

/** Reads what stands after a verb. An option that it does not have is an error, with the nearest one it has. */
export function parseGiven(verb: Verb, words: readonly string[]): Given {
  const known = Object.fromEntries(
    Object.entries(verb.options).map(([name, spec]) => {
      const type = spec.value === undefined ? ("boolean" as const) : ("string" as const);
      return [name, { type, multiple: true, ...(spec.short === undefined ? {} : { short: spec.short }) }];
    }),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind === "option") addOption(verb, values, token);
  }
  if (operands.length > verb.most) throw usage(verb, `\`${operands[verb.most]}\` is one word too many.`);
  return {
    operands,
    text: (name) => values.get(name)?.at(-1),
    texts: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function addOption(verb: Verb, values: Map<string, string[]>, token: OptionToken): void {
  const { name, rawName, value } = token;
  const spec = Object.hasOwn(verb.options, name) ? verb.options[name] : undefined;
  if (spec === undefined) {
    const close = nearest(name, Object.keys(verb.options));
    throw usage(verb, `There is no option ${rawName}.${close === null ? "" : ` Did you mean --${close}?`}`);
  }
  if (spec.value === undefined && value !== undefined) throw usage(verb, `${rawName} takes no value.`);
  if (spec.value !== undefined && (value === undefined || value === ""))
    throw usage(verb, `${rawName} needs ${spec.value}.`);
  const before = values.get(name) ?? [];
  if (before.length > 0 && spec.repeats !== true) throw usage(verb, `${rawName} is given twice.`);
  values.set(name, [...before, value ?? ""]);
}

export const usage = (verb: Pick<Verb, "name">, message: string): ReviewError =>
  new ReviewError("usage", message, `\`ai-risk-gate ${verb.name} --help\` lists what there is.`);

/** One of a closed list of words, or an error that names them. */
export function oneOf<T extends string>(word: string, words: readonly T[], what: string): T {
  const found = words.find((one) => one === word);
  if (found !== undefined) return found;
  const help = `${didYouMean(word, words)}It is one of ${words.join(", ")}.`;
  throw new ReviewError("usage", `${what} cannot be ${JSON.stringify(word)}.`, help);
}
