import { describe, expect, test } from "vitest";
import { judged, triage } from "./triage.ts";

const missed = (treatment: string, rest = ""): string => `  - id: TR-1
    title: A stroke is missed
    inherent: { likelihood: likely, consequence: { individuals: severe, organization: major } }
    residual: { likelihood: rare, consequence: { individuals: severe, organization: minor } }
    treatment:
      options: [change-likelihood]
${treatment}${rest}`;

const control = (role: string, evidence: string): string => `      status: implemented
      controls:
        - { id: second-reader, role: ${role}, evidence: [${evidence}] }
`;

const sensitivity = "{ metric: { file: evals/stroke.json, pointer: /sensitivity, at-least: 0.9 }, max-age: 90d }";

const word = "{ record: { who: nadia, when: 2026-11-02, what: Read forty scans again. } }";

describe("the level of an estimate is the worst of its dimensions", () => {
  test("dimension by dimension, by the grid", () => {
    const { rating } = judged(triage(missed("      status: planned\n")));
    expect(rating.inherent).toEqual({ worst: "critical", by: { individuals: "critical", organization: "high" } });
    expect(rating.residual).toEqual({ worst: "medium", by: { individuals: "medium", organization: "low" } });
  });
});

describe("a residual level is earned by measured evidence", () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, object>>, string | undefined, string])[] = [
    ["a treatment that is only planned", "      status: planned\n", {}, "critical", "the treatment is planned"],
    [
      "no key control",
      control("supporting", sensitivity),
      { "TR-1/second-reader/0": {} },
      "critical",
      "no control has `role: key`",
    ],
    ["a control without evidence", control("key", ""), {}, "critical", "no measured evidence"],
    [
      "a file that merely exists",
      control("key", "{ file: docs/protocol.md }"),
      { "TR-1/second-reader/0": {} },
      "critical",
      "no measured evidence",
    ],
    ["evidence nobody measured", control("key", sensitivity), {}, "critical", "is not measured"],
    [
      "failing evidence",
      control("key", sensitivity),
      { "TR-1/second-reader/0": { outcome: "failing", words: "0.8 is not at least 0.9" } },
      "critical",
      "0.8 is not at least 0.9",
    ],
    [
      "a person's word beside a measurement that passes",
      control("key", `${sensitivity}, ${word}`),
      { "TR-1/second-reader/0": {}, "TR-1/second-reader/1": { outcome: "inconclusive", words: "not read" } },
      "medium",
      "earned by second-reader",
    ],
    ["a person's word alone", control("key", word), {}, "critical", "no measured evidence"],
    [
      "passing evidence",
      control("key", sensitivity),
      { "TR-1/second-reader/0": {} },
      "medium",
      "earned by second-reader",
    ],
    [
      "one of two items inconclusive",
      control("key", `${sensitivity}, { file: docs/protocol.md }`),
      { "TR-1/second-reader/0": {}, "TR-1/second-reader/1": { outcome: "inconclusive" } },
      "critical",
      "inconclusive",
    ],
  ];
  test("a control that may stand in for a while does so on its last day, and not after it", () => {
    const standIn = control("key", sensitivity).replace("role:", "kind: compensating, expires: 2026-11-21, role:");
    const around = { measured: { "TR-1/second-reader/0": {} } };
    const manifest = triage(missed(standIn));
    const { rating, days } = judged(manifest, around);
    expect([rating.effective?.worst, days.includes("2026-11-22")]).toEqual(["medium", true]);
    const later = judged(manifest, { ...around, today: "2026-11-22" }).rating;
    expect(later.effective?.worst).toBe("critical");
    expect(later.because).toBe("the residual is not earned: control second-reader could stand in until 2026-11-21");
  });

  test.each(cases)("%s", (_name, treatment, measured, level, because) => {
    const { rating } = judged(triage(missed(treatment)), { measured });
    expect(rating.effective?.worst).toBe(level);
    expect(rating.because).toContain(because);
  });
});

describe("evidence ages", () => {
  const at = (today: string, since: "unknown" | "unrecorded" | { day: string } = { day: "2026-08-01" }) =>
    judged(triage(missed(control("key", sensitivity))), { today, measured: { "TR-1/second-reader/0": { since } } });

  test("the last day of max-age still counts, then grace, then no more", () => {
    expect(at("2026-10-30").evidence).toEqual({ "second-reader/evals/stroke.json#/sensitivity": "passing" });
    expect(at("2026-10-31").evidence).toEqual({ "second-reader/evals/stroke.json#/sensitivity": "lapsing" });
    expect(at("2026-11-13").evidence).toEqual({ "second-reader/evals/stroke.json#/sensitivity": "lapsing" });
    expect(at("2026-11-14").evidence).toEqual({ "second-reader/evals/stroke.json#/sensitivity": "inconclusive" });
    expect(at("2026-11-13").rating.effective?.worst).toBe("medium");
    expect(at("2026-11-14").rating.effective?.worst).toBe("critical");
  });

  test("the days on which the answer changes are told ahead", () => {
    expect(at("2026-10-01").days).toEqual(expect.arrayContaining(["2026-10-31", "2026-11-14"]));
  });

  test("an unknown age earns nothing, a folder keeps the outcome, a future day is refused", () => {
    expect(at("2026-11-21", "unknown").rating.effective?.worst).toBe("critical");
    expect(at("2026-11-21", "unrecorded").rating.effective?.worst).toBe("medium");
    expect(at("2026-11-21", { day: "2027-01-01" }).rating.effective?.worst).toBe("critical");
  });
});
