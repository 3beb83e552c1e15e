import {
  type Document,
  isList,
  isMap,
  textOf,
  type Value,
  type ValueMap,
  type ValuePath,
  valueAt,
} from "../domain/document.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import type { FoundRegister, RegisterSource } from "./register.ts";
import { nothingFound } from "./register.ts";

const keys = ["risk_matrix", "risk_matrices"];

/** The matrices of a library; where its text is one matrix, that one. */
function matricesIn(document: Document): readonly ValuePath[] {
  const isMatrix = (path: ValuePath): boolean =>
    ["probability", "impact", "risk", "grid"].every((key) => isList(valueAt(document.value, [...path, key])));
  const lists = keys.flatMap((key): readonly ValuePath[] => {
    const path = ["objects", key];
    const list = valueAt(document.value, path);
    return isList(list) ? list.map((_, index) => [...path, index]) : [path];
  });
  return [[], ...lists].filter(isMatrix);
}

/** A risk matrix of CISO Assistant, as criteria: the grid is data, and no product of ranks. */
export const riskMatrix: RegisterSource = {
  name: "ciso-assistant-matrix",
  summary: "A risk matrix of CISO Assistant, as criteria.",
  recognises: ({ data }) => data?.value !== null && data?.value !== undefined && matricesIn(data.value).length > 0,
  read: ({ data }) => (data?.value ? matrixIn(data.value) : { value: null, faults: data?.faults ?? [] }),
};

function matrixIn(document: Document): Reading<FoundRegister> {
  const [path, ...others] = matricesIn(document);
  if (path === undefined) return { value: null, faults: [] };
  if (others.length > 0)
    return { value: null, faults: [fault(document, [], "holds several matrices; criteria have one")] };
  const matrix = valueAt(document.value, path);
  const criteria = isMap(matrix) ? criteriaOf(matrix) : null;
  if (criteria === null)
    return { value: null, faults: [fault(document, [...path, "grid"], "has a grid that does not fit its scales")] };
  return { value: { ...nothingFound, criteria }, faults: [] };
}

function criteriaOf(matrix: ValueMap): ValueMap | null {
  const likelihood = stepsIn(matrix["probability"]);
  const consequence = stepsIn(matrix["impact"]);
  const levels = stepsIn(matrix["risk"]).map(({ name }) => name);
  const grid = isList(matrix["grid"]) ? matrix["grid"] : [];
  const rows = grid.map((row) =>
    isList(row) ? row.map((cell) => (typeof cell === "number" ? levels[cell] : undefined)) : [],
  );
  const fits =
    rows.length === likelihood.length &&
    rows.every((row) => row.length === consequence.length && !row.includes(undefined));
  if (!fits) return null;
  const written = rows.map((row) => row.filter((level) => level !== undefined));
  return { likelihood: likelihood.map(stepOf), consequence: consequence.map(stepOf), levels, matrix: written };
}

interface Step {
  readonly name: string;
  readonly means: string;
}

const stepsIn = (value: Value | undefined): readonly Step[] =>
  isList(value)
    ? value.map((step) => ({
        name: textOf(valueAt(step, ["name"])),
        means: textOf(valueAt(step, ["description"])).trim(),
      }))
    : [];

const stepOf = ({ name, means }: Step): Value => (means === "" ? name : { name, means });

const fault = (document: Document, path: ValuePath, says: string): Fault => ({
  rule: "wrong-shape",
  message: `${document.path} ${says}.`,
  fix: "Keep one matrix with a row for each probability and in it the number of a risk for each impact.",
  place: String(document.locate(path).start.line),
  cut: null,
  at: document.locate(path),
});
