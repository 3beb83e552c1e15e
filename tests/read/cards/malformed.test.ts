import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCard } from "../../../src/read/cards/index.ts";

const folder = join(
  import.meta.dirname,
  "../../../../shared/corpus/model-cards/vintagedon__nist-ai-rmf-cookbook-malformed",
);

const kinds: readonly (readonly [string, RegExp])[] = [
  ["mark", /^a chat assistant's citation mark was left here, which is no YAML\.$/u],
  ["quote", /^this is no YAML: a quote opens here and is not closed before a line that stands no deeper\.$/u],
  ["more", /^this is no YAML: something follows the end of the value on its line\.$/u],
];

/** What is said of a card, by kind: the lines. */
function told(name: string): Readonly<Record<string, readonly number[]>> {
  const { value, faults } = readCard(name, readFileSync(join(folder, name), "utf8"));
  const lines: Record<string, number[]> = value === null ? {} : { card: [] };
  for (const { rule, message, fix, at } of faults) {
    const words = message.replace(`Line ${at.start.line} of ${name}: `, "");
    const kind = kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? `${rule}: ${message}`;
    expect(fix).not.toBe("");
    lines[kind] = [...(lines[kind] ?? []), at.start.line];
  }
  return lines;
}

/** The lines that no YAML reader takes; marks within folded texts are residue, told once the file can be read. */
const expected: Readonly<Record<string, object>> = {
  "alibaba-qwen-3-30b-a3b-gguf": { mark: [12, 14, 19, 20, 21, 34, 35, 36, 167, 169, 171, 173, 175] },
  "canopy-labs-orpheus-3b-01-ft": { mark: [12, 19, 33, 34, 35, 170, 172, 176, 180], quote: [175, 179] },
  "katanemo-arch-router-15b": { mark: [14, 19, 20, 171, 177, 181] },
  "kormo-team-kaist-kormo-10b-sft": { mark: [14, 19, 20, 21, 22, 170, 172, 180], more: [33, 34, 35] },
  "microsoft-phi-4-multimodal-instruct": { mark: [14, 19, 20, 21, 22, 170, 172, 180], more: [33, 34, 35] },
  "microsoft-phi-4-reasoning": { mark: [14, 19, 21, 23, 54, 181, 185] },
  "microsoft-vibe-voice": { mark: [14, 19, 20, 21, 166, 170, 174, 178] },
  "nanonets-nanonets-ocr2-3b": { mark: [183, 185, 189, 193] },
  "openai-gpt-oss-200b": { mark: [17, 25, 26, 27, 38, 59, 200, 202, 204, 208, 216] },
  "tencent-hynyuan-world-mirror": { mark: [17, 25, 37, 40, 42, 207, 209, 213, 217], more: [41] },
};

describe.skipIf(!existsSync(folder))("real cards that do not parse (skipped where the corpus is absent)", () => {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];

  test("are all in the table", () => {
    expect(files.map(nameOf)).toEqual(Object.keys(expected));
  });

  test.each(files)("%s is told in words what is wrong, line by line", (file) => {
    expect(told(file)).toEqual(expected[nameOf(file)]);
  });
});

const nameOf = (file: string): string => file.replace(/^malformed__|-model-card\.yaml$/gu, "");
