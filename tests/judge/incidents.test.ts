import { describe, expect, test } from "vitest";
import { bound, judged, triage } from "./triage.ts";

const criteria = `criteria:
  acceptance-authority: { high: [risk-board], medium: [risk-owner] }
`;

const missed = `  - id: TR-1
    title: A stroke is missed
    identified: 2026-09-01
    inherent: { likelihood: likely, consequence: major }
    residual: { likelihood: rare, consequence: major }
    treatment:
      options: [change-likelihood]
      status: implemented
      controls:
        - { id: second-reader, role: key, evidence: [{ metric: { file: evals/stroke.json, pointer: /sensitivity, at-least: 0.9 } }] }
`;

const measured = { "TR-1/second-reader/0": {} };

const incident = (rest: string, risks = "[TR-1]"): string => `incidents:\n  - { id: INC-3, risks: ${risks}${rest} }\n`;

const afterIncident = (rest: string, gate: "pull-request" | "release" = "pull-request", today = "2026-11-21") =>
  judged(triage(`${missed}${incident(rest)}`, criteria), { measured, gate, today });

const because = "incident INC-3 of 2026-11-12 is not reviewed";

describe("an incident that nobody has reviewed", () => {
  test("raises the risks that it names to what they are by nature", () => {
    const { rating } = afterIncident(", date: 2026-11-12");
    expect([rating.inherent?.worst, rating.residual?.worst, rating.effective?.worst]).toEqual([
      "high",
      "medium",
      "high",
    ]);
    expect([rating.because, rating.earned]).toEqual([because, true]);
  });

  test("raises no other risk", () => {
    const other = judged(triage(`${missed}${incident(", date: 2026-11-12", "[TR-2]")}`, criteria), { measured });
    expect([other.rating.effective?.worst, other.incidents]).toEqual(["medium", []]);
  });

  const reviews: readonly (readonly [string, string, string])[] = [
    ["by a review on its day", ", date: 2026-11-12, review: { date: 2026-11-12 }", "medium"],
    ["by a later one", ", date: 2026-11-12, review: { date: 2026-11-20 }", "medium"],
    ["not by an earlier one", ", date: 2026-11-12, review: { date: 2026-11-11 }", "high"],
    ["not by one without a day", ', date: 2026-11-12, review: { by: "@ivo" }', "high"],
    ["never without a day of its own", ", review: { date: 2026-11-20 }", "high"],
  ];
  test.each(reviews)("is answered %s", (_name, rest, level) => {
    expect(afterIncident(rest).rating.effective?.worst).toBe(level);
  });

  test("counts the worse estimate where what remains was rated higher", () => {
    const worse = missed.replace("residual: { likelihood: rare,", "residual: { likelihood: almost-certain,");
    const manifest = triage(`${worse}${incident(", date: 2026-11-12")}`, criteria);
    expect(judged(manifest, { measured }).rating.effective?.worst).toBe("critical");
  });

  test("voids an acceptance until the review", () => {
    const accepted = `  - id: TR-1
    title: A stroke is missed
    inherent: { likelihood: likely, consequence: major }
    treatment: { options: [retain], status: implemented }
    acceptance: { by: risk-board, level: high, date: 2026-10-01, expires: 2027-03-31 }
`;
    const open = judged(triage(`${accepted}${incident(", date: 2026-11-12")}`, criteria));
    expect(open.accepted).toEqual({ holds: false, because: `its acceptance is void while ${because}` });
    const reviewed = incident(", date: 2026-11-12, review: { date: 2026-11-13 }");
    expect(judged(bound(triage(`${accepted}${reviewed}`, criteria))).accepted.holds).toBe(true);
  });

  test("leaves a treated risk treated in a pull request while the review is in time, and never in a release", () => {
    const inTime = { holds: true, because: "treated until INC-3, whose review is due on 2026-11-26" };
    const pullRequest = (today: string) => afterIncident(", date: 2026-11-12", "pull-request", today).treated;
    expect([pullRequest("2026-11-21"), pullRequest("2026-11-26")]).toEqual([inTime, inTime]);
    expect(pullRequest("2026-11-27")).toEqual({
      holds: false,
      because: `it is high (${because}), and it is not accepted; the review of INC-3 was due on 2026-11-26`,
    });
    expect(afterIncident(", date: 2026-11-12", "release").treated.holds).toBe(false);
    expect(afterIncident(", date: 2026-11-12").days).toContain("2026-11-27");
    expect(afterIncident("").treated.holds).toBe(false);
  });

  test("counts the times of a treated risk anew, from the day on which it came true", () => {
    const { begun, decideBy, treatBy, reviewBy } = afterIncident(", date: 2026-11-12").deadlines;
    expect([begun, decideBy, treatBy, reviewBy]).toEqual(["2026-09-01", "2026-11-26", "2027-01-11", "2027-02-10"]);
    const seen = missed.replace("title:", "review: { date: 2026-11-20 }\n    title:");
    const manifest = triage(`${seen}${incident(", date: 2026-11-12")}`, criteria);
    expect(judged(manifest, { measured }).deadlines.reviewBy).toBe("2027-02-18");
  });

  test("gives no new time to a risk that was not treated before", () => {
    const failing = { "TR-1/second-reader/0": { outcome: "failing" as const } };
    const manifest = triage(`${missed}${incident(", date: 2026-11-12")}`, criteria);
    const { deadlines, treated } = judged(manifest, { measured: failing });
    expect([deadlines.decideBy, deadlines.treatBy]).toEqual(["2026-09-15", "2026-10-31"]);
    expect(treated.holds).toBe(false);
  });

  test("makes no untreated risk treated", () => {
    const bare = missed.replace("status: implemented", "status: planned");
    const { treated } = judged(triage(`${bare}${incident(", date: 2026-11-20")}`, criteria), { measured });
    expect(treated.holds).toBe(false);
  });

  test("is told with the others, and the earliest decides by when", () => {
    const two = `incidents:
  - { id: INC-3, risks: [TR-1], date: 2026-11-12 }
  - { id: INC-4, risks: [TR-1, TR-1], date: 2026-11-10 }
`;
    const { rating, treated, incidents } = judged(triage(`${missed}${two}`, criteria), { measured });
    expect(incidents).toEqual(["INC-3", "INC-4"]);
    expect(rating.because).toBe("incidents INC-3 of 2026-11-12, INC-4 of 2026-11-10 are not reviewed");
    expect(treated.because).toBe("treated until INC-3, INC-4, whose review is due on 2026-11-24");
  });

  test("names some of many", () => {
    const many = Array.from({ length: 7 }, (_, index) => `  - { id: INC-${index}, risks: [TR-1], date: 2026-11-12 }\n`);
    const { rating, treated } = judged(triage(`${missed}incidents:\n${many.join("")}`, criteria), { measured });
    const dated = (index: number): string => `INC-${index} of 2026-11-12`;
    expect(rating.because).toBe(`incidents ${[0, 1, 2, 3, 4].map(dated).join(", ")} and 2 more are not reviewed`);
    expect(treated.because).toContain("INC-3, INC-4 and 2 more, whose review");
  });
});
