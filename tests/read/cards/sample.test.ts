import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CardSectionName, ModelCard } from "../../../src/domain/model-card.ts";
import { readCard } from "../../../src/read/cards/index.ts";

const corpus = join(import.meta.dirname, "../../../../shared/corpus");
const folder = join(import.meta.dirname, "corpus");

interface Row {
  readonly path: string;
  readonly section: CardSectionName;
  readonly state: "present" | "empty" | "absent";
  readonly lines: readonly string[];
}

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n").slice(1);
  return lines.map((line) => {
    const [path = "", section = "", expected = ""] = line.split("\t");
    const at = expected.replace("placeholder ", "");
    const state = expected === "absent" ? "absent" : at === expected ? "present" : "empty";
    return { path, section: section as CardSectionName, state, lines: at.split("|") };
  });
}

const read = new Map<string, ModelCard | null>();

function cardAt(path: string): ModelCard | null {
  const known = read.get(path);
  if (known !== undefined) return known;
  const { value } = readCard(path, readFileSync(join(corpus, path), "utf8"));
  read.set(path, value);
  return value;
}

/** What the product says otherwise than the reader: a section it makes up or misses, or shows at another line. */
function compared(rows: readonly Row[]) {
  const differ: string[] = [];
  let right = 0;
  let said = 0;
  for (const { path, section, state, lines } of rows) {
    const found = cardAt(path)?.sections[section];
    const line = String(found?.at.start.line);
    if (found?.state === "present") said += 1;
    const isAt = state === "absent" || lines.includes(line);
    if (found?.state === state && isAt) right += state === "present" ? 1 : 0;
    else
      differ.push(
        `${path.replace(/^.*\//u, "")} ${section}: ${state} ${lines.join("|")}, read as ${found?.state} ${line}`,
      );
  }
  const there = rows.filter(({ state }) => state === "present").length;
  return { there, said, right, differ, precision: right / said, recall: right / there };
}

const show = (part: number): string => part.toFixed(3);

describe.skipIf(!existsSync(corpus))(
  "real cards, read by hand (skipped where the corpus is not beside the repository)",
  () => {
    const formats = readdirSync(folder).filter((name) => name.endsWith(".tsv"));

    test.each(formats)("%s", (file) => {
      const rows = rowsOf(file);
      const { there, said, right, differ, precision, recall } = compared(rows);
      const files = new Set(rows.map(({ path }) => path));
      process.stdout.write(
        `${file.replace(".tsv", "")}: ${files.size} cards, ${there} sections; precision ${show(precision)} (${right} of ${said}), ` +
          `recall ${show(recall)} (${right} of ${there})\n${differ.map((one) => `  ${one}\n`).join("")}`,
      );
      const [format] = file.split(".");
      expect([...files].filter((path) => cardAt(path)?.format !== format)).toEqual([]);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    });
  },
);
