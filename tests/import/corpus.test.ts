import { join } from "node:path";
import { expect, test } from "vitest";
import { hasRegisterCorpus, registerRow, surveyRegisters } from "../../scripts/corpus-registers.ts";
import { readDocument } from "../../src/read/document.ts";

// Skipped where the corpus of real files is not beside the repository (../shared/corpus/risk).
test.skipIf(!hasRegisterCorpus)(
  "every real file is recognised as what it is, in time and without a crash",
  async () => {
    const files = surveyRegisters();
    expect(files.filter(({ crash }) => crash !== null)).toEqual([]);
    expect(files.filter(({ ms }) => ms > 10_000)).toEqual([]);
    const rows = files.map((file) => registerRow(file).join("\t").trimEnd());
    await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot(join(import.meta.dirname, "corpus-table.tsv"));
    for (const { imported } of files) {
      if (imported === null) continue;
      const written = readDocument("ai-risk.yml", imported.text);
      expect(written.faults).toEqual([]);
      expect(written.value?.value).toEqual(imported.manifest);
    }
  },
);
