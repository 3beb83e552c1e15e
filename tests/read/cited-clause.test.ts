import { expect, test } from "vitest";
import { citedClause, editionFaults } from "../../src/read/cited-clause.ts";

test.each([
  ["iso-23894:6.5.2", "iso-23894:6.5.2"],
  ["iso-23894@2023:6.5.2", "iso-23894:6.5.2"],
  ["iso-42001:A.5.4", "iso-42001:A.5.4"],
  ["eu-ai-act@2026-07-27:9(2)(a)", "eu-ai-act:9(2)(a)"],
  ["nist-ai-rmf:GOVERN 1.6", "nist-ai-rmf:GOVERN 1.6"],
  ["mitre-atlas:AML.T0051.001", "mitre-atlas:AML.T0051.001"],
  // Later releases of ATLAS hold more.
  ["mitre-atlas:AML.T9999", "mitre-atlas:AML.T9999"],
  ["mitre-atlas:AML.T0051.099", "mitre-atlas:AML.T0051.099"],
  ["mitre-atlas@2026.07:AML.CS0012", "mitre-atlas:AML.CS0012"],
  // Standards that the catalogue does not have, some of them named much like one that it has.
  ["iso-23053:6", "iso-23053:6"],
  ["iso-31010:5", "iso-31010:5"],
  ["owasp-api:API1", "owasp-api:API1"],
  ["fair:lef", "fair:lef"],
  ["quayside-model-risk@3:3.2", "quayside-model-risk@3:3.2"],
])("%s is cited as %s", (text, clause) => {
  expect(citedClause(text)).toEqual({ clause });
});

const all =
  "The catalogue has air, eu-ai-act, iso-14001, iso-21001, iso-22301, iso-23894, iso-27001, iso-27005, iso-27017, iso-27018, iso-27701, iso-28000, iso-31000, iso-38500, iso-42001, iso-42005, iso-45001, iso-50001, iso-9001, mitre-atlas, nist-ai-600-1, nist-ai-rmf, owasp-asi, owasp-llm.";

test.each([
  ["iso-23894:6.5.9", "Did you mean `iso-23894:6.5.1`? The catalogue has edition 2023 of iso-23894."],
  ["iso-23894@2023:6.5.9", "Did you mean `iso-23894@2023:6.5.1`? The catalogue has edition 2023 of iso-23894."],
  ["iso-42001:A.5.44", "Did you mean `iso-42001:A.5.4`? The catalogue has edition 2023 of iso-42001."],
  ["owasp-llm:LLM1", "Did you mean `owasp-llm:LLM01`? The catalogue has edition 2025 of owasp-llm."],
  ["eu-ai-act:Annex 99", "Did you mean `eu-ai-act:Annex IV`? The catalogue has edition 2026-07-27 of eu-ai-act."],
  ["mitre-atlas:AML.T51", "Did you mean `mitre-atlas:AML.T0051`? The catalogue has edition 2026.07 of mitre-atlas."],
  ["ISO-23894:6.5.2", `Did you mean \`iso-23894\`? ${all}`],
  ["iso-2389:6.5.2", `Did you mean \`iso-23894\`? ${all}`],
  ["iso-23895:6.5.2", `Did you mean \`iso-23894\`? ${all}`],
  ["owasp-lm:LLM01", `Did you mean \`owasp-llm\`? ${all}`],
])("%s is refused", (text, fix) => {
  const message = `names the clause \`${text}\`, which the catalogue does not have`;
  expect(citedClause(text)).toEqual({ wrong: { rule: "unknown-word", message, fix } });
});

test("another edition is not taken for the one that the catalogue has", () => {
  expect(citedClause("iso-23894@2019:6.5.2")).toEqual({
    wrong: {
      rule: "unknown-word",
      message: "names the edition `2019` of iso-23894, which the catalogue does not have",
      fix: "The catalogue has iso-23894@2023: see what says there what you mean, such as `iso-23894@2023:6.5.2`.",
    },
  });
});

test("a renamed id is not followed silently", () => {
  expect(citedClause("mitre-atlas:AML.T0104")).toEqual({
    wrong: {
      rule: "unknown-word",
      message: "names the clause `mitre-atlas:AML.T0104` by an id of an earlier release",
      fix: "Write `mitre-atlas:AML.T0115.002`, as it is called today.",
      meant: { name: "mitre-atlas:AML.T0104", to: "mitre-atlas:AML.T0115.002" },
    },
  });
});

test.each([
  ["iso-23894", "2023", null],
  [
    "iso-23894",
    "2026",
    "names the edition `2026` of iso-23894, which the catalogue does not have. The catalogue has iso-23894@2023: see that each clause still says what you mean, then write `2023`.",
  ],
  [
    "iso-2389",
    "2023",
    `names the framework \`iso-2389\`, which the catalogue does not have. Did you mean \`iso-23894\`? ${all}`,
  ],
  ["quayside-model-risk", "3", null],
])("a policy pins %s to %s", (framework, edition, told) => {
  const faults = editionFaults({ [framework]: edition }).map(({ at, wrong }) => [at, `${wrong.message}. ${wrong.fix}`]);
  expect(faults).toEqual(told === null ? [] : [[["editions", framework], told]]);
});
