import { expect, test } from "vitest";
import type { ReportFinding } from "../src/domain/report.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { product } from "../src/product.ts";
import { run } from "../src/run.ts";

/** Each kind of reference that the catalogue cannot answer, and what is said of it at its line. */
const broken: readonly (readonly [link: string, rule: string, words: string])[] = [
  ["iso-42001:A.7.44", "links-known", "does not exist, the nearest is iso-42001:A.7.4"],
  ["iso-23894:privacy", "links-known", "does not exist"],
  ["iso-23894@2023:6.5.9", "links-known", "does not exist, the nearest is iso-23894:6.5.1"],
  ["nist-ai-rmf:govern 1.6", "links-known", "does not exist, the nearest is nist-ai-rmf:GOVERN 1.6"],
  ["owasp-lm:LLM01", "links-known", "names no framework, the nearest is owasp-llm"],
  ["owasp-llm@2023:LLM01", "links-known", "names an edition of owasp-llm other than 2025"],
  ["iso-23894@2023@x:6", "links-known", "is no reference such as iso-42001:A.7.4"],
  ["mitre-atlas:AML.T0104", "links-known", "is called mitre-atlas:AML.T0115.002 today"],
  ["mitre-atlas:AML.T51", "links-known", "does not exist, the nearest is mitre-atlas:AML.T0051"],
  ["mitre-atlas:AML.T0999", "links-looked-up", "is not in release 2026.07, perhaps in a later one"],
  ["harbour-model-risk:3.2", "links-looked-up", "is of a framework that the catalogue does not have"],
];

const risk = (link: string, index: number): string =>
  [
    `  - id: TR-${index}`,
    "    title: The assistant sends a patient home too early",
    "    inherent: { likelihood: rare, consequence: minor }",
    "    links:",
    "      - air:AIR-001",
    `      - "${link}"`,
    "",
  ].join("\n");

const start = 'version: 1\nsystem: { id: triage, owner: "@head-nurse" }\nrisks:\n';
const linesOfRisk = 6;

/** What a review says of the references in a manifest. */
async function saidOf(manifest: string): Promise<readonly ReportFinding[]> {
  const head = memoryRepository(new Map([["ai-risk.yml", new TextEncoder().encode(manifest)]]));
  const rules = { repository: head, source: "head", config: null, policies: null } as const;
  const asked = { base: null, head, rules, gate: "pull-request", today: "2026-11-21", simulated: true } as const;
  const { findings } = await run(asked, product);
  return findings.filter(({ rule }) => /(?:links|nil)/.test(rule));
}

const inLine = ({ rule, level, message, at }: ReportFinding): string =>
  `${at.start.line}:${at.start.column} ${level} ${rule.replace("iso-23894/", "")}: ${message}`;

test("each broken link of a risk is told at its own line, with the nearest known one", async () => {
  const said = await saidOf(start + broken.map(([link], index) => risk(link, index)).join(""));
  const expected = broken.map(([link, rule, words], index) => {
    const line = start.split("\n").length + index * linesOfRisk + linesOfRisk - 1;
    const [level, what] =
      rule === "links-known"
        ? ["warn", "what the catalogue does not have"]
        : ["note", "what this catalogue does not hold"];
    return `${line}:9 ${level} ${rule}: Risk TR-${index} points at ${what}: ${link} ${words}.`;
  });
  expect(said.map(inLine).sort()).toEqual(expected.sort());
});

test("links of a control and entries that rule something out are told at theirs", async () => {
  const manifest = `${start}${risk("air:AIR-002", 1)}    objectives: [privacy]
    treatment:
      controls:
        - id: second-look
          links:
            - iso-42001:A.9.2
            - iso-42001:A.99
            - harbour-model-risk:7
not-applicable:
  - { id: "iso-23894:A.88", reason: No patient is named. }
  - { id: "iso-23894:A.8", reason: No patient is named. }
  - { id: "iso-23894:B.6" }
  - { id: "iso-23894@2023:B.6", reason: The hospital's own machines. }
`;
  expect((await saidOf(manifest)).map(inLine).sort()).toEqual([
    "16:15 warn control-links-known: Control second-look of risk TR-1 points at what the catalogue does not have: iso-42001:A.99 does not exist, the nearest is iso-42001:A.9.",
    "17:15 note links-looked-up: Risk TR-1 points at what this catalogue does not hold: harbour-model-risk:7 is of a framework that the catalogue does not have.",
    "19:11 warn nil-entries-known: System triage rules out what the catalogue does not have: iso-23894:A.88 does not exist, the nearest is iso-23894:A.8.",
    "20:11 warn nil-entries-true: System triage contradicts itself under `not-applicable:`: iso-23894:A.8 is what open risk TR-1 puts at stake, iso-23894@2023:B.6 repeats iso-23894:B.6.",
    "21:5 warn nil-entries-reasoned: System triage rules out without a reason: iso-23894:B.6.",
  ]);
});

test("a link that the catalogue has is said nothing of, with its edition or without", async () => {
  expect(await saidOf(start + risk("owasp-llm@2025:LLM01", 1) + risk("eu-ai-act:Annex III 5(b)", 2))).toEqual([]);
});
