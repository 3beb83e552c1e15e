import { textOf } from "../domain/document.ts";
import type { ComputedHeading } from "../domain/register-columns.ts";
import type { RegisterField } from "../domain/register-words.ts";
import { comment, partsOf } from "./draft.ts";
import { type OwnRisk, readOwnCsv } from "./own-csv.ts";
import type { FoundSystem, RegisterSource, ScoredRisk } from "./register.ts";
import { nothingFound } from "./register.ts";

/** The CSV that this program exports: the same risks, of one system or of the one that is named. */
export const ownRegister: RegisterSource = {
  name: "own-csv",
  summary: "The CSV that `export --format csv` wrote, without loss.",
  recognises: ({ path, text }) => /\.(?:csv|tsv)$/iu.test(path) && readOwnCsv(path, text) !== null,
  read: ({ path, text }) => {
    const { value, faults } = readOwnCsv(path, text) ?? { value: null, faults: [] };
    if (value === null) return { value: null, faults };
    const systems = value.flatMap(({ id, risks }): readonly FoundSystem[] => {
      const [first] = risks;
      if (first === undefined) return [];
      const parts = risks.map(({ risk, at }) => [comment(`${at.path}:${at.start.line}`), ...partsOf(risk)]);
      return [{ id, at: first.at, stated: [], unmapped: [], risks: parts, scored: risks.map(scoredOf) }];
    });
    return { value: { ...nothingFound, systems }, faults };
  },
};

const levels: Readonly<Partial<Record<ComputedHeading, RegisterField>>> = {
  "inherent level (computed)": "rating",
  "residual level (computed)": "residual-rating",
};

/** The levels as they were when the table was written. */
const scoredOf = ({ risk, shown }: OwnRisk): ScoredRisk => ({
  id: textOf(risk["id"]),
  cells: new Map(
    shown.flatMap(({ heading, text, at }) => {
      const field = levels[heading];
      return field === undefined ? [] : [[field, { heading, column: -1, value: text, at }] as const];
    }),
  ),
});
