import type { XmlElement } from "../read/xml.ts";
import { show } from "./weigh.ts";

/** One test of a JUnit file, and what became of it. */
export interface JunitTest {
  readonly element: XmlElement;
  readonly name: string;
  readonly className: string;
  readonly came: "passed" | "failed" | "skipped";
}

/** A suite, or all of them: the tests directly in it, and the suites within. */
export interface JunitSuite {
  readonly element: XmlElement;
  readonly name: string;
  readonly tests: readonly JunitTest[];
  readonly suites: readonly JunitSuite[];
  /** A failure that is the suite's own, not that of a test. */
  readonly failed: XmlElement | undefined;
}

const suiteNames: ReadonlySet<string> = new Set(["testsuites", "testsuite"]);
const failures: ReadonlySet<string> = new Set(["failure", "error"]);
const failedWords: ReadonlySet<string> = new Set(["fail", "failed", "failure", "error", "errored"]);
const skippedWords: ReadonlySet<string> = new Set(["notrun", "disabled", "skipped", "suppressed", "ignored"]);

/** The suites of a file; `null` where its root is none. */
export const suiteOf = (element: XmlElement): JunitSuite | null =>
  suiteNames.has(element.name) ? readSuite(element) : null;

const readSuite = (element: XmlElement): JunitSuite => ({
  element,
  name: element.attribute("name") ?? "",
  tests: element.children.filter(({ name }) => name === "testcase").map(readTest),
  suites: element.children.filter(({ name }) => suiteNames.has(name)).map(readSuite),
  failed: element.children.find(({ name }) => failures.has(name)),
});

const readTest = (element: XmlElement): JunitTest => ({
  element,
  name: element.attribute("name") ?? "",
  className: element.attribute("classname") ?? "",
  came: cameOf(element),
});

function cameOf({ children, attribute }: XmlElement): JunitTest["came"] {
  const words = [attribute("status"), attribute("result")].map((word = "") => word.toLowerCase());
  if (children.some(({ name }) => failures.has(name)) || words.some((word) => failedWords.has(word))) return "failed";
  const left = children.some(({ name }) => name === "skipped") || words.some((word) => skippedWords.has(word));
  return left ? "skipped" : "passed";
}

/** A suite and all within it. */
export const withInner = (suite: JunitSuite): readonly JunitSuite[] => [suite, ...suite.suites.flatMap(withInner)];

/** All tests of a suite, those of the suites within it included. */
export const testsIn = (suite: JunitSuite): readonly JunitTest[] => withInner(suite).flatMap(({ tests }) => tests);

/** The suites of that name; those within one of them are not told again. */
export const suitesNamed = (suite: JunitSuite, name: string): readonly JunitSuite[] =>
  suite.name === name ? [suite] : suite.suites.flatMap((inner) => suitesNamed(inner, name));

/**
 * What a suite says of itself and does not hold, in words; `null` where all agrees. A count may be of the suite alone or
 * of all within it: programs write both.
 */
export function contradiction(suite: JunitSuite): string | null {
  const [own, all] = [suite.tests, testsIn(suite)];
  const tests = toldBy(suite, ["tests"]);
  if (tests !== null && tests !== own.length && tests !== all.length)
    return differ(suite, [tests, "tests"], all.length);
  const failed = toldBy(suite, ["failures", "errors"]);
  const foundFailed = countOf(all, "failed") + withInner(suite).filter((one) => one.failed !== undefined).length;
  // A test may have failed and broken down: then the attributes count it twice.
  if (failed !== null && !(foundFailed > 0 ? failed >= 0 : failed === 0))
    return differ(suite, [failed, "failures"], foundFailed);
  const skipped = toldBy(suite, ["skipped"]);
  const foundSkipped = countOf(all, "skipped");
  return skipped !== null && !(skipped <= foundSkipped)
    ? differ(suite, [skipped, "skipped tests"], foundSkipped)
    : null;
}

const countOf = (tests: readonly JunitTest[], came: JunitTest["came"]): number =>
  tests.filter((test) => test.came === came).length;

/** The sum of counts that a suite's attributes tell; not a number where one is none, `null` where all are left out. */
function toldBy({ element }: JunitSuite, attributes: readonly string[]): number | null {
  const told = attributes.map(element.attribute).filter((text) => text !== undefined);
  const numbers = told.map((text) => (/^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN));
  return told.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}

function differ({ element, name }: JunitSuite, [told, noun]: readonly [number, string], found: number): string {
  const suite = `its ${element.name}${name === "" ? "" : ` ${show(name)}`}`;
  return Number.isNaN(told)
    ? `${suite} tells no number of ${noun}`
    : `${suite} tells of ${told} ${noun} and holds ${found}`;
}
