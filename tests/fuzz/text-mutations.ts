import type { Random } from "./random.ts";
import { hostileTexts, ownWords } from "./words.ts";

/** Changes a text somewhere; another text is at hand to take pieces from. */
type TextMutation = (text: string, random: Random, other: string) => string;

const byLines =
  (change: (lines: string[], at: number, random: Random) => void): TextMutation =>
  (text, random) => {
    const lines = text.split("\n");
    change(lines, random.below(lines.length), random);
    return lines.join("\n");
  };

const deleteLines = byLines((lines, at, random) => lines.splice(at, 1 + random.below(4)));
const repeatLines = byLines((lines, at, random) => {
  const block = lines.slice(at, at + 1 + random.below(6));
  const times = random.once(20) ? 60 : 1;
  lines.splice(at, 0, ...Array.from({ length: times }, () => block).flat());
});
const swapLines = byLines((lines, at, random) => {
  const to = random.below(lines.length);
  const [one = "", other = ""] = [lines[at], lines[to]];
  lines[at] = other;
  lines[to] = one;
});
const indentLines = byLines((lines, at, random) => {
  const by = random.pick([" ", "  ", "    ", "\t", ""]);
  const end = Math.min(lines.length, at + 1 + random.below(5));
  for (let line = at; line < end; line += 1)
    lines[line] = by === "" ? (lines[line] ?? "").replace(/^ {1,2}/, "") : `${by}${lines[line]}`;
});
const longLine = byLines((lines, at, random) => {
  lines[at] = `${lines[at]}${random.pick(["x", " y", "é", "[", '"', "#"]).repeat(random.pick([300, 3_000, 60_000]))}`;
});
const changeValue = byLines((lines, at, random) => {
  const value = random.pick([hostileTexts, ownWords]);
  lines[at] = (lines[at] ?? "").replace(/(?<=: ).*$/u, () => random.pick(value));
});

const changeWord: TextMutation = (text, random) => {
  const words = [...text.matchAll(/[\p{L}\d_-]+/gu)];
  if (words.length === 0) return text;
  const word = random.pick(words);
  const put = random.once(3) ? random.pick(hostileTexts) : random.pick(random.once(3) ? words.map(String) : ownWords);
  return `${text.slice(0, word.index)}${put}${text.slice(word.index + word[0].length)}`;
};

const misspell: TextMutation = (text, random) => {
  const at = random.below(text.length);
  const put = random.pick(["", text[at + 1] ?? "", String.fromCharCode(32 + random.below(95))]);
  return `${text.slice(0, at)}${put}${text.slice(at + 1)}`;
};

const insert: TextMutation = (text, random) => {
  const at = random.below(text.length + 1);
  return `${text.slice(0, at)}${random.pick(hostileTexts)}${text.slice(at)}`;
};

const splice: TextMutation = (text, random, other) => {
  const lines = other.split("\n");
  const from = random.below(lines.length);
  const taken = lines.slice(from, from + 1 + random.below(20));
  return byLines((own, at) => own.splice(at, random.below(4), ...taken))(text, random, other);
};

const changeNumber: TextMutation = (text, random) => {
  const numbers = [...text.matchAll(/\d+/gu)];
  if (numbers.length === 0) return text;
  const { index, 0: found } = random.pick(numbers);
  const put = random.pick([
    "0",
    "-1",
    "1e308",
    "1e999",
    "99",
    "00",
    `${found}${found}`,
    "9".repeat(400),
    "0.1",
    "2027",
  ]);
  return `${text.slice(0, index)}${put}${text.slice(index + found.length)}`;
};

const deepen: TextMutation = (text, random) => {
  const at = random.below(text.length + 1);
  const depth = random.pick([3, 20, 63, 64, 65, 70, 5_000]);
  const [open, close] = random.pick([
    ["[", "]"],
    ['{"a":', "}"],
    ["- ", ""],
    ["> ", ""],
    ["? ", ""],
    ["{a: ", "}"],
  ] as const);
  return `${text.slice(0, at)}${open.repeat(depth)}x${close.repeat(random.once(4) ? depth - 1 : depth)}${text.slice(at)}`;
};

const truncate: TextMutation = (text, random) => text.slice(0, random.below(text.length));
const windows: TextMutation = (text) => text.replace(/\r?\n/gu, "\r\n");
const mark: TextMutation = (text) => `\uFEFF${text}`;
const unend: TextMutation = (text) => text.replace(/\n+$/u, "");

const mutations: readonly TextMutation[] = [
  ...[deleteLines, deleteLines, repeatLines, repeatLines, swapLines, indentLines, indentLines, longLine],
  ...[changeValue, changeValue, changeValue, changeWord, changeWord, changeWord, misspell, misspell, insert, insert],
  ...[splice, splice, changeNumber, changeNumber, deepen, truncate, windows, mark, unend],
];

/** Changes a text at one to four places. */
export function mutateText(text: string, random: Random, other: string): string {
  let mutant = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) mutant = random.pick(mutations)(mutant, random, other);
  return mutant.slice(0, 400_000);
}
