import type { Document, Value, ValueMap } from "../domain/document.ts";
import type { Unmapped } from "../domain/imported.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import type { RegisterField } from "../domain/register-words.ts";
import type { Part } from "./draft.ts";

/** What a register says under one heading of one risk: a text, or a list of texts. */
export interface FoundCell {
  readonly heading: string;
  /** Which of the list's headings it stands under; beyond them where it stands under none. */
  readonly column: number;
  readonly value: string | readonly string[];
  readonly at: Location;
  /** The field of ours, where the format itself says it. */
  readonly field?: RegisterField;
  /** Why nothing can be taken from it, where the format itself says so. */
  readonly unclear?: string;
}

/** One risk as somebody's register has it. */
export interface FoundRow {
  readonly at: Location;
  readonly cells: readonly FoundCell[];
}

/** Rows under the same headings: a table, or a list of risks. */
export interface FoundList {
  readonly title: string | null;
  /** As written; one may be empty or stand twice. */
  readonly headings: readonly string[];
  readonly at: Location;
  readonly rows: readonly FoundRow[];
}

/** Something of the system that a format states as our own does. */
export interface Stated {
  /** Below `system`: `name`, or `context`, `personal-data`. */
  readonly path: readonly [string] | readonly [string, string];
  readonly value: Value;
}

/** What a file says of the fields of a risk, to be set beside what is computed. */
export interface ScoredRisk {
  readonly id: string | null;
  readonly cells: ReadonlyMap<RegisterField, FoundCell>;
}

/** A system that a file describes. */
export interface FoundSystem {
  /** Its id where the file gives it one. */
  readonly id: string | null;
  readonly at: Location;
  readonly stated: readonly Stated[];
  /** Its risks, where the format says them as we do. */
  readonly risks?: readonly (readonly Part[])[];
  /** What it stores of these risks that is computed here. */
  readonly scored?: readonly ScoredRisk[];
  readonly unmapped: readonly Unmapped[];
}

/** All that a format reads out of a file, before words are mapped. */
export interface FoundRegister {
  readonly lists: readonly FoundList[];
  readonly systems: readonly FoundSystem[];
  readonly criteria: ValueMap | null;
  /** Risks that are written as they are. */
  readonly risks: readonly (readonly Part[])[];
  readonly unmapped: readonly Unmapped[];
}

/** A format of registers or descriptors, declaring itself. */
export interface RegisterSource {
  readonly name: string;
  readonly summary: string;
  recognises(file: ImportFile): boolean;
  read(file: ImportFile): Reading<FoundRegister>;
}

/** A file that is imported. */
export interface ImportFile {
  readonly path: string;
  readonly text: string;
  /** The data that it holds, where it is a data file that can be read. */
  readonly data: Reading<Document> | null;
}

export const nothingFound: FoundRegister = {
  lists: [],
  systems: [],
  criteria: null,
  risks: [],
  unmapped: [],
};
