import { quoted, yamlWord } from "./register-fault.ts";

interface Unmapped {
  readonly key: string;
  readonly text: string;
  readonly column: string;
  readonly isRating: boolean;
}

interface Words {
  readonly message: string;
  readonly fix: string;
}

/** Says of a word that the mapping does not tell, a number, or a text that is no word, which line is to be added. */
export function unmappedWord({ key, text, column, isRating }: Unmapped): Words {
  const said = `${quoted(column)} is ${quoted(text)}`;
  const line = `\`${key}: { ${yamlWord(text)}: … }\``;
  const kind = kindOf(text);
  if (kind === "a text")
    return {
      message: `${said}, a text where a word belongs; nothing is made of prose.`,
      fix: "Write a word in this column, and move the text into a column of its own.",
    };
  const meaning = isRating ? `which step of the ${key} scale that is` : "what that means";
  if (kind === "a word" || !isRating)
    return {
      message: `${said}, and the manifest does not say ${meaning}.`,
      fix: `Add ${line} under \`risks:\` in the manifest, or write another word in the cell.`,
    };
  if (kind === "a number")
    return {
      message: `${said}, and the manifest does not say ${meaning}.`,
      fix: `Add ${line} under \`risks:\` in the manifest; or \`numbers: true\`, if all numbers here count the steps of the scales from 1.`,
    };
  return {
    message: `${said}, ${kind}: it is no step of the ${key} scale.`,
    fix: `Write a word of the scale in this column; or say under \`risks:\` what exactly this stands for: ${line}.`,
  };
}

type Kind = "a word" | "a number" | "a number with decimals" | "a percentage" | "an amount of money" | "a text";

/** What a cell holds where a word belongs. */
function kindOf(text: string): Kind {
  if (text.length > 40 || text.split(/\s+/u).length > 4) return "a text";
  if (/^\d{1,9}$/u.test(text)) return "a number";
  if (/^-?\d{0,9}[.,]\d{1,9}$/u.test(text)) return "a number with decimals";
  if (/^-?[\d.,]{1,12} ?%$/u.test(text)) return "a percentage";
  return /\d/u.test(text) && /\p{Sc}|\b(?:EUR|USD|CHF|GBP|JPY)\b/u.test(text) ? "an amount of money" : "a word";
}
