import { describe, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { naughty, naughtyListIsHere } from "./arbitrary-report.ts";
import { attacks, longAttacks } from "./attacks.ts";
import { bonesOf, commandsIn, lawless, otherElements, otherKinds } from "./liveness.ts";
import { harmless, placements, planted } from "./planted.ts";
import { helpDesk } from "./reports/help-desk.ts";
import { hospital } from "./reports/hospital.ts";
import { lender } from "./reports/lender.ts";

/** Everything that a report may show in one report: of each kind a finding, a change, a risk, a note. */
const everything: Report = {
  ...lender,
  proposed: { error: "The policy lending could not be read." },
  adoption: true,
  simulated: true,
  findings: [...lender.findings, ...helpDesk.findings, ...hospital.findings],
  rulesFound: [...lender.rulesFound, ...helpDesk.rulesFound],
  systems: [...lender.systems, ...helpDesk.systems, ...hospital.systems],
  delta: [...lender.delta, ...helpDesk.delta, ...hospital.delta],
  heat: [
    { level: "critical", before: 0, after: 1 },
    { level: "intolerable", before: 2, after: 1 },
  ],
};

const benign = planted(everything, harmless);
const bones = bonesOf(benign);

const wrongIn = (report: Report): readonly string[] => [
  ...otherElements(report, bones),
  ...commandsIn(report, benign),
  ...lawless(report),
];

test("a benign report holds to all that is asked of a hostile one", () => {
  expect(wrongIn(benign)).toEqual([]);
});

describe("in every text of a report, on every surface", () => {
  test.each(attacks.map((attack) => [JSON.stringify(attack), attack] as const))("%s", (_, attack) => {
    const [before, behind] = placements(attack);
    // In half of the texts it stands first, in half last; then the other way round.
    expect(wrongIn(planted(everything, (index) => (index % 2 === 0 ? before : behind)(index)))).toEqual([]);
  });

  test.each(longAttacks.map((attack) => [attack.slice(0, 20), attack] as const))("%s at length", (_, attack) => {
    const report = planted(lender, placements(attack)[0]);
    expect(otherKinds(report, bones)).toEqual([]);
    expect(lawless(report)).toEqual([]);
  });
});

describe.skipIf(!naughtyListIsHere)("naughty strings by turns (skipped where ../shared is absent)", () => {
  const turns = Array.from({ length: 30 }, (_, turn) => turn * 17);
  test.each(turns)("from %i on", (from) => {
    const word = (index: number) => `${naughty[(from + index) % naughty.length]} tail${index}`;
    expect(wrongIn(planted(everything, word))).toEqual([]);
  });
});
