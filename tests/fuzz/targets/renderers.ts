import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { isList, isMap, type Value } from "../../../src/domain/document.ts";
import type { Report } from "../../../src/domain/report.ts";
import { arbitraryReport, hostile } from "../../render/arbitrary-report.ts";
import { outputLaws, sameBytesLaw } from "../../render/output-laws.ts";
import type { Random } from "../random.ts";
import { lawsOf, type Target } from "../target.ts";

const told = ["lender-new-risk-under-plan", "hospital-two-systems", "evasion-hostile-strings", "lender-evidence-fails"];
const reports: readonly Value[] = told.map((name) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, "../../../fixtures/reviews", name, "expected/report.json"), "utf8"),
  ),
);

/** Renderers on reports with hostile text wherever text can stand: generated ones, and real ones that were spoilt. */
export const renderers: Target = {
  name: "renderers",
  mayDrop: (path) => typeof path.at(-1) === "number",
  mayShorten: (path) => !closed.has(String(path.at(-1))),
  make(random) {
    const seed = random.below(2 ** 31);
    if (random.once(2)) return spoilt(random.pick(reports), random, fc.sample(hostile, { seed, numRuns: 40 }));
    const [report] = fc.sample(arbitraryReport, { seed, numRuns: 1 });
    return JSON.parse(JSON.stringify(report));
  },
  broken: (input) => lawsOf(() => brokenBy(input as unknown as Report)),
};

/** The same report with other words in some of its texts; what is one of few words stays. */
function spoilt(value: Value, random: Random, words: readonly string[]): Value {
  if (isList(value)) return value.map((item) => spoilt(item, random, words));
  if (isMap(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, closed.has(key) ? part : spoilt(part, random, words)]),
    );
  return typeof value === "string" && random.once(3) ? random.pick(words) : value;
}

const closed = new Set(["gate", "outcome", "level", "effect", "status", "side", "kind", "assessed", "grade", "rules"]);

const brokenBy = (report: Report): readonly string[] =>
  Object.entries({ ...outputLaws, "the same report gives the same bytes": sameBytesLaw }).flatMap(([name, law]) =>
    [...law(report)].slice(0, 3).map((seen) => `${name}: ${seen}`),
  );
