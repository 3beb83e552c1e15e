/** The name of a figure that a goal is about. */
export type FigureName =
  | "start-10"
  | "start-100"
  | "reading-10000"
  | "spectral-100"
  | "spectral-1000"
  | "spectral-10000"
  | "opa-1000"
  | "opa-10000"
  | "opa-sixty-10000"
  | "memory-10000"
  | "memory-100000"
  | "growth"
  | "places-time"
  | "places-different"
  | "card"
  | "history"
  | "bundle"
  | "action-time"
  | "action-requests";

/** What a figure must be, and what it should reach. */
export interface Goal {
  readonly figure: FigureName;
  readonly what: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  readonly must: number;
  readonly reach: number;
}

type Bounds = Pick<Goal, "must" | "reach">;

const atMost = (figure: FigureName, [what, unit]: readonly [string, string], bounds: Bounds): Goal => ({
  ...{ figure, what, unit },
  better: "lower",
  ...bounds,
});

const atLeast = (figure: FigureName, what: string, bounds: Bounds): Goal => ({
  ...{ figure, what, unit: "×" },
  better: "higher",
  ...bounds,
});

/** What `npm run bench` holds the bundle to. */
export const goals: readonly Goal[] = [
  atMost("start-10", ["10 risks: `check` / bare Node", "×"], { must: 1.4, reach: 1.2 }),
  atMost("start-100", ["100 risks: `check` / bare Node", "×"], { must: 2.3, reach: 1.4 }),
  atMost("reading-10000", ["10,000 risks: `check` / `JSON.parse` only", "×"], { must: 6, reach: 2.3 }),
  atLeast("spectral-100", "100 risks: Spectral / `check`", { must: 5, reach: 8.5 }),
  atLeast("spectral-1000", "1,000 risks: Spectral / `check`", { must: 5.5, reach: 8.5 }),
  atLeast("spectral-10000", "10,000 risks: Spectral / `check`", { must: 7, reach: 16 }),
  atLeast("opa-1000", "1,000 risks: OPA / `check`", { must: 0.9, reach: 1.4 }),
  atLeast("opa-10000", "10,000 risks: OPA / `check`", { must: 2, reach: 5.5 }),
  atLeast("opa-sixty-10000", "10,000 risks, 60 rules: OPA / `check`", { must: 4, reach: 9 }),
  atMost("memory-10000", ["10,000 risks: peak memory / `JSON.parse` only", "×"], { must: 3.5, reach: 1.5 }),
  atMost("memory-100000", ["100,000 risks: peak memory", "MB"], { must: 1_300, reach: 150 }),
  atMost("growth", ["growth from 10,000 to 100,000 risks: exponent of time", ""], { must: 1.1, reach: 1 }),
  atMost("places-time", ["reading: extra time for places", "%"], { must: 15, reach: 6 }),
  atMost("places-different", ["places that differ from those of `yaml`", ""], { must: 0, reach: 0 }),
  atMost("card", ["a model card of 14 kB, read for the first time", "ms"], { must: 35, reach: 5 }),
  atLeast("history", "1,000 commits: `git show` each / our history", { must: 20, reach: 40 }),
  atMost("bundle", ["the bundle of the command line, all its code", "kB"], { must: 600, reach: 200 }),
  atMost("action-time", ["Action, small pull request, checkout present", "ms"], { must: 300, reach: 150 }),
  atMost("action-requests", ["Action, the same: requests to the API", ""], { must: 12, reach: 8 }),
];

export const verdicts = ["reached", "met", "MISSED", "not measured"] as const;
export type GoalVerdict = (typeof verdicts)[number];

/** What a figure comes to; one that was not measured is never met. */
export function judgeGoal({ better, must, reach }: Goal, figure: number | null): GoalVerdict {
  if (figure === null || Number.isNaN(figure)) return "not measured";
  const within = (bound: number): boolean => (better === "lower" ? figure <= bound : figure >= bound);
  if (within(reach)) return "reached";
  return within(must) ? "met" : "MISSED";
}
