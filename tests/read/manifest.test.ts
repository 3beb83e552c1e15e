import { describe, expect, test } from "vitest";
import type { Document, Value } from "../../src/domain/document.ts";
import { defaultCriteria } from "../../src/read/criteria.ts";
import { readCriteria } from "../../src/read/criteria-source.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { readYaml } from "../../src/read/yaml.ts";

const documentOf = (text: string): Document => {
  const { value } = readYaml("ai-risk.yml", text);
  if (value === null) throw new Error("The test's own text is no YAML.");
  return value;
};

const read = (text: string, criteria: Readonly<Record<string, Value>> = {}) =>
  readManifest(documentOf(text), { criteria: new Map(Object.entries(criteria)) });

const told = (text: string, criteria: Readonly<Record<string, Value>> = {}): readonly string[] =>
  read(text, criteria).faults.map(
    ({ rule, place, at, message, fix }) => `${at.start.line}:${at.start.column} ${rule} ${place} — ${message} ${fix}`,
  );

const risk = (id: string, rest = "inherent: { likelihood: likely, consequence: major }"): string =>
  `  - id: ${id}\n    title: A wait too long\n    ${rest}`;

const manifest = (...lines: readonly string[]): string => ["version: 1", "system: { id: triage }", ...lines].join("\n");

describe("a manifest of a few lines", () => {
  const { value, faults } = read(manifest("risks:", risk("TR-1")));

  test("has no fault, and takes documented defaults that are told", () => {
    expect(faults).toEqual([]);
    expect(value?.system).toEqual({ id: "triage" });
    expect(value?.risks.map(({ id }) => id)).toEqual(["TR-1"]);
    expect(value?.criteria).toEqual(defaultCriteria);
  });

  test("keeps what its author keeps for himself", () => {
    const own = read(
      manifest("x-reviewed-in: Berlin", "risks:", risk("TR-1", "x-score: 12\n    inherent: { likelihood: 4 }")),
    );
    expect(own.faults).toEqual([]);
    expect(own.value?.document.value).toMatchObject({ "x-reviewed-in": "Berlin", risks: [{ "x-score": 12 }] });
  });
});

describe("a manifest without risks", () => {
  test.each([
    ["an empty list", "risks: []", "3:1"],
    ["an empty key", "risks:", "3:1"],
    ["no key at all", "x-note: none yet", "1:1"],
  ])("%s", (_name, line, at) => {
    const { faults, value } = read(manifest(line));
    expect(faults.map(({ rule, place }) => `${rule} ${place}`)).toEqual(["no-risks risks"]);
    expect(`${faults[0]?.at.start.line}:${faults[0]?.at.start.column}`).toBe(at);
    expect(value?.risks).toEqual([]);
    expect(value?.faulty(["risks"])).toBe(true);
  });
});

describe("a system without an id is no manifest", () => {
  test("and everything else is told all the same", () => {
    const { value, faults } = read(
      `version: 1\nsystem: { nmae: Triage }\nrisks:\n${risk("TR-1", "inherent: { likelihood: liekly }")}`,
    );
    expect(value).toBeNull();
    expect(faults.map(({ rule, place }) => `${rule} ${place}`)).toEqual([
      "wrong-shape system.id",
      "unknown-key system.nmae",
      "unknown-word risks[TR-1].inherent.likelihood",
    ]);
  });
});

