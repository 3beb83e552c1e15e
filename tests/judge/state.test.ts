import { describe, expect, test } from "vitest";
import { riskStates } from "../../src/domain/risk-state.ts";
import { disorderedDates, skippedSteps } from "../../src/judge/state.ts";
import { bound, judged, triage } from "./triage.ts";

const criteria = `criteria:
  acceptance-authority: { high: [risk-board], medium: [risk-owner] }
`;
const risk = (rest: string, inherent = "{ likelihood: possible, consequence: major }"): string => `  - id: TR-2
    title: The queue is ordered wrongly
    owner: "@ivo"
    identified: 2026-11-10
    inherent: ${inherent}
${rest}`;

const controls = `      controls:
        - { id: count, role: key, evidence: [{ metric: { file: evals/queue.json, pointer: /wrong, at-most: 1 } }] }
    residual: { likelihood: rare, consequence: major }
`;
const proven = { measured: { "TR-2/count/0": {} } };
const unproven = { measured: { "TR-2/count/0": { outcome: "failing" as const } } };
const treated = (status: string) =>
  `    treatment:\n      options: [change-likelihood]\n      status: ${status}\n${controls}`;
const low = "{ likelihood: rare, consequence: minor }";
const kept = "    treatment: { options: [retain], status: implemented }\n";

describe("a state is derived from the record", () => {
  const cases: readonly (readonly [state: string, name: string, text: string, around: object])[] = [
    ["identified", "without an estimate", risk("", "{ likelihood: possible }"), {}],
    ["analysed", "with an estimate", risk(""), {}],
    ["evaluated", "with an option", risk(treated("planned")), proven],
    ["evaluated", "done by word, and the evidence fails", risk(treated("implemented")), unproven],
    ["verified", "done, and measured", risk(treated("implemented")), proven],
    [
      "treated",
      "a small risk that is done and was not looked at",
      risk("    treatment: { options: [change-likelihood], status: implemented }\n", low),
      {},
    ],
    [
      "verified",
      "a small risk that somebody looked at",
      risk('    treatment: { options: [avoid], status: verified, verified: { by: "@noor", date: 2026-11-15 } }\n', low),
      {},
    ],
    ["verified", "kept: nothing is left to verify", risk(kept, low), {}],
    ["monitored", "and looked at again", risk(`${kept}    review: { date: 2026-11-15 }\n`, low), {}],
    [
      "verified",
      "reviewed before it was verified",
      risk(
        '    treatment: { options: [avoid], status: verified, verified: { by: "@noor", date: 2026-11-15 } }\n    review: { date: 2026-11-12 }\n',
        low,
      ),
      {},
    ],
    [
      "verified",
      "accepted",
      risk(
        "    treatment: { options: [retain] }\n    acceptance: { by: risk-board, level: high, date: 2026-11-11, expires: 2027-01-31 }\n",
      ),
      {},
    ],
    ["closed", "closed, whatever else", risk("    status: closed\n"), {}],
  ];
  test.each(cases)("%s: %s", (state, _name, text, around) => {
    expect(judged(bound(triage(text, criteria)), around).state).toBe(state);
  });

  test("every state is reached by some record", () => {
    expect([...new Set(cases.map(([state]) => state))].sort()).toEqual([...riskStates].sort());
  });

  test("an incident sends a treated risk back", () => {
    const came = `${risk(treated("implemented"))}incidents:\n  - { id: INC-1, risks: [TR-2], date: 2026-11-20 }\n`;
    expect(judged(triage(came, criteria), proven).state).toBe("evaluated");
  });
});

describe("steps that a record claims and does not show", () => {
  const cases: readonly (readonly [name: string, text: string, skipped: readonly string[]])[] = [
    ["none", risk(treated("implemented")), []],
    ["a plan claims nothing", risk("    treatment: { status: planned }\n", "{ likelihood: possible }"), []],
    [
      "done without an estimate",
      risk(treated("implemented"), "{ likelihood: possible }"),
      ["it is treated (implemented) and not analysed (no estimate)"],
    ],
    [
      "accepted without an estimate",
      risk("    acceptance: { by: risk-board }\n", "{ likelihood: possible }"),
      ["it is accepted and not analysed (no estimate)"],
    ],
    [
      "closed without anything",
      risk("    status: closed\n", "{ likelihood: possible }"),
      ["it is closed and not analysed (no estimate)", "it is closed and not evaluated (no option is chosen)"],
    ],
    [
      "verified by nobody, by no option",
      risk("    treatment: { status: verified, verified: { date: 2026-11-12 } }\n"),
      [
        "it is treated (verified) and not evaluated (no option is chosen)",
        "its treatment is called verified, and not by whom and when",
      ],
    ],
  ];
  test.each(cases)("%s", (_name, text, skipped) => {
    expect(skippedSteps(judged(triage(text, criteria)))).toEqual(skipped);
  });
});

test("dates follow each other", () => {
  const dates = (text: string) => disorderedDates(judged(triage(risk(text), criteria)).risk);
  expect(dates("    review: { date: 2026-11-10 }\n")).toEqual([]);
  expect(
    dates(`    escalated: { date: 2026-11-01 }
    acceptance: { date: 2026-11-02, expires: 2026-11-01 }
    treatment: { verified: { date: 2026-11-04 } }
    review: { date: 2026-11-05 }
    status: closed
    closing: { date: 2026-11-03 }
`),
  ).toEqual([
    "escalated.date (2026-11-01) is before identified (2026-11-10)",
    "acceptance.date (2026-11-02) is before identified (2026-11-10)",
    "treatment.verified.date (2026-11-04) is before identified (2026-11-10)",
    "review.date (2026-11-05) is before identified (2026-11-10)",
    "closing.date (2026-11-03) is before identified (2026-11-10)",
    "acceptance.expires (2026-11-01) is before acceptance.date (2026-11-02)",
    "closing.date (2026-11-03) is before treatment.verified.date (2026-11-04)",
  ]);
});
