import { defaultCriteria } from "../read/criteria.ts";
import { written } from "./written-text.ts";

const { likelihood, consequence, levels, matrix, appetite, tolerance, times } = defaultCriteria;

/** What the least known risk is taken for until somebody rates it: the highest step of both scales. */
export const highest = { likelihood: likelihood.at(-1) ?? "", consequence: consequence.at(-1) ?? "" };

const timeLines = Object.entries(times).map(
  ([level, { decide, treat, review }]) => `    ${level}: { decide: ${decide}d, treat: ${treat}d, review: ${review}d }`,
);

/** The yardstick as it stands in a first manifest: what would hold as well if nothing were written. */
export const criteriaText = [
  "# The yardstick: these are the defaults. Change them before risks are rated, and let somebody stand by them.",
  "criteria:",
  `  likelihood: ${written(likelihood)}`,
  `  consequence: ${written(consequence)}`,
  `  levels: ${written(levels)}`,
  "  matrix: # rows: likelihood; columns: consequence",
  ...matrix.map((row) => `    - ${written(row)}`),
  `  appetite: ${appetite.individuals} # the highest level that is held without asking anybody`,
  `  tolerance: ${tolerance.individuals} # the highest level that anybody may accept`,
  "  times: # from the day a risk is known: until it is decided, until it is treated, between reviews",
  ...timeLines,
  '  # acceptance-authority: who may accept a risk of each level, as in { high: ["@acme/risk-board"], medium: [risk-owner] }',
  '  # approved: who put these criteria in force, as in { by: "@mira", date: 2026-03-01, next-review: 2027-03-01 }',
].join("\n");
