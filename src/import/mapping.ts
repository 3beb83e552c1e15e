import type { Value } from "../domain/document.ts";
import type { RegisterField } from "../domain/register-words.ts";

/** The words of ours that stand for words of a file, by their comparable form. */
export type WordMap = ReadonlyMap<string, string>;

/** What somebody says of a file: which column is which field, and what its words mean. */
export interface Mapping {
  readonly system: string | null;
  /** By field, the heading, or `#2` for the second column. */
  readonly columns: ReadonlyMap<RegisterField, string>;
  readonly likelihood: WordMap;
  readonly consequence: WordMap;
  readonly option: WordMap;
  readonly status: WordMap;
  /** From the lowest, as the file writes them; `null` where nobody says. */
  readonly likelihoodScale: readonly string[] | null;
  readonly consequenceScale: readonly string[] | null;
  /** Criteria as the manifest states them. */
  readonly criteria: Readonly<Record<string, Value>> | null;
}

const marks = /\p{M}/gu;

/** A word or heading by which it is compared: case, accents, dashes and spaces do not count. */
export const comparable = (text: string): string =>
  text
    .slice(0, 1_000)
    .normalize("NFKD")
    .replace(marks, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[\s_\-–.:/'’`*]+/gu, " ")
    .trim();

/** Nothing is said of a file. */
export const noMapping: Mapping = {
  system: null,
  columns: new Map(),
  likelihood: new Map(),
  consequence: new Map(),
  option: new Map(),
  status: new Map(),
  likelihoodScale: null,
  consequenceScale: null,
  criteria: null,
};
