import { isPlainAscii, latePattern } from "../../domain/late-pattern.ts";

const longest = 160;

/** A heading as aliases are written: lower case, without accents, numbers in front, emoji, marks and `[optional]`. */
export function plainTitle(title: string): string {
  const shown = title.slice(0, longest);
  // Nearly every key and many a heading: words that nothing has to be taken from.
  if (/^[A-Za-z][A-Za-z0-9 ]*$/u.test(shown)) return shown.toLowerCase().replace(/ +/gu, " ").trim();
  const isAscii = isPlainAscii(shown);
  const letters = isAscii ? shown : shown.normalize("NFD").replace(accents(), "").normalize("NFKC");
  const { start, between } = isAscii ? asciiMarks : anyMarks;
  return letters
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/、/gu, ",")
    .replace(/[[(](?:optional|opcional|optionnel|facultatif|required)[\])]/gu, " ")
    .replace(/&/gu, " and ")
    .replace(start(), "")
    .replace(/['’]s?\b/gu, " ")
    .replace(between(), " ")
    .trim();
}

// The classes of all scripts are costly to compile, and most titles need none.
const accents = latePattern("\\p{Mn}", "gu");
const numbered = "(?:\\d+(?:\\.\\d+)*[.):]?|[ivx]{1,4}[.)]|[a-z][.)])\\s+";
const anyMarks = {
  start: latePattern(`^[\\s\\p{P}\\p{S}]*${numbered}`, "u"),
  between: latePattern("[^\\p{L}\\p{N},/;]+", "gu"),
};
const asciiMarks = {
  start: latePattern(`^[ -/:-@[-\`{-~]*${numbered}`, "u"),
  between: latePattern("[^a-z0-9,/;]+", "gu"),
};