describe("values that the gate computes", () => {
  test("are not written, wherever they stand in a risk", () => {
    const text = manifest(
      "risks:",
      risk("TR-1", "inherent: { likelihood: likely, level: high }\n    Risk_Score: 12\n    effective: { level: low }"),
    );
    expect(told(text)).toEqual([
      "7:5 computed-written risks[TR-1].Risk_Score — `risks[TR-1].Risk_Score` is written, but the gate computes it from the estimates. Remove it and state `likelihood` and `consequence`; a number of your own begins with `x-`.",
      "8:5 computed-written risks[TR-1].effective — `risks[TR-1].effective` is written, but the gate computes it from the estimates. Remove it and state `likelihood` and `consequence`; a number of your own begins with `x-`.",
      "6:37 computed-written risks[TR-1].inherent.level — `risks[TR-1].inherent.level` is written, but the gate computes it from the estimates. Remove it and state `likelihood` and `consequence`; a number of your own begins with `x-`.",
    ]);
  });

  test("nor is a state, which the record shows", () => {
    expect(told(manifest("risks:", risk("TR-1", "inherent: { likelihood: 1 }\n    state: verified")))).toEqual([
      "7:5 computed-written risks[TR-1].state — `risks[TR-1].state` is written, but the gate derives it from what the record shows. Remove it and record what was done: `inherent`, `treatment`, `verified`, `review`; a word of your own begins with `x-`.",
    ]);
  });

  test("the level of an acceptance is what somebody accepted, so it is", () => {
    expect(
      told(manifest("risks:", risk("TR-1", "inherent: { likelihood: 1 }\n    acceptance: { level: high }"))),
    ).toEqual([]);
  });
});

describe("words stand on their scales", () => {
  test("in both halves of both estimates, for all or for one dimension, and where a level is accepted", () => {
    const text = manifest(
      "risks:",
      risk(
        "TR-1",
        "inherent: { likelihood: likley, consequence: { individuals: major, society: huge } }\n    residual: { likelihood: 6, consequence: 0 }\n    acceptance: { level: hgih }",
      ),
    );
    expect(told(text)).toEqual([
      "6:29 unknown-word risks[TR-1].inherent.likelihood — `risks[TR-1].inherent.likelihood` is `likley`, which is not on the likelihood scale (rare, unlikely, possible, likely, almost-certain). Did you mean `likely`?",
      "6:81 unknown-word risks[TR-1].inherent.consequence.society — `risks[TR-1].inherent.consequence.society` is `huge`, which is not on the consequence scale (negligible, minor, moderate, major, severe). Write one of: negligible, minor, moderate, major, severe.",
      "7:29 unknown-word risks[TR-1].residual.likelihood — `risks[TR-1].residual.likelihood` is `6`, which is not on the likelihood scale (rare, unlikely, possible, likely, almost-certain). Write a number from 1 to 5, or a name.",
      "7:45 unknown-word risks[TR-1].residual.consequence — `risks[TR-1].residual.consequence` is `0`, which is not on the consequence scale (negligible, minor, moderate, major, severe). Write a number from 1 to 5, or a name.",
      "8:26 unknown-word risks[TR-1].acceptance.level — `risks[TR-1].acceptance.level` is `hgih`, which is not on the level scale (low, medium, high, critical). Did you mean `high`?",
    ]);
  });

  test("and what does not is cut, so that no rule can take it for a low one", () => {
    const { value } = read(manifest("risks:", risk("TR-1", "inherent: { likelihood: likley, consequence: major }")));
    expect(value?.risks[0]?.inherent).toEqual({ consequence: "major" });
    expect(value?.faulty(["risks", 0, "inherent", "likelihood"])).toBe(true);
    expect(value?.faulty(["risks", 0, "inherent", "consequence"])).toBe(false);
  });

  test("of the manifest's own scales", () => {
    const own =
      "criteria: { likelihood: [seldom, { name: often, means: every week }], consequence: [mild, grave], levels: [green, red], matrix: [[green, green], [green, red]], appetite: green, tolerance: red }";
    expect(told(manifest(own, "risks:", risk("TR-1", "inherent: { likelihood: often, consequence: 2 }")))).toEqual([]);
    expect(read(manifest(own, "risks:", risk("TR-1", "inherent: { likelihood: often }"))).value?.criteria).toEqual({
      likelihood: ["seldom", "often"],
      consequence: ["mild", "grave"],
      unexplained: ["likelihood seldom", "consequence mild", "consequence grave"],
      levels: ["green", "red"],
      matrix: [
        ["green", "green"],
        ["green", "red"],
      ],
      appetite: { individuals: "green", organization: "green", society: "green" },
      tolerance: { individuals: "red", organization: "red", society: "red" },
      times: {},
      authority: {},
      approved: null,
      defaulted: ["times", "acceptance-authority"],
    });
  });
});

