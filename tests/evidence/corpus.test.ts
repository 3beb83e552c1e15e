import { join } from "node:path";
import { expect, test } from "vitest";
import { hasEvidenceCorpus, surveyEvidence } from "../../scripts/corpus-evidence.ts";

// Skipped where the corpus of real files is not beside the repository (../shared/corpus/evidence).
test.skipIf(!hasEvidenceCorpus)(
  "every real file is read by the kind that fits, in time and without a crash",
  async () => {
    const files = surveyEvidence();
    expect(files.filter(({ crash }) => crash !== null)).toEqual([]);
    expect(files.filter(({ ms }) => ms > 10_000)).toEqual([]);
    const rows = files.map(({ path, kind, outcome, figures, produced }) =>
      [path, kind ?? "no kind", outcome, figures?.samples ?? "", produced ?? ""].join("\t").trimEnd(),
    );
    await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot(join(import.meta.dirname, "corpus-table.tsv"));
  },
);
