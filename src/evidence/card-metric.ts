import { type Value, valueAt, withoutAbsent } from "../domain/document.ts";
import { startOfFile } from "../domain/location.ts";
import type { CardMetricSpec, EvidenceItem } from "../domain/manifest.ts";
import { type Claim, claimIn } from "./card-claim.ts";
import type { Beside, EvidenceFile, EvidenceKind, Measured } from "./evidence-kind.ts";
import { resolvePointer } from "./pointer.ts";
import { show, weigh } from "./weigh.ts";

/** A metric that a model card claims, against a threshold and against the results it is said to come from. */
export const cardMetric: EvidenceKind = {
  name: "card-metric",
  summary:
    "A metric that the model card claims is at most, at least, or equal to what is stated; with `matches`, it is also what the results file shows.",
  measure(item, file, beside) {
    const spec = item["card-metric"];
    const claim = beside === undefined ? "there is no model card that is read" : claimOf(item, spec, beside);
    if (typeof claim === "string")
      return { outcome: "inconclusive", words: claim, at: beside?.at ?? startOfFile(file.path) };
    if (claim.card.path === file.path) return { ...inconclusive(claim, "the results file is the card itself") };
    return compared(claim, file);
  },
  measureAlone(item, beside) {
    const spec = item["card-metric"];
    const claim = claimOf(item, spec, beside);
    if (typeof claim === "string") return { outcome: "inconclusive", words: claim, at: beside.at, done: null };
    return { ...weighed(claim), restsOn: claim.card.path };
  },
};

/** The claim beside the results it is said to come from. */
function compared(asked: Asked, file: EvidenceFile): Measured {
  const { metric, spec } = asked;
  const { pointer = "", tolerance = 0 } = spec.matches ?? {};
  const { value: document, faults } = file.document();
  if (document === null) return { ...inconclusive(asked, `${file.path} cannot be read`), faults };
  const path = resolvePointer(document.value, pointer);
  if (path === null) return { ...inconclusive(asked, `${file.path} holds nothing at ${pointer}`), faults };
  const shown = valueAt(document.value, path);
  const spot = `${file.path}#${pointer}`;
  if (typeof shown !== "number" || !Number.isFinite(shown))
    return { ...inconclusive(asked, `${show(shown)} at ${spot} is no number`), faults };
  const measured = weighed(asked);
  if (isWithin(metric.value, shown, tolerance)) {
    const isAll = boundsOf(spec).length === 0 && asked.item["at-least-n"] === undefined;
    const words = isAll ? `the card's ${metric.value} is what ${spot} shows` : `${measured.words}, as ${spot} shows`;
    return { ...measured, outcome: isAll ? "passing" : measured.outcome, words, faults };
  }
  const allowed = tolerance === 0 ? "" : ` (more than ${tolerance} apart)`;
  const contradiction = `the card claims ${metric.name} ${metric.value}, and ${spot} shows ${shown}${allowed}`;
  return { ...measured, outcome: "failing", words: contradiction, contradiction, faults };
}

const isWithin = (claimed: number, shown: number, tolerance: number): boolean =>
  // The difference of two decimals has a last digit of its own: 0.97 and 0.96 are 0.01 apart.
  claimed === shown || Number(Math.abs(claimed - shown).toPrecision(12)) <= tolerance;

const boundsOf = (spec: CardMetricSpec) =>
  [spec["at-most"], spec["at-least"], spec.equals].filter((one) => one !== undefined);

interface Asked extends Claim {
  readonly item: EvidenceItem;
  readonly spec: CardMetricSpec;
}

function claimOf(item: EvidenceItem, spec: CardMetricSpec | undefined, beside: Beside): Asked | string {
  if (spec === undefined) return "it says nothing to measure";
  const claim = claimIn(spec, beside);
  if (typeof claim === "string") return claim;
  const { card, metric } = claim;
  const { unit } = spec;
  if (isPercent(metric) && !percentUnits.has((unit ?? "").toLowerCase()))
    return `${card.path} gives ${metric.name} in per cent, and the item ${unit === undefined ? "states no unit" : `counts in ${unit}`}`;
  return { ...claim, item, spec };
}

const percentUnits: ReadonlySet<string> = new Set(["%", "percent", "per cent", "percentage", "percentage points"]);

/** Whether a card writes a number in per cent: behind the number, or in what it calls it. */
function isPercent({ name, at }: Claim["metric"]): boolean {
  const written = at.start.line === at.end.line ? at.excerpt.slice(at.start.column - 1, at.end.column - 1) : "";
  return name.includes("%") || written.includes("%");
}

function weighed({ metric, spec, item }: Asked): Measured {
  const { value, at } = metric;
  // A card tells no samples, so that a number of them asked for leaves it inconclusive.
  const measured = weigh({ value, threshold: spec, unit: spec.unit, atLeastN: item["at-least-n"] });
  return { ...measured, words: `the card: ${measured.words}`, at, claim: claimed(metric) };
}

const claimed = ({ name, value, dataset, slice }: Claim["metric"]): Value =>
  withoutAbsent({ name, value, dataset, slice });

const inconclusive = ({ metric }: Asked, words: string): Measured => ({
  outcome: "inconclusive",
  words,
  at: metric.at,
  claim: claimed(metric),
});
