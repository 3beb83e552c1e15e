import { type ActBasis, actReference, readActBasis } from "../domain/ai-act-basis.ts";
import { mapAt, own, textsIn, type ValueMap, valueAt, withoutAbsent } from "../domain/document.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { isUnderUnionLaw } from "../domain/union-law.ts";
import { misclassed } from "./ai-act-class.ts";
import { actDates } from "./ai-act-dates.ts";
import { actExtent } from "./ai-act-extent.ts";

/** Training with more operations than this makes a general-purpose model one with systemic risk. */
const systemicCompute = 1e25;

/** A system's place under the EU AI Act, from what its manifest says of it. */
export function actFacts(record: SystemRecord): ValueMap {
  const root = record.manifest.document.value;
  const said = mapAt(root, ["system", "eu-ai-act"]);
  const { points, articles, annexI, unknown } = basisOf(record, textsIn(own(said, "basis")) ?? []);
  const claim = own(said, "class");
  const isListed = points.length > 0;
  const exempted =
    isListed &&
    claim !== "high-risk" &&
    claim !== "prohibited" &&
    valueAt(said, ["exemption", "condition"]) !== undefined;
  const compute = own(said, "training-compute");
  const act = {
    concerned: isConcerned(root),
    roles: textsIn(own(said, "roles")) ?? [],
    class: claim,
    points,
    articles,
    "annex-i": annexI,
    "basis-unknown": unknown.length === 0 ? undefined : unknown,
    "high-risk": claim === "high-risk",
    exempted,
    misclassed:
      typeof claim === "string" ? misclassed({ class: claim, points, articles, annexI, exempted }) : undefined,
    "general-purpose": own(said, "general-purpose-model") === true,
    "systemic-risk": own(said, "systemic-risk") === true || (typeof compute === "number" && compute > systemicCompute),
    ...actDates(said, { isListed, annexI }),
    ...actExtent(record, points),
  };
  return { act: withoutAbsent(act) };
}

/** Named by itself, or by where it is used. */
function isConcerned(root: SystemRecord["manifest"]["document"]["value"]): boolean {
  if (valueAt(root, ["system", "eu-ai-act"]) !== undefined) return true;
  const jurisdictions = textsIn(valueAt(root, ["system", "context", "jurisdictions"])) ?? [];
  return jurisdictions.some(isUnderUnionLaw);
}

interface Basis {
  readonly points: readonly string[];
  readonly articles: readonly string[];
  readonly annexI: boolean;
  /** As written. */
  readonly unknown: readonly string[];
}

function basisOf({ manifest }: SystemRecord, written: readonly string[]): Basis {
  const read = written.map((text) => ({ text, basis: readActBasis(text) }));
  const isKnown = (basis: ActBasis | null): basis is ActBasis =>
    basis !== null && !manifest.strangeReferences.has(actReference(basis) ?? "");
  const known = read.flatMap(({ basis }) => (isKnown(basis) ? [basis] : []));
  const articles = known.flatMap((one) => (one.kind === "article" ? [one.article] : []));
  return {
    points: unique(known.flatMap((one) => (one.kind === "point" && one.point !== "" ? [one.point] : []))),
    articles: unique(articles),
    annexI: known.some(({ kind }) => kind === "annex-i") || articles.includes("6(1)"),
    unknown: unique(read.flatMap(({ text, basis }) => (isKnown(basis) ? [] : [text]))),
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