describe("an id names one thing", () => {
  test("case and Unicode form aside, in every list that has ids", () => {
    const text = manifest(
      "incidents: [{ id: INC-1 }, { id: inc-1 }]",
      "risks:",
      risk(
        "TR-1",
        "inherent: { likelihood: 1 }\n    treatment: { controls: [{ id: second-look }, { id: second-look }] }",
      ),
      risk("tr-1"),
      risk("TR-1"),
    );
    expect(told(text)).toEqual([
      "9:9 reused-id risks[#2].id — `tr-1` is used twice in `risks` (as `TR-1`); an id names one thing, case aside. Give this one an id of its own.",
      "12:9 reused-id risks[#3].id — `TR-1` is used twice in `risks`; an id names one thing, case aside. Give this one an id of its own.",
      "3:34 reused-id incidents[#2].id — `inc-1` is used twice in `incidents` (as `INC-1`); an id names one thing, case aside. Give this one an id of its own.",
      "8:56 reused-id risks[TR-1].treatment.controls[#2].id — `second-look` is used twice in `risks[TR-1].treatment.controls`; an id names one thing, case aside. Give this one an id of its own.",
    ]);
    expect(read(text).value?.risks).toHaveLength(1);
  });
});

describe("criteria", () => {
  const withCriteria = (criteria: string): string => manifest(`criteria: ${criteria}`, "risks:", risk("TR-1"));

  test("levels written from the highest are caught by the grid, which has to rise", () => {
    expect(told(withCriteria("{ levels: [critical, high, medium, low] }"))).toEqual([
      "3:1 wrong-shape criteria.matrix — `criteria.matrix` is left out, and the default grid does not fit these scales (5 by 5) and levels. Write `matrix`, 5 by 5: a row for each likelihood; levels from the lowest.",
    ]);
  });

  test("a grid that falls is told cell by cell", () => {
    const grid =
      "{ likelihood: [a, b], consequence: [c, d], levels: [low, high], matrix: [[low, high], [high, low]], appetite: low, tolerance: high }";
    expect(told(manifest(`criteria: ${grid}`, "risks:", risk("TR-1", "inherent: { likelihood: a }")))).toEqual([
      "3:104 wrong-shape criteria.matrix[#2][#2] — `criteria.matrix[#2][#2]` is `low`, lower than a cell of less likelihood or less consequence. Let levels rise with likelihood and with consequence, and write every scale from its lowest step.",
    ]);
  });

  test("a grid has a row for each likelihood and a column for each consequence", () => {
    expect(told(withCriteria("{ matrix: [[low, high], [high, critical]] }"))).toEqual([
      "3:13 wrong-shape criteria.matrix — `criteria.matrix` does not fit the scales, which are 5 by 5 (likelihood by consequence). Write a row for each likelihood and in it a level for each consequence.",
    ]);
    expect(told(withCriteria("{ likelihood: [seldom, often] }"))).toEqual([
      "3:1 wrong-shape criteria.matrix — `criteria.matrix` is left out, and the default grid does not fit these scales (2 by 5) and levels. Write `matrix`, 2 by 5: a row for each likelihood; levels from the lowest.",
    ]);
  });

  test("words of the appetite, the times and the authorities are levels; a step stands on a scale once", () => {
    const odd =
      "{ appetite: { default: medium, society: lwo }, times: { hihg: { decide: 3d, treat: 4d, review: 5d } }, acceptance-authority: { Critical: [board] }, likelihood: [rare, Rare, possible, likely, almost-certain] }";
    expect(read(withCriteria(odd)).faults.map(({ rule, place, fix }) => `${rule} ${place} ${fix}`)).toEqual([
      "reused-id criteria.likelihood[#2] Give each step its own name.",
      "unknown-word criteria.appetite.society Did you mean `low`?",
      "unknown-word criteria.times.hihg Did you mean `high`?",
      "unknown-word criteria.acceptance-authority.Critical Did you mean `critical`?",
    ]);
  });

  test("a part that is faulty was not left out", () => {
    const { value } = read(withCriteria("{ appetite: hihg }"));
    expect(value?.criteria.defaulted).not.toContain("appetite");
    expect(value?.faulty(["criteria", "appetite"])).toBe(true);
  });

  test("with a faulty scale no estimate is rated, and none is told of as well", () => {
    const { faults, value } = read(withCriteria("{ likelihood: [rare, [likely]], matrix: 5 }"));
    expect(faults.map(({ place }) => place)).toEqual(["criteria.likelihood[#2]", "criteria.matrix"]);
    expect(value?.risks[0]?.inherent).toBeUndefined();
    expect(value?.faulty(["risks", 0, "inherent", "level"])).toBe(true);
  });

  test("are taken from the file that is named, as the rules side has it", () => {
    const named = "{ from: .github/ai-risk-gate/criteria.yml }";
    const house = { appetite: "low", approved: { by: "board" } };
    const { faults, value } = read(withCriteria(named), { ".github/ai-risk-gate/criteria.yml": house });
    expect(faults).toEqual([]);
    expect(value?.criteria.appetite.society).toBe("low");
    expect(value?.criteria.approved).toEqual({ by: "board" });
  });

  test("a file that is not there, or faulty itself, rates nothing", () => {
    const text = withCriteria("{ from: house/criteria.yml }");
    expect(told(text)).toEqual([
      "3:19 absent-file criteria.from — `criteria.from` names `house/criteria.yml`, which is no file of criteria on the rules side. Commit the file to the base branch first, or write the criteria here.",
    ]);
    expect(told(text, { "house/criteria.yml": { appetite: "hihg" } })).toEqual([
      "3:19 absent-file criteria.from — `criteria.from` names `house/criteria.yml`, which is faulty: `appetite` is `hihg`, which is none of the levels. Mend house/criteria.yml.",
    ]);
    expect(read(text).value?.risks[0]?.inherent).toBeUndefined();
  });

  test("a file of criteria is read by itself too", () => {
    expect(
      readCriteria(documentOf("appetite: low\ntolerence: high")).faults.map(({ place, fix }) => `${place} ${fix}`),
    ).toEqual(["tolerence Did you mean `tolerance`?"]);
    expect(readCriteria(documentOf("appetite: low")).value).toEqual({ appetite: "low" });
  });
});

