import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { reviewStory, stories } from "../stories.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import { attacks, longAttacks } from "./attacks.ts";
import { placements, planted } from "./planted.ts";
import { lender } from "./reports/lender.ts";
import { quiet } from "./reports/parts.ts";
import { remarksOf, sarifSchema } from "./sarif-multitool.ts";

const seed = 23_894;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const isSarif = ajv.compile(sarifSchema());

/** One report that holds a finding of each: the first of the first, the second of the second. */
const together = (reports: readonly Report[]): Report => ({
  ...quiet,
  policies: reports.flatMap(({ policies }) => policies),
  findings: reports.flatMap(({ findings }, index) => findings.slice(index % findings.length).slice(0, 1)),
  rulesFound: reports.flatMap(({ rulesFound }) => rulesFound),
});

/** Every story, and reports that are hostile in every text. */
async function reportsByName(): Promise<Readonly<Record<string, Report>>> {
  const told = await Promise.all(stories().map(async (story) => [story.name, await reviewStory(story)] as const));
  const attacked = [...attacks, ...longAttacks].flatMap((attack) =>
    placements(attack).map((word) => planted(lender, word)),
  );
  const any = fc.sample(arbitraryReport, { seed, numRuns: 100 });
  return { ...Object.fromEntries(told), attacked: together(attacked), any: together(any), nothing: quiet };
}

let texts: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const reports = Object.entries(await reportsByName());
  texts = Object.fromEntries(reports.map(([name, report]) => [name, renderSarif(report)]));
}, 60_000);

test("is valid against the schema of SARIF 2.1.0", () => {
  const wrong = Object.entries(texts).flatMap(([name, text]) =>
    isSarif(JSON.parse(text)) ? [] : [[name, isSarif.errors?.slice(0, 3)]],
  );
  expect(wrong).toEqual([]);
});

/** What the multitool says all the same, and why it may. */
const accepted: Readonly<Record<string, string>> = {
  "SARIF2002 Note_Default": "Messages are whole sentences: code scanning does not fill in arguments.",
  "SARIF2003 Note_Default": "The uploader knows repository and commit, and sends them beside the file.",
  "SARIF2009 Note_HierarchicalIdOnDescriptor": "A rule's id is `policy/rule` wherever it is shown.",
  "SARIF2009 Note_UseConventionalRuleIds": "Only of names that no policy can have.",
  "SARIF2010 Note_Default": "Code scanning shows the file itself, so no line is copied into the log.",
  "SARIF2011 Note_Default": "Code scanning shows the file itself, so no line is copied into the log.",
  "SARIF2012 Note_ProvideFriendlyName": "Only of names that no policy can have.",
  "SARIF2012 Note_ProvideHelpUri": "A rule of the repository's own has no page.",
  "SARIF2012 Note_ProvideMetadataForAllViolatedRules": "Where nothing is found no rule is described.",
};

/** As many runs in a file as GitHub takes: the multitool is slow by the file. */
function inFew(logs: readonly string[]): readonly string[] {
  const few = Array.from({ length: Math.ceil(logs.length / 20) }, (_, at) => logs.slice(at * 20, at * 20 + 20));
  return few.map((some) => {
    const read = some.map((log) => JSON.parse(log));
    return JSON.stringify({ ...read[0], runs: read.flatMap(({ runs }) => runs) }, null, 2);
  });
}

test("leaves the multitool nothing to say but what is named here", () => {
  const said = remarksOf(inFew(Object.values(texts)));
  expect(said.filter(({ rule, level }) => level !== "note" || accepted[rule] === undefined).slice(0, 20)).toEqual([]);
  expect([...new Set(said.map(({ rule }) => rule))].sort()).toEqual(Object.keys(accepted));
}, 120_000);
