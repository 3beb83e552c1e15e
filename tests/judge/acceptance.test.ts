import { describe, expect, test } from "vitest";
import { acceptedDigest, approvedDigest } from "../../src/domain/accepted-state.ts";
import { planApproved } from "../../src/judge/decisions.ts";
import { peopleOf } from "../people.ts";
import { bound, judged, triage } from "./triage.ts";

const criteria = `criteria:
  appetite: low
  tolerance: high
  acceptance-authority: { high: [risk-board] }
`;

const accepted = (rest = ""): string => `  - id: TR-1
    title: A stroke is missed
    event: The queue puts a stroke behind a sprain.
    inherent: { likelihood: possible, consequence: major, basis: expert, knowledge: low }
    treatment:
      options: [change-likelihood]
      plan: A nurse confirms every third place.
      status: in-progress
      controls: [{ id: confirmation, title: A nurse confirms, state: planned, evidence: [{ metric: { file: queue.json, pointer: /missed, at-most: 0.02 } }] }]
    acceptance: { by: risk-board, level: high, date: 2026-11-01, expires: 2027-01-31${rest} }
`;

const digest = (text: string, rules = criteria, system = ""): string => {
  const { risks, system: of, criteria: by } = triage(text, rules, system);
  const [risk] = risks;
  return risk === undefined ? "" : acceptedDigest(risk, of, by);
};

describe("an acceptance is bound to what was accepted", () => {
  test("without `of` it is not in force, and the sentence says what to write", () => {
    const { accepted: answer } = judged(triage(accepted(), criteria));
    expect(answer).toEqual({
      holds: false,
      because: `its acceptance has no \`of\`, so nobody can tell what was accepted (today that is ${digest(accepted())}; \`ai-risk-gate accept\` writes it)`,
    });
    expect(judged(bound(triage(accepted(), criteria))).accepted.because).toBe(
      "accepted by risk-board until 2027-01-31",
    );
  });

  const aside: readonly (readonly [string, (text: string) => string])[] = [
    ["the title", (text) => text.replace("A stroke is missed", "A stroke waits")],
    [
      "a control's title and state",
      (text) => text.replace("A nurse confirms, state: planned", "She does, state: existing"),
    ],
    ["how far the treatment is", (text) => text.replace("status: in-progress", "status: implemented")],
    ["what the estimate rests on", (text) => text.replace("knowledge: low", "knowledge: high")],
    ["a review", (text) => `${text}    review: { date: 2026-11-10 }\n`],
    ["keys of one's own", (text) => `${text}    x-ward: east\n`],
  ];
  test.each(aside)("%s is no part of it", (_name, change) => {
    expect(digest(change(accepted()))).toBe(digest(accepted()));
  });

  const parts: readonly (readonly [string, (text: string) => string])[] = [
    ["an estimate", (text) => text.replace("likelihood: possible", "likelihood: likely")],
    ["what happens", (text) => text.replace("behind a sprain", "behind a cold")],
    ["the plan", (text) => text.replace("every third", "every fourth")],
    ["a threshold", (text) => text.replace("at-most: 0.02", "at-most: 0.05")],
    ["what is measured", (text) => text.replace("/missed", "/seen")],
    ["a way", (text) => text.replace("[change-likelihood]", "[change-likelihood, share]")],
  ];
  test.each(parts)("%s is", (_name, change) => {
    expect(digest(change(accepted()))).not.toBe(digest(accepted()));
  });

  test("so are criteria, and what kind of system it is; who approved criteria and times are not", () => {
    const own = digest(accepted());
    expect(digest(accepted(), criteria.replace("appetite: low", "appetite: medium"))).not.toBe(own);
    expect(digest(accepted(), criteria, ", automation: human-out-of-the-loop")).not.toBe(own);
    expect(digest(accepted(), criteria, ", name: Triage")).toBe(own);
    expect(digest(accepted(), `${criteria}  approved: { by: "@ilse", date: 2026-03-01 }\n`)).toBe(own);
  });
});

describe("an acceptance holds on its conditions", () => {
  const under = (condition: string) =>
    judged(bound(triage(accepted(`, conditions: ["${condition}"]`), criteria))).accepted;

  test("that say something", () => {
    expect(under("No ward is added.").holds).toBe(true);
    expect(under("TBD").because).toBe("a condition of its acceptance says nothing");
  });

  test("a control that one names has to be there", () => {
    expect(under("confirmation stays on").because).toBe(
      "it is accepted on condition of control confirmation, which is planned",
    );
  });
});

test("a plan stays approved while the plan is the same, whoever carries it out", () => {
  const approvedBy = (text: string, by: string, of: string) => {
    const manifest = triage(text, criteria);
    const [risk] = manifest.risks;
    if (risk === undefined) throw new Error("There is no risk.");
    const approved = { by, date: "2026-11-02", of };
    const clock = { today: "2026-11-21", mayChange: () => {} };
    const people = peopleOf({ "risk-board": ["nadia"] });
    const scope = { system: manifest.system, criteria: manifest.criteria, people, clock };
    return planApproved({ ...risk, treatment: { ...risk.treatment, approved } }, scope).because;
  };
  const [risk] = triage(accepted(), criteria).risks;
  const of = risk === undefined ? "" : approvedDigest(risk);
  expect(approvedBy(accepted(), "nadia", of)).toBe("approved by nadia");
  expect(approvedBy(accepted().replace("status: in-progress", "status: implemented"), "nadia", of)).toBe(
    "approved by nadia",
  );
  expect(approvedBy(accepted(), "@ivo", of)).toBe("@ivo has no authority to approve the plan of a high risk");
  expect(approvedBy(accepted().replace("every third", "every ninth"), "nadia", of)).toContain(
    "the plan changed since it was approved",
  );
});
