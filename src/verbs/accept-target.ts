import type { Risk } from "../domain/manifest.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { stillClock } from "../domain/subject.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import { judgeRisk } from "../judge/risk-facts.ts";
import { didYouMean } from "../read/nearest.ts";
import type { ReviewInput } from "../review.ts";

/** A risk of a system as it stands, and where in its manifest. */
export interface RiskTarget {
  readonly record: SystemRecord;
  readonly risk: Risk;
  readonly index: number;
}

/** The system that a decision is about: the one whose manifest is named, or the only one there is. */
export function systemNamed(manifest: string | undefined, { head }: ReviewInput): SystemRecord {
  const systems = systemsIn(manifest, head.systems);
  const [only, ...others] = systems;
  if (only === undefined || others.length > 0) {
    const there = systems.map((one) => one.manifest.path).join(", ");
    throw new ReviewError(
      "usage",
      `There are ${systems.length} manifests here: ${there}.`,
      "Name one by `--manifest`.",
    );
  }
  return only;
}

/** The risk that a word names: `CR-001`, `loans/CR-001`, `risk:loans/CR-001`. */
export function riskNamed(word: string, manifest: string | undefined, { head }: ReviewInput): RiskTarget {
  const all = systemsIn(manifest, head.systems).flatMap((record) =>
    record.manifest.risks.map((risk, index) => ({ record, risk, index })),
  );
  const bare = word.replace(/^risk:/, "");
  const nameOf = ({ record, risk }: RiskTarget): string => `${record.manifest.system.id}/${risk.id}`;
  const found = all.filter((one) => one.risk.id === bare || nameOf(one) === bare);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const names = found.map(nameOf).join(", ");
    throw new ReviewError("usage", `\`${word}\` names ${found.length} risks.`, `Name one of ${names}.`);
  }
  const known = all.map(({ risk }) => risk.id);
  const there = known.length === 0 ? "No manifest here holds a risk." : `The risks here are ${shortList(known)}.`;
  throw new ReviewError("usage", `There is no risk \`${word}\`.`, `${didYouMean(bare, known)}${there}`);
}

function systemsIn(manifest: string | undefined, systems: readonly SystemRecord[]): readonly SystemRecord[] {
  const all = systems.map((record) => record.manifest.path);
  if (systems.length === 0)
    throw new ReviewError("usage", "There is no manifest here that can be read.", "`ai-risk-gate check` says more.");
  if (manifest === undefined) return systems;
  const path = manifest.replace(/^\.\//, "");
  const named = systems.filter((record) => record.manifest.path === path);
  if (named.length > 0) return named;
  throw new ReviewError(
    "usage",
    `${manifest} is no manifest here.`,
    `${didYouMean(path, all)}The manifests here are ${shortList(all)}.`,
  );
}

const mostListed = 10;

const shortList = (names: readonly string[]): string =>
  names.length <= mostListed
    ? names.join(", ")
    : `${names.slice(0, mostListed).join(", ")} and ${names.length - mostListed} more`;

/** A risk judged as the review does on its day. */
export const judgedAs = ({ record, risk, index }: RiskTarget, { gate, today, rules }: ReviewInput): JudgedRisk =>
  judgeRisk(
    {
      record,
      gate,
      people: rules.people,
      fourEyes: rules.config.fourEyes,
      clock: stillClock(today),
      criteriaFor: () => record.manifest.criteria,
    },
    risk,
    index,
  );
