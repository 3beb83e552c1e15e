import { expect, test } from "vitest";
import { sarif } from "../../src/evidence/sarif.ts";
import { evidenceText, measure, swapped, toldBy } from "./measuring.ts";

const scan = evidenceText("prompts.sarif");
const told = toldBy(sarif);

test("what was found at the level is counted, at the place of the first, suppressed ones aside", () => {
  expect(measure(sarif, scan, {})).toEqual({
    outcome: "failing",
    words: "2 is not at most 0 (found at level warning or above, first length, 1 more suppressed)",
    at: expect.objectContaining({ start: { line: 18, column: 9 } }),
    figures: { value: 2, atMost: 0, unit: "count", better: "lower" },
    produced: "2026-11-04",
  });
});

test.each([
  [{ "at-most": 2 }, "passing", "2 is at most 2 (found at level warning or above, first length, 1 more suppressed)"],
  [
    { level: "error" },
    "failing",
    "1 is not at most 0 (found at level error, first injection/quoted, 1 more suppressed)",
  ],
  [{ level: "note" }, "failing", "3 is not at most 0 (found at level note or above, first tone, 1 more suppressed)"],
  [{ rules: ["tone"] }, "passing", "0 is at most 0 (found at level warning or above)"],
  [
    { rules: ["tone", "injection"] },
    "failing",
    "1 is not at most 0 (found at level warning or above, first injection/quoted, 1 more suppressed)",
  ],
  [{ rules: ["tone", "inject"] }, "inconclusive", "no run tells that it looks for inject"],
  [
    { tool: "prompt-lint", "at-most": 9 },
    "passing",
    "2 is at most 9 (found at level warning or above, first length, 1 more suppressed)",
  ],
  [{ tool: "secret-scan" }, "inconclusive", "it holds no run of secret-scan"],
])("of %j it is %s", (spec, outcome, words) => {
  expect(told(scan, spec)).toEqual([outcome, words]);
});

test("a number of samples is nothing that a scanner tells", () => {
  expect(told(scan, { "at-most": 9 }, { "at-least-n": 1 })[0]).toBe("inconclusive");
});

const run = (results: string, more = ""): string =>
  `{"runs": [{"tool": {"driver": {"name": "prompt-lint", "rules": [{"id": "tone", "defaultConfiguration": {"level": "note"}}]}, "extensions": [{"name": "packs", "rules": [{"id": "tone", "defaultConfiguration": {"level": "error"}}]}]}, "results": ${results}${more}}]}`;
const one = (finding: string, more = ""): string => run(`[{${finding}}]`, more);
const count = (content: string): string => told(content, { level: "error" })[1].slice(0, 1);

test.each([
  ["its own level", '"level": "error", "ruleId": "tone"', "1"],
  ["a word that is no level counts as the highest", '"level": "grave"', "1"],
  ["what every map has is no level", '"level": "constructor"', "1"],
  ["none by its own level", '"level": "none"', "0"],
  ["the rule's, by its id", '"ruleId": "tone"', "0"],
  ["the rule's, by its index", '"ruleIndex": 0', "0"],
  ["the rule's of an extension", '"rule": {"index": 0, "toolComponent": {"index": 0}}', "1"],
  ["a warning where nothing says", '"ruleId": "unheard-of"', "0"],
  ["what passed", '"level": "error", "kind": "pass"', "0"],
  ["what does not apply", '"level": "error", "kind": "notApplicable"', "0"],
  ["what failed", '"level": "error", "kind": "fail"', "1"],
  ["what is gone since", '"level": "error", "baselineState": "absent"', "0"],
  ["what was there before", '"level": "error", "baselineState": "unchanged"', "1"],
  ["suppressed in the source", '"level": "error", "suppressions": [{"kind": "inSource"}]', "0"],
  [
    "a suppression still to be decided",
    '"level": "error", "suppressions": [{"kind": "external", "status": "underReview"}]',
    "1",
  ],
  [
    "a suppression that was refused",
    '"level": "error", "suppressions": [{"status": "accepted"}, {"status": "rejected"}]',
    "1",
  ],
  ["suppressions that are none", '"level": "error", "suppressions": []', "1"],
  ["suppressions that are no maps", '"level": "error", "suppressions": ["yes"]', "1"],
])("%s: %s counts %s", (_, finding, counts) => {
  expect(count(one(finding))).toBe(counts);
});

test("an invocation that raises a rule's level raises what was found", () => {
  const raised =
    ', "invocations": [{"executionSuccessful": true, "ruleConfigurationOverrides": [{"descriptor": {"id": "tone"}, "configuration": {"level": "error"}}]}]';
  expect(count(one('"ruleId": "tone"', raised))).toBe("1");
  expect(count(one('"ruleId": "length"', raised))).toBe("0");
});

test.each([
  [
    "a run that did not end",
    run("[]", ', "invocations": [{"executionSuccessful": false}]'),
    "the run of prompt-lint did not run to its end",
  ],
  [
    "a run that says so oddly",
    run("[]", ', "invocations": [{"executionSuccessful": "true"}]'),
    "the run of prompt-lint did not run to its end",
  ],
  ["no results at all", run("null"), "the run of prompt-lint tells of no results"],
  ["a result that is none", run('["level"]'), "the run of prompt-lint holds a result that is none"],
  ["no run", '{"runs": []}', "it holds no run"],
  ["runs that are none", '{"runs": [1]}', "it is no SARIF file: it has no list of runs"],
  ["another file", '{"findings": []}', "it is no SARIF file: it has no list of runs"],
  ["a list", "[]", "evals/results holds no map of results"],
  [
    "a file that is cut off",
    scan.slice(0, 200),
    "it cannot be read: Line 9 of evals/results: this is no JSON: a value was expected, but the text ends here",
  ],
  [
    "a level twice",
    one('"level": "error", "level": "note"'),
    "it cannot be read: Line 1 of evals/results: the key level stands here a second time",
  ],
  [
    "a number beyond all",
    one('"level": "note", "rank": 1e999'),
    "it cannot be read: Line 1 of evals/results: 1e999 is no finite number",
  ],
])("%s is inconclusive", (_, content, words) => {
  expect(told(content, { "at-most": 99 })).toEqual(["inconclusive", words]);
});

test("one of several runs that did not end spoils them, unless another tool is asked for", () => {
  const broken = swapped(
    run("[]", ', "invocations": [{"executionSuccessful": false}]'),
    '"prompt-lint"',
    '"secret-scan"',
  );
  const both = `{"runs": [${[run("[]"), broken].map((text) => text.slice(10, -2)).join(",")}]}`;
  expect(told(both)).toEqual(["inconclusive", "the run of secret-scan did not run to its end"]);
  expect(told(both, { tool: "prompt-lint" })[0]).toBe("passing");
});