describe("evidence", () => {
  const evidence = (item: string): string =>
    manifest(
      "risks:",
      risk("TR-1", `inherent: { likelihood: 1 }\n    treatment: { controls: [{ id: watch, evidence: [${item}] }] }`),
    );
  const place = "risks[TR-1].treatment.controls[watch].evidence[#1]";
  const kinds =
    "`file`, `metric`, `card-metric`, `junit`, `sarif`, `lm-eval`, `inspect`, `garak`, `promptfoo`, `csv` or `record`";

  test("is of exactly one kind", () => {
    expect(told(evidence("{ max-age: 90d }"))).toEqual([
      `7:53 wrong-shape ${place} — \`${place}\` names none of what it may be; it has to be exactly one kind of evidence: ${kinds}. Write exactly one kind of evidence: ${kinds}.`,
    ]);
    expect(told(evidence("{ file: a.txt, junit: { file: b.xml } }"))).toEqual([
      `7:53 wrong-shape ${place} — \`${place}\` holds \`file\` and \`junit\`; it has to be exactly one kind of evidence: ${kinds}. Write exactly one kind of evidence: ${kinds}.`,
    ]);
  });

  test("that lacks what it measures is no evidence", () => {
    const { faults, value } = read(evidence("{ metric: { file: waits.json, at-most: 4 } }"));
    expect(faults.map(({ message }) => message)).toEqual([`\`${place}.metric.pointer\` is missing.`]);
    expect(value?.risks[0]?.treatment?.controls?.[0]?.evidence).toEqual([]);
  });
});
