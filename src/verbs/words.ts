/** A word of a command line: an operand, or an option with its value where one is given. */
export type Word =
  | { readonly kind: "operand"; readonly text: string }
  | { readonly kind: "option"; readonly name: string; readonly written: string; readonly value: string | undefined };

/**
 * The words behind a verb as people write them everywhere: `--name`, `--name=value`, `--name value` where the option
 * takes one, and nothing but operands behind `--`. Node's own parser reads the same and takes longer to load.
 */
export function readWords(words: readonly string[], takesValue: (name: string) => boolean): readonly Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at] ?? "";
    if (text === "--") return [...found, ...words.slice(at + 1).map(operand)];
    const word = text.startsWith("-") && text !== "-" ? option(text) : operand(text);
    const waits = word.kind === "option" && word.value === undefined && takesValue(word.name);
    found.push(waits ? { ...word, value: words[at + 1] } : word);
    if (waits) at += 1;
  }
  return found;
}

const operand = (text: string): Word => ({ kind: "operand", text });

/** One dash stands before one letter: no verb has such options, and the first letter is named as unknown. */
function option(text: string): Word {
  if (!text.startsWith("--"))
    return { kind: "option", name: text.slice(1, 2), written: text.slice(0, 2), value: undefined };
  const end = text.indexOf("=", 3);
  if (end < 0) return { kind: "option", name: text.slice(2), written: text, value: undefined };
  return { kind: "option", name: text.slice(2, end), written: text.slice(0, end), value: text.slice(end + 1) };
}
