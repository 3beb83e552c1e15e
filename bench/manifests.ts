import { isMap, type Value, type ValueMap } from "../src/domain/document.ts";
import { pick, seeded } from "./seed.ts";

/** The day on which every review of the bench is made. */
export const today = "2026-11-20";

/** A manifest of so many risks, about 1 KB and 30 lines each, two in a hundred defective; the same in every run. */
export function benchManifest(risks: number): ValueMap {
  const random = seeded(risks);
  return { ...head, risks: Array.from({ length: risks }, (_, index) => flawed(riskOf(index, random), index)) };
}

/** The same before a pull request that changed one risk in a hundred. */
export function benchBase(manifest: ValueMap): ValueMap {
  const before = risksOf(manifest).map((risk, index) =>
    index % 100 === 3 ? { ...risk, inherent: { likelihood: "rare", consequence: "minor", basis: "expert" } } : risk,
  );
  return { ...manifest, risks: before };
}

/** The risks of a manifest of the bench. */
export function risksOf(manifest: ValueMap): readonly ValueMap[] {
  const { risks } = manifest;
  return Array.isArray(risks) ? risks.filter(isMap) : [];
}

const head: ValueMap = {
  version: 1,
  system: {
    id: "consumer-loans",
    name: "Scoring of consumer loans",
    owner: "@harbour/credit-risk",
    purpose: "Ranks consumer loan applications for an underwriter, who decides.",
    "lifecycle-stage": "operation-and-monitoring",
    kinds: ["predictive"],
    "interested-parties": [{ id: "applicants", kind: "affected", consulted: "2026-08-02", how: "panel of twelve" }],
  },
};

const titles = [
  "Approval rates differ between groups of applicants",
  "Scores drift when the labour market turns",
  "A record of one applicant is taken for another's",
  "The underwriter follows the score without reading the file",
] as const;
const events = [
  "The score ranks one group lower: seen in two of four quarters.",
  "Incomes in the training data are older than the applicants'.",
  'Two applicants share a name, and the bureau answers "one match".',
] as const;
const outcomes = [
  "Discrimination, redress, loss of the licence.",
  "Loans are refused to people who would repay.",
] as const;
const plans = ["Reweigh the training data; watch the gap weekly.", "Compare scores with what was repaid."] as const;

type Estimate = readonly [likelihood: string, individuals: string];

/** One risk in ten is above appetite. */
const estimates: readonly [Estimate, ...(readonly Estimate[])] = [
  ["likely", "major"],
  ...Array.from({ length: 5 }, (): Estimate => ["possible", "moderate"]),
  ...Array.from({ length: 4 }, (): Estimate => ["unlikely", "minor"]),
];

function riskOf(index: number, random: () => number): ValueMap {
  const number = String(index + 1).padStart(5, "0");
  const day = (): string => String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const [likelihood, individuals] = pick(random, estimates);
  return {
    id: `CR-${number}`,
    title: pick(random, titles),
    objectives: pick(random, [["fairness"], ["fairness", "privacy"], ["robustness"]]),
    sources: pick(random, [["machine-learning"], ["life-cycle", "automation"]]),
    "lifecycle-stages": ["design-and-development", "operation-and-monitoring"],
    affected: ["applicants"],
    event: pick(random, events),
    outcome: pick(random, outcomes),
    identified: `2026-10-${day()}`,
    owner: pick(random, ["@harbour/credit-risk", "@alice", "@bob"]),
    inherent: {
      likelihood,
      consequence: { individuals, organization: "minor" },
      basis: pick(random, ["expert", "measured"]),
      knowledge: pick(random, ["medium", "high"]),
    },
    treatment: {
      options: ["change-likelihood"],
      status: "in-progress",
      due: `2026-12-${day()}`,
      plan: pick(random, plans),
      controls: [
        { id: "reweighing", title: "Reweighed training set", role: "key", owner: "@bob" },
        { id: "second-look", title: "A second underwriter looks", role: "supporting", owner: "@carla" },
      ],
    },
    residual: { likelihood: pick(random, ["unlikely", "rare"]), consequence: "minor" },
    review: { date: `2026-11-${day().replace("2", "1")}`, by: "@alice", result: "unchanged" },
    tracker: `RISK-${1 + Math.floor(random() * 9_000)}`,
    links: ["owasp-llm@2025:LLM09"],
  };
}

/** What is wrong with a defective risk: values by path, `null` where something is left out. */
const flaws: readonly Readonly<Record<string, Value>>[] = [
  { owner: null },
  { owner: "Alice of credit risk" },
  { title: "Drift" },
  { event: null },
  { outcome: null },
  { objectives: [] },
  { sources: null },
  { "lifecycle-stages": [] },
  { affected: null },
  { identified: null },
  { "inherent.basis": "literature" },
  { "inherent.knowledge": "low" },
  { treatment: null },
  { "treatment.plan": null },
  { "treatment.options": [] },
  { "treatment.controls": [{ id: "second-look", title: "A second underwriter looks", role: "supporting" }] },
  { "treatment.controls": [{ id: "reweighing", role: "key", owner: "@bob" }] },
  { status: "closed" },
  { tracker: "LOAN 140" },
  { "treatment.status": "implemented", residual: null },
];

/** One risk in fifty has a flaw, each time another one. */
function flawed(risk: ValueMap, index: number): ValueMap {
  const flaw = index % 50 === 7 ? flaws[Math.floor(index / 50) % flaws.length] : undefined;
  return Object.entries(flaw ?? {}).reduce((map, [path, to]) => changed(map, path.split("."), to), risk);
}

function changed(map: ValueMap, path: readonly string[], to: Value): ValueMap {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    const kept = Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
    return to === null ? kept : { ...kept, [key]: to };
  }
  const inner = map[key];
  return { ...map, [key]: changed(isMap(inner) ? inner : {}, rest, to) };
}
