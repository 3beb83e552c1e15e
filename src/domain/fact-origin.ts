import { computedFacts } from "./computed-facts.ts";
import type { FactType } from "./fact-type.ts";

export const factOrigins = ["written", "computed", "review"] as const;
/** Who says a fact: people, in a manifest, a card or a waiver; the gate; or the review itself (its day, its gate). */
export type FactOrigin = (typeof factOrigins)[number];

/** Facts of the list below that people write all the same; the gate reads them, or fills in what they leave out. */
const writtenAllTheSame = [
  /^(?:card|cards\[\])\.(?!path$|format$|residue$)/,
  /^asset\.glob$/,
  /^waiver\.(?!(?:state|because|approver|by|broad|idle|days|digest|proposed)$)/,
  /^evidence\.(?:max-age|from|preset)$/,
  /^risk\.status$/,
];

/** Computed facts that are not always there; every other one is. */
const computedAtTimes = [
  /^(?:criteria\.approved|card|cards\[\])\./,
  /^criteria\.approved$/,
  /^risk\.(?:inherent|residual|effective)\./,
  /^risk\.(?:effective|decide-by|treat-by|review-by)$/,
  /^risk\.(?:provisional|skipped|disordered|unknown-affected|open-incidents|escalated\.to-authority)$/,
  /^incident\.(?:unknown|closed)-risks$/,
  /^evidence\.(?:age|max-age|preset|looser-than-preset|contradicted-by-results|also-proves)$/,
  /^evidence\.(?:shrunk|redated|withdrawn)$/,
  /^system\.stage-before$/,
  /^change\.(?:risk|before|after)$/,
  /^waiver\.(?!(?:id|rule|subject|state|because|approver|by|idle|days|digest|proposed)$)/,
  /(?:^|\.)(?:residue|(?:unknown|unseen|earlier)-links|ageless-evidence)$/,
  /^system\.(?:nil-|(?:objectives|sources)-open$|unknown-owners$|missing-files$|unmet-obligations$)/,
  /^system\.(?:(?:generative|llm|agentic)-risks|annex-a)-open$/,
  /^system\.(?:(?:unpinned|unsupplied)-models|immaterial-prompts|red-teamed)$/,
  /^system\.(?:agent-widened$|overall-|due-(?:material|reviews|digests)$)/,
  /^(?:risk|system)\.material-(?:digest|changed)$/,
  /^system\.act\.(?:class|basis-unknown|areas-open|logs-kept-days|misclassed|high-risk-from)$/,
  /^risk\.(?:affected|unconsulted)-(?:workers|learners)$/,
  /^criteria\.(?:unexplained|tolerance-below|without-authority)$/,
];

/** `risks[].treated` is what `risk.treated` is for each of them. */
const canonical = (path: string): string => path.replace(/^(?:manifest\.)?risks\[\]\./, "risk.");

/** What the gate makes as a whole; of other named facts people write some part. */
const madeWhole: ReadonlySet<string> = new Set(["criteria", "change"]);

/** Who says the fact at a path, in which `[]` is an item of a list. */
export function originOf(path: string): FactOrigin {
  const name = canonical(path);
  if (name === "gate" || name === "today") return "review";
  if (!name.includes(".")) return madeWhole.has(name) ? "computed" : "written";
  return isListed(name) && !writtenAllTheSame.some((pattern) => pattern.test(name)) ? "computed" : "written";
}

/** Whether a fact is there for every subject whose rules see it, as far as the gate gives it. */
export function isAlwaysGiven(path: string): boolean {
  const name = canonical(path);
  if (!name.includes(".")) return true;
  return isListed(name) && !computedAtTimes.some((pattern) => pattern.test(name));
}

function isListed(name: string): boolean {
  const [root = "", ...steps] = name.split(".");
  const top = computedFacts[root.replace(/\[\]$/, "")];
  const start = root.endsWith("[]") && top?.kind === "list" ? top.of : top;
  const found = steps.reduce<FactType | undefined>(
    (type, step) => (type?.kind === "map" && Object.hasOwn(type.fields, step) ? type.fields[step] : undefined),
    start,
  );
  return found !== undefined && (found.kind !== "map" || found.description !== "");
}
