import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { hasRegisterCorpus } from "../../scripts/corpus-registers.ts";
import { corpus } from "../../scripts/corpus-survey.ts";
import { importText } from "../../src/import/index.ts";
import { noMapping } from "../../src/import/mapping.ts";

interface ReadByHand {
  readonly file: string;
  readonly source: string;
  /** Ids by the line on which each begins. */
  readonly risks?: Readonly<Record<string, string>>;
  readonly controls?: Readonly<Record<string, string>>;
  readonly system?: unknown;
  readonly open: readonly string[];
  readonly columns: readonly string[];
}

const files = parse(readFileSync(join(import.meta.dirname, "by-hand.yml"), "utf8")) as readonly ReadByHand[];

/** The ids of a manifest by the line that stands above each. */
function idsIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/# \S+:(\d+)\n(?: *# .*\n)* *- id: "?([^"\n]+)"?\n/gu);
  return Object.fromEntries([...found].map(([, line = "", id = ""]) => [line, id]));
}

// Skipped where the corpus of real files is not beside the repository (../shared/corpus/risk).
test.skipIf(!hasRegisterCorpus).each(files)("$file: as it was read by hand", (one) => {
  const text = readFileSync(join(corpus, "risk", one.file), "utf8");
  const imported = importText(one.file, text, noMapping).value;
  expect(imported?.source).toBe(one.source);
  expect(idsIn(imported?.text ?? "")).toEqual(one.risks ?? one.controls);
  if (one.system !== undefined) expect(imported?.manifest["system"]).toEqual(one.system);
  const told = imported?.unmapped ?? [];
  expect(new Set(told.filter(({ what }) => what !== "column" && what !== "row").map(({ what }) => what))).toEqual(
    new Set(one.open),
  );
  expect(told.filter(({ what }) => what === "column").map(({ original }) => original)).toEqual(one.columns);
});
