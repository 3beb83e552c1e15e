import { effects, findingLevels, statuses } from "../../src/domain/finding.ts";
import { gates, grades } from "../../src/domain/policy.ts";
import { deltaKinds, outcomes, type Report } from "../../src/domain/report.ts";
import { riskStates } from "../../src/domain/risk-state.ts";

/** Words that a report chooses from by itself; nobody can put another text there. */
const closed: Readonly<Record<string, readonly string[]>> = {
  gate: gates,
  rules: ["base", "head", "given", "shipped"],
  level: findingLevels,
  effect: effects,
  status: [...statuses, "open", "closed"],
  state: riskStates,
  side: ["head", "base"],
  kind: deltaKinds,
  outcome: outcomes,
  assessed: ["automated", "attested", "none"],
  grade: grades,
};

type Word = (index: number) => string;

/** A report with each text that people write replaced: the same by the same, different ones by different ones. */
export function planted(report: Report, word: Word): Report {
  const known = new Map<string, string>();
  const replaced = (key: string, value: unknown): unknown => {
    if (typeof value !== "string" || value === "" || closed[key]?.includes(value)) return value;
    const text = known.get(value) ?? word(known.size);
    known.set(value, text);
    return text;
  };
  return { ...JSON.parse(JSON.stringify(report), replaced), tool: report.tool };
}

/** An attack in front of harmless words, and behind them. */
export const placements = (attack: string): readonly [Word, Word] => [
  (index) => `${attack} tail${index}`,
  (index) => `lead${index} ${attack}`,
];

/** The same places, and nothing in them that means anything to anybody. */
export const harmless = (index: number): string => `quiet words${index}`;
