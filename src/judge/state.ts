import type { Risk } from "../domain/manifest.ts";
import type { RiskState } from "../domain/risk-state.ts";
import type { Answer, Rating } from "./rating.ts";

/** What a risk's state is derived from. */
export interface StateGrounds {
  readonly risk: Risk;
  readonly rating: Rating;
  readonly accepted: Answer;
  /** Treated as a release asks: no plan counts. */
  readonly treatedForRelease: Answer;
}

type Step = readonly [reached: RiskState, isReached: (grounds: StateGrounds) => boolean];

const options = ({ treatment }: Risk): readonly string[] => treatment?.options ?? [];

const isDone = ({ treatment }: Risk): boolean =>
  treatment?.status === "implemented" || treatment?.status === "verified";

const isVerified = ({ treatment }: Risk): boolean =>
  treatment?.status === "verified" && treatment.verified?.by !== undefined && treatment.verified.date !== undefined;

/** Retaining or pursuing a risk leaves nothing to verify. */
const isKept = (risk: Risk): boolean =>
  options(risk).length > 0 && options(risk).every((option) => option === "retain" || option === "pursue");

/** Each step of a risk in order; who misses one has not reached those after it. */
const steps: readonly Step[] = [
  ["analysed", ({ rating }) => rating.inherent !== null],
  ["evaluated", ({ risk }) => options(risk).length > 0 || risk.acceptance !== undefined],
  ["treated", ({ risk, accepted, treatedForRelease }) => treatedForRelease.holds && (accepted.holds || isDone(risk))],
  ["verified", ({ risk, rating, accepted }) => isVerified(risk) || accepted.holds || isKept(risk) || rating.earned],
  [
    "monitored",
    ({ risk }) => risk.review?.date !== undefined && risk.review.date >= (risk.treatment?.verified?.date ?? ""),
  ],
];

/** How far a risk has come by its record; measured evidence verifies as a person's word does. */
export function stateOf(grounds: StateGrounds): RiskState {
  if (grounds.risk.status === "closed") return "closed";
  const missed = steps.findIndex(([, isReached]) => !isReached(grounds));
  return steps[(missed < 0 ? steps.length : missed) - 1]?.[0] ?? "identified";
}

/** Steps that a record claims to have passed and shows nothing of, in words. */
export function skippedSteps({ risk, rating }: Pick<StateGrounds, "risk" | "rating">): readonly string[] {
  const { status, verified } = risk.treatment ?? {};
  const claim = claimOf(risk);
  const skipped: string[] = [];
  if (claim !== null && rating.inherent === null) skipped.push(`it is ${claim} and not analysed (no estimate)`);
  const isChosen = options(risk).length > 0 || risk.acceptance !== undefined;
  if ((isDone(risk) || risk.status === "closed") && !isChosen)
    skipped.push(`it is ${claim ?? "open"} and not evaluated (no option is chosen)`);
  if (status === "verified" && (verified?.by === undefined || verified.date === undefined))
    skipped.push("its treatment is called verified, and not by whom and when");
  return skipped;
}

/** The furthest that a record claims. */
function claimOf(risk: Risk): string | null {
  if (risk.status === "closed") return "closed";
  const status = risk.treatment?.status;
  if (status !== undefined && status !== "planned") return `treated (${status})`;
  return risk.acceptance === undefined ? null : "accepted";
}

/** Dates of a record that contradict their order, in words. */
export function disorderedDates(risk: Risk): readonly string[] {
  const { identified, acceptance, treatment, review, closing, escalated } = risk;
  const later: readonly (readonly [string, string | undefined])[] = [
    ["escalated.date", escalated?.date],
    ["acceptance.date", acceptance?.date],
    ["treatment.verified.date", treatment?.verified?.date],
    ["review.date", review?.date],
    ["closing.date", closing?.date],
  ];
  const pairs: readonly Pair[] = [
    ...later.map((one): Pair => [["identified", identified], one]),
    [
      ["acceptance.date", acceptance?.date],
      ["acceptance.expires", acceptance?.expires],
    ],
    [
      ["treatment.verified.date", treatment?.verified?.date],
      ["closing.date", closing?.date],
    ],
  ];
  return pairs.flatMap(([[first, start], [second, end]]) =>
    start !== undefined && end !== undefined && end < start ? [`${second} (${end}) is before ${first} (${start})`] : [],
  );
}

type Named = readonly [name: string, day: string | undefined];
type Pair = readonly [first: Named, second: Named];
