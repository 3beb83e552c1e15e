import { describe, expect, test } from "vitest";
import { isNearAppetite, partLowered } from "../../src/judge/estimate-moves.ts";
import { judged, triage } from "./triage.ts";

const risk = (inherent: string, residual: string) => `  - id: TR-1
    title: A stroke is missed
    inherent: ${inherent}
    residual: ${residual}
`;
const lowered = (inherent: string, residual: string) => {
  const { risk: found, criteria } = judged(triage(risk(inherent, residual)));
  return {
    likelihood: partLowered("likelihood", found, criteria),
    consequence: partLowered("consequence", found, criteria),
  };
};
const everybody = ["individuals", "organization", "society"];

describe("which part of an estimate is lower than before", () => {
  test("one value stands for every kind of consequence", () => {
    expect(lowered("{ likelihood: likely, consequence: major }", "{ likelihood: rare, consequence: 4 }")).toEqual({
      likelihood: everybody,
      consequence: [],
    });
  });

  test("kind by kind, and only where both speak of it", () => {
    expect(
      lowered(
        "{ likelihood: likely, consequence: { individuals: major, organization: minor } }",
        "{ likelihood: likely, consequence: { individuals: minor, society: negligible, organization: major } }",
      ),
    ).toEqual({ likelihood: [], consequence: ["individuals"] });
  });

  test("nothing is lower than what is not stated", () => {
    expect(lowered("{ consequence: major }", "{ likelihood: rare }")).toEqual({ likelihood: [], consequence: [] });
  });
});

describe("one level more", () => {
  const near = (likelihood: string, appetite: string) => {
    const text = risk(`{ likelihood: ${likelihood}, consequence: moderate }`, "{ likelihood: rare }");
    const { rating, criteria } = judged(triage(text, `criteria:\n  appetite: ${appetite}\n`));
    return isNearAppetite(rating.effective, criteria);
  };
  test("would be above appetite from the appetite on", () => {
    expect([near("rare", "medium"), near("possible", "medium"), near("almost-certain", "medium")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("is never above the highest level there is", () => {
    expect(near("almost-certain", "critical")).toBe(false);
  });

  test("is asked of each kind of consequence by its own appetite", () => {
    expect([
      near("rare", "{ default: medium, society: low }"),
      near("rare", "{ default: high, society: medium }"),
    ]).toEqual([true, false]);
  });

  test("of a risk without a level there is none", () => {
    const { criteria } = judged(triage(risk("{ likelihood: rare }", "{ likelihood: rare }")));
    expect(isNearAppetite(null, criteria)).toBe(false);
  });
});
