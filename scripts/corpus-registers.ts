import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Imported } from "../src/domain/imported.ts";
import { importText } from "../src/import/index.ts";
import { noMapping } from "../src/import/mapping.ts";
import { readText } from "../src/read/text.ts";
import { corpus, filesBelow } from "./corpus-survey.ts";

const folder = join(corpus, "risk");
export const hasRegisterCorpus = existsSync(folder);

/** What importing one file of the corpus comes to, with nothing said of it. */
export interface RegisterSurvey {
  readonly path: string;
  /** `null` where nothing of it is a register or a descriptor. */
  readonly imported: Imported | null;
  /** What is wrong with the file, where it cannot be read. */
  readonly fault: string | null;
  readonly ms: number;
  readonly crash: unknown;
}

export const surveyRegisters = (): readonly RegisterSurvey[] => filesBelow(folder).map(surveyFile);

function surveyFile(path: string): RegisterSurvey {
  const bytes = readFileSync(join(folder, path));
  const begin = performance.now();
  try {
    const text = readText(path, bytes);
    const { value, faults } =
      text.value === null ? { value: null, faults: text.faults } : importText(path, text.value, noMapping);
    return { path, imported: value, fault: faults[0]?.message ?? null, ms: performance.now() - begin, crash: null };
  } catch (crash) {
    return { path, imported: null, fault: null, ms: performance.now() - begin, crash };
  }
}

/** Rows of a table: format, risks, what was not mapped, or why nothing was. */
export const registerRow = ({ path, imported, fault, crash }: RegisterSurvey): readonly (string | number)[] => [
  path,
  crash !== null ? "crash" : (imported?.source ?? (fault === null ? "none" : "unreadable")),
  imported?.risks ?? "",
  Object.keys((imported?.manifest["system"] as object | undefined) ?? {}).join(" "),
  imported?.unmapped.length ?? "",
  imported?.scores.length ?? "",
];
