import { describe, expect, test } from "vitest";
import { bound, judged, triage } from "./triage.ts";

const criteria = `criteria:
  appetite: { default: medium, individuals: low }
  tolerance: high
  acceptance-authority: { high: [risk-board], medium: [risk-owner] }
`;

const risk = (rest: string, inherent = "{ likelihood: possible, consequence: major }"): string => `  - id: TR-2
    title: The queue is ordered wrongly
    owner: "@ivo"
    identified: 2026-11-10
    inherent: ${inherent}
${rest}`;

const plan = (change: Readonly<Record<string, string | null>> = {}): string => {
  const lines: Record<string, string | null> = {
    options: "[change-likelihood]",
    status: "in-progress",
    due: "2026-12-15",
    plan: "A nurse confirms every third place in the queue.",
    controls: "[{ id: confirmation }]",
    ...change,
  };
  const written = Object.entries(lines).filter(([, value]) => value !== null);
  return `    treatment:\n${written.map(([key, value]) => `      ${key}: ${value}\n`).join("")}`;
};

describe("under a plan a risk is treated in a pull request, and only there", () => {
  test("a plan with an owner, a control, words and a due date in time", () => {
    expect(judged(triage(risk(plan()), criteria)).treated).toEqual({
      holds: true,
      because: "under a plan due on 2026-12-15",
    });
    expect(judged(triage(risk(plan()), criteria), { gate: "release" }).treated.holds).toBe(false);
    expect(judged(triage(risk(plan()), criteria), { gate: "monitor" }).treated.holds).toBe(false);
  });

  const lacking: readonly (readonly [string, Readonly<Record<string, string | null>>, string])[] = [
    ["no status", { status: null }, "its treatment is without a status"],
    ["a status that says it is done", { status: "implemented" }, "no residual is stated"],
    ["retaining alone", { options: "[retain]" }, "no option acts on it"],
    ["pursuing alone", { options: "[retain, pursue]" }, "no option acts on it"],
    ["no control", { controls: null }, "its plan names no control"],
    ["no plan", { plan: null }, "its plan says nothing"],
    ["a placeholder for a plan", { plan: "TBD" }, "its plan says nothing"],
    ["no due date", { due: null }, "its plan has no due date"],
    ["a due date that has passed", { due: "2026-11-20" }, "its plan was due on 2026-11-20"],
    ["a due date after its level's time", { due: "2027-01-10" }, "its plan is due on 2027-01-10, after 2026-12-31"],
  ];
  test.each(lacking)("%s does not do", (_name, change, because) => {
    const { treated } = judged(triage(risk(plan(change)), criteria));
    expect(treated.holds).toBe(false);
    expect(treated.because).toContain(because);
  });

  test("the time of its level counts from the earlier of `identified` and the first commit", () => {
    const onLastDay = triage(risk(plan({ due: "2027-01-09" })), criteria);
    const late = { begun: "2026-11-10", decideBy: "2026-11-24", treatBy: "2027-01-09", reviewBy: "2027-02-08" };
    expect(judged(onLastDay, { held: { day: "2026-11-12" } })).toMatchObject({
      deadlines: late,
      treated: { holds: true },
    });
    const early = judged(onLastDay, { held: { day: "2026-10-01" } });
    expect(early).toMatchObject({
      deadlines: { begun: "2026-10-01", treatBy: "2026-11-30" },
      treated: { holds: false },
    });
  });

  test("a start that history cannot tell is never taken for late", () => {
    const undated = triage(risk(plan()).replace("    identified: 2026-11-10\n", ""), criteria);
    expect(judged(undated, { held: "unknown" }).treated.holds).toBe(false);
    expect(judged(undated, { held: "unrecorded" }).deadlines.begun).toBe("2026-11-21");
  });
});

describe("an acceptance counts only from its authority, at its level, and for its time", () => {
  const accepted = (acceptance: string, inherent?: string): string =>
    risk(`    acceptance: { ${acceptance} }\n`, inherent);
  const cases: readonly (readonly [string, string, string | undefined, boolean, string])[] = [
    [
      "by the board",
      "by: nadia, level: high, date: 2026-11-01, expires: 2026-11-21",
      undefined,
      true,
      "accepted by nadia until 2026-11-21",
    ],
    [
      "by the board's own name",
      "by: risk-board, level: high, date: 2026-11-01, expires: 2027-01-01",
      undefined,
      true,
      "accepted by risk-board",
    ],
    [
      "by the risk's owner, who may accept medium only",
      'by: "@ivo", level: high, date: 2026-11-01, expires: 2027-01-01',
      undefined,
      false,
      "has no authority to accept high",
    ],
    [
      "by somebody else",
      "by: zoe, level: high, date: 2026-11-01, expires: 2027-01-01",
      undefined,
      false,
      "zoe has no authority",
    ],
    [
      "at too low a level",
      "by: nadia, level: medium, date: 2026-11-01, expires: 2027-01-01",
      undefined,
      false,
      "accepted at medium and is high",
    ],
    [
      "lapsed",
      "by: nadia, level: high, date: 2026-10-01, expires: 2026-11-20",
      undefined,
      false,
      "lapsed on 2026-11-20",
    ],
    [
      "not begun",
      "by: nadia, level: high, date: 2026-11-22, expires: 2027-01-01",
      undefined,
      false,
      "begins on 2026-11-22",
    ],
    ["without an end", "by: nadia, level: high, date: 2026-11-01", undefined, false, "states no level, date or expiry"],
    [
      "above tolerance",
      "by: nadia, level: critical, date: 2026-11-01, expires: 2027-01-01",
      "{ likelihood: almost-certain, consequence: severe }",
      false,
      "above tolerance",
    ],
    [
      "of another state of the risk",
      `by: nadia, level: high, date: 2026-11-01, expires: 2027-01-01, of: "sha256:${"0".repeat(64)}"`,
      undefined,
      false,
      "the risk changed since",
    ],
  ];
  test.each(cases)("%s", (_name, acceptance, inherent, holds, because) => {
    const { treated, accepted: answer } = judged(bound(triage(accepted(acceptance, inherent), criteria)));
    expect(answer.holds).toBe(holds);
    expect(answer.because).toContain(because);
    expect(treated.holds).toBe(holds);
  });

  test("bound to the risk as it stands, it holds; a release takes it too", () => {
    const open = "by: nadia, level: high, date: 2026-11-01, expires: 2027-01-01";
    const asked = judged(triage(accepted(`${open}, of: "sha256:${"0".repeat(64)}"`), criteria)).accepted.because;
    const digest = /sha256:[0-9a-f]{64}/.exec(asked)?.[0];
    expect(judged(triage(accepted(`${open}, of: "${digest}"`), criteria), { gate: "release" }).treated.holds).toBe(
      true,
    );
  });
});

describe("appetite is held dimension by dimension", () => {
  test("a risk within the default is above what individuals may bear", () => {
    const people = judged(triage(risk("", "{ likelihood: possible, consequence: { individuals: minor } }"), criteria));
    const money = judged(triage(risk("", "{ likelihood: possible, consequence: { organization: minor } }"), criteria));
    expect([people.aboveAppetite, money.aboveAppetite]).toEqual([true, false]);
    expect([people.treated.holds, money.treated.holds]).toEqual([false, true]);
  });
});
