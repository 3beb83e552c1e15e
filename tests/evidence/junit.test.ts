import { expect, test } from "vitest";
import { junit } from "../../src/evidence/junit.ts";
import { evidenceText, measure, swapped, toldBy } from "./measuring.ts";

const suites = evidenceText("fairness.junit.xml");
const told = toldBy(junit);

test("a test that fails is told with its name, on its element", () => {
  expect(measure(junit, suites, {})).toEqual({
    outcome: "failing",
    words: "1 of 4 tests failed, first first-time applicants are not worse off",
    at: {
      path: "evals/results",
      start: { line: 5, column: 5 },
      end: { line: 5, column: 101 },
      excerpt: '    <testcase classname="tests.fairness" name="first-time applicants are not worse off" time="0.38">',
    },
    figures: { value: 1, atMost: 0, unit: "count", samples: 4, better: "lower" },
    produced: "2026-11-01",
  });
});

test.each([
  [{ suite: "fairness" }, "failing", "1 of 3 tests failed, first first-time applicants are not worse off"],
  [{ suite: "fairness", test: "age is not read" }, "passing", "1 test ran, and none failed"],
  [{ test: "tests.fairness.age is not read" }, "passing", "1 test ran, and none failed"],
  [{ suite: "robustness" }, "inconclusive", "1 of 2 tests was skipped, and at most 0 may be"],
  [{ suite: "robustness", "skipped-at-most": 1 }, "passing", "1 test ran, and none failed"],
  [
    { test: "income in another currency", "skipped-at-most": 1 },
    "inconclusive",
    "no test ran: the only one was skipped",
  ],
  [{ suite: "privacy" }, "inconclusive", "it has no suite privacy"],
  [{ suite: "fairness", test: "missing income" }, "inconclusive", "it has no test missing income in suite fairness"],
  [{ test: "read" }, "inconclusive", "it has no test read"],
])("of %j it is %s", (spec, outcome, words) => {
  expect(told(suites, spec)).toEqual([outcome, words]);
});

test("too few tests say nothing", () => {
  const spec = { suite: "robustness", "skipped-at-most": 1 };
  expect(told(suites, spec, { "at-least-n": 2 })).toEqual(["inconclusive", "it rests on 1 samples, not on at least 2"]);
});

const one = (attributes: string, cases: string): string =>
  `<testsuite name="fairness" ${attributes}>${cases}</testsuite>`;
const passed = '<testcase name="age is not read"/>';

test.each([
  ["one suite as the root, on one line", one('tests="1"', passed), "passing", "1 test ran, and none failed"],
  [
    "suites in suites",
    `<testsuites tests="2">${one('tests="2"', `${passed}${one('tests="1"', passed)}`)}</testsuites>`,
    "passing",
    "2 tests ran, and none failed",
  ],
  [
    "counts of the suite alone",
    one('tests="1"', `${passed}${one('tests="1"', passed)}`),
    "passing",
    "2 tests ran, and none failed",
  ],
  [
    "a name beyond the basic plane",
    one('tests="1"', '<testcase name="🏥 ward &amp; &#x41;"><error/></testcase>'),
    "failing",
    "1 of 1 test failed, first 🏥 ward & A",
  ],
  [
    "a status instead of an element",
    one("", '<testcase name="age" status="FAILED"/>'),
    "failing",
    "1 of 1 test failed, first age",
  ],
  [
    "tests that were turned off",
    one("", '<testcase name="age" status="notrun"/><testcase name="income"><skipped/></testcase>'),
    "inconclusive",
    "no test ran: all 2 were skipped",
  ],
  [
    "a suite that failed itself",
    one('errors="1"', `${passed}<error message="the data set is not there"/>`),
    "failing",
    "suite fairness failed",
  ],
  [
    "failures in captured output",
    one('tests="1"', `<testcase name="age"><system-out><![CDATA[<failure/>]]></system-out></testcase>`),
    "passing",
    "1 test ran, and none failed",
  ],
  [
    "carriage returns in captured output",
    one('tests="1"', `<testcase name="age"><system-out>10%\r20%\r</system-out></testcase>`),
    "passing",
    "1 test ran, and none failed",
  ],
  [
    "a failure that is counted as an error too",
    one('tests="1" failures="1" errors="1"', '<testcase name="age"><failure/><error/></testcase>'),
    "failing",
    "1 of 1 test failed, first age",
  ],
])("%s", (_, content, outcome, words) => {
  expect(told(content)).toEqual([outcome, words]);
});

test.each([
  ["more tests than there are", 'tests="40"', "its testsuite fairness tells of 40 tests and holds 1"],
  ["fewer tests than there are", 'tests="0"', "its testsuite fairness tells of 0 tests and holds 1"],
  [
    "failures that are not there",
    'tests="1" failures="2" errors="1"',
    "its testsuite fairness tells of 3 failures and holds 0",
  ],
  [
    "skipped tests that are not there",
    'tests="1" skipped="1"',
    "its testsuite fairness tells of 1 skipped tests and holds 0",
  ],
  ["a count that is none", 'tests="all"', "its testsuite fairness tells no number of tests"],
  ["a negative count", 'tests="1" failures="-1"', "its testsuite fairness tells no number of failures"],
])("a suite that tells of %s is inconclusive", (_, attributes, words) => {
  expect(told(one(attributes, passed))).toEqual(["inconclusive", words]);
});

const noXml = (line: number) => `it cannot be read: Line ${line} of evals/results: this is no well-formed XML`;
test.each([
  ["it is cut off", suites.slice(0, 700), noXml(11)],
  ["it is empty", "", noXml(1)],
  ["it is JSON", "{}", noXml(1)],
  ["its root is another", "<report/>", "it is no JUnit file: its root is report"],
  ["it has no test", "<testsuites/>", "no test ran"],
  ["it has no test in the suite", one('tests="0"', ""), "no test ran in suite fairness"],
])("where %s it is inconclusive", (why, content, words) => {
  const spec = why.endsWith("suite") ? { suite: "fairness" } : {};
  expect(told(content, spec)).toEqual(["inconclusive", words]);
});

test("a suite is found by the whole of its name, inner ones too", () => {
  const nested = swapped(suites, '<testsuites name="pytest tests">', '<testsuites name="all of fairness">');
  expect(told(nested, { suite: "all of fairness" })[0]).toBe("failing");
  expect(told(nested, { suite: "fair" })).toEqual(["inconclusive", "it has no suite fair"]);
});
