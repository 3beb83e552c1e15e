import { describe, expect, test } from "vitest";
import { entersUse } from "../../src/domain/lifecycle-stage.ts";
import { judged, triage } from "./triage.ts";

const risk = `  - id: TR-2
    title: The queue is ordered wrongly
    identified: 2026-11-10
    inherent: { likelihood: possible, consequence: major }
`;
const within = (stage: string) => judged(triage(risk, "", stage)).deadlines;
const decided = { begun: "2026-11-01", decideBy: "2026-11-15", reviewBy: "2027-01-30" };

describe("the time for treatment", () => {
  test.each(["inception", "design-and-development", "verification-and-validation"])("does not run at %s", (stage) => {
    const clockless = `no time for treatment runs before deployment (${stage})`;
    expect(within(`, lifecycle-stage: ${stage}`)).toEqual({ ...decided, clockless });
  });

  test.each(["deployment", "operation-and-monitoring", "continuous-validation", "re-evaluation", "retirement"])(
    "runs at %s",
    (stage) => {
      expect(within(`, lifecycle-stage: ${stage}`)).toEqual({ ...decided, treatBy: "2026-12-31" });
    },
  );

  test("runs where no stage is stated", () => {
    expect(within("")).toEqual({ ...decided, treatBy: "2026-12-31" });
  });

  test("of a critical risk by default: three days to decide, from the hours that the criteria give", () => {
    const critical = risk.replace("possible, consequence: major", "almost-certain, consequence: severe");
    const { begun, decideBy, treatBy, reviewBy } = judged(triage(critical)).deadlines;
    expect([begun, decideBy, treatBy, reviewBy]).toEqual(["2026-11-01", "2026-11-04", "2026-12-01", "2026-12-01"]);
  });
});

test("a plan before deployment may be as long as it takes", () => {
  const plan = `${risk}    owner: "@ivo"
    treatment:
      options: [change-likelihood]
      status: planned
      due: 2028-01-31
      plan: A nurse confirms every third place in the queue.
      controls: [{ id: confirmation }]
`;
  const at = (stage: string) => judged(triage(plan, "", `, lifecycle-stage: ${stage}`)).treated.holds;
  expect([at("inception"), at("deployment")]).toEqual([true, false]);
});

describe("a system comes into use", () => {
  const moves: readonly (readonly [string | undefined, string | undefined, boolean])[] = [
    ["inception", "deployment", true],
    ["design-and-development", "operation-and-monitoring", true],
    ["verification-and-validation", "continuous-validation", true],
    ["verification-and-validation", "re-evaluation", true],
    ["inception", "verification-and-validation", false],
    ["verification-and-validation", "retirement", false],
    ["deployment", "operation-and-monitoring", false],
    ["retirement", "deployment", true],
    ["retirement", "inception", false],
    [undefined, "deployment", false],
    ["inception", undefined, false],
  ];
  test.each(moves)("from %s to %s: %s", (before, after, enters) => {
    expect(entersUse(before, after)).toBe(enters);
  });
});
