import { ReviewError } from "../domain/review-error.ts";
import { didYouMean, nearest } from "../read/nearest.ts";
import type { Given, Verb } from "./verb.ts";
import { readWords, type Word } from "./words.ts";

/** Reads what stands after a verb. An option that it does not have is an error, with the nearest one it has. */
export function parseGiven(verb: Verb, words: readonly string[]): Given {
  const takesValue = (name: string) => Object.hasOwn(verb.options, name) && verb.options[name]?.value !== undefined;
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const word of readWords(words, takesValue)) {
    if (word.kind === "operand") operands.push(word.text);
    else addOption(verb, values, word);
  }
  if (operands.length > verb.most) throw usage(verb, `\`${operands[verb.most]}\` is one word too many.`);
  return {
    operands,
    text: (name) => values.get(name)?.at(-1),
    texts: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}

function addOption(verb: Verb, values: Map<string, string[]>, option: Extract<Word, { kind: "option" }>): void {
  const { name, written, value } = option;
  const spec = Object.hasOwn(verb.options, name) ? verb.options[name] : undefined;
  if (spec === undefined) {
    const close = nearest(name, Object.keys(verb.options));
    throw usage(verb, `There is no option ${written}.${close === null ? "" : ` Did you mean --${close}?`}`);
  }
  if (spec.value === undefined && value !== undefined) throw usage(verb, `${written} takes no value.`);
  if (spec.value !== undefined && (value === undefined || value === ""))
    throw usage(verb, `${written} needs ${spec.value}.`);
  const before = values.get(name) ?? [];
  if (before.length > 0 && spec.repeats !== true) throw usage(verb, `${written} is given twice.`);
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
