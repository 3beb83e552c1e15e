import { type Location, startOfFile } from "../domain/location.ts";
import { readXml, type XmlFile } from "../read/xml.ts";
import type { EvidenceFile, EvidenceKind, Measured } from "./evidence-kind.ts";
import {
  contradiction,
  type JunitSuite,
  type JunitTest,
  suiteOf,
  suitesNamed,
  testsIn,
  withInner,
} from "./junit-suites.ts";
import { earliestDay } from "./produced.ts";
import { cannotRead } from "./results-json.ts";
import { counted, countIn, inconclusive, specOf, textIn } from "./spec.ts";
import { show, weigh } from "./weigh.ts";

/** Tests that a test runner tells of in a JUnit file. */
export const junit: EvidenceKind = {
  name: "junit",
  summary:
    "Tests ran, none failed, and no more were skipped than is allowed; of one suite or one test where one is named.",
  measure(item, file) {
    const spec = specOf(item, "junit");
    const read = readSuites(file);
    if ("unreadable" in read) return read.unreadable;
    const [suite, test] = [textIn(spec, "suite"), textIn(spec, "test")];
    const suites = suite === undefined ? [read.all] : suitesNamed(read.all, suite);
    const at = read.xml.locate(suites[0]?.element ?? read.xml.root);
    if (suites.length === 0) return inconclusive(`it has no suite ${show(suite)}`, at);
    const tests = suites.flatMap(testsIn).filter((one) => test === undefined || isCalled(one, test));
    const where = suite === undefined ? "" : ` in suite ${show(suite)}`;
    if (tests.length === 0)
      return inconclusive(test === undefined ? `no test ran${where}` : `it has no test ${show(test)}${where}`, at);
    const skippedAtMost = countIn(spec, "skipped-at-most") ?? 0;
    return judged({
      suites,
      tests,
      at,
      skippedAtMost,
      atLeastN: item["at-least-n"],
      xml: read.xml,
      whole: test === undefined,
    });
  },
};

const isCalled = ({ name, className }: JunitTest, wanted: string): boolean =>
  name === wanted || (className !== "" && `${className}.${name}` === wanted);

function readSuites(file: EvidenceFile): { xml: XmlFile; all: JunitSuite } | { unreadable: Measured } {
  const { value: xml, faults } = readXml(file.path, file.bytes);
  const [fault] = faults;
  if (xml === null) return { unreadable: cannotRead(fault?.message ?? "", fault?.at ?? startOfFile(file.path)) };
  const all = suiteOf(xml.root);
  const at = xml.locate(xml.root);
  return all === null
    ? { unreadable: inconclusive(`it is no JUnit file: its root is ${show(xml.root.name)}`, at) }
    : { xml, all };
}

interface Chosen {
  readonly suites: readonly JunitSuite[];
  readonly tests: readonly JunitTest[];
  readonly xml: XmlFile;
  readonly at: Location;
  readonly skippedAtMost: number;
  readonly atLeastN: number | undefined;
  /** Whether the suites are meant as a whole, and not one test of them. */
  readonly whole: boolean;
}

function judged(chosen: Chosen): Measured {
  const { suites, tests, xml, at, atLeastN } = chosen;
  const failed = tests.filter(({ came }) => came === "failed");
  const ran = tests.filter(({ came }) => came !== "skipped").length;
  const weighed = weigh({ value: failed.length, threshold: { "at-most": 0 }, unit: "count", samples: ran, atLeastN });
  const inner = suites.flatMap(withInner);
  const base = { ...weighed, at, ...earliestDay(inner.map(({ element }) => element.attribute("timestamp"))) };
  const [first] = failed;
  if (first !== undefined)
    return {
      ...base,
      outcome: "failing",
      words: `${failed.length} of ${counted(ran, "test")} failed, first ${show(first.name)}`,
      at: xml.locate(first.element),
    };
  const broken = chosen.whole ? inner.find((suite) => suite.failed !== undefined) : undefined;
  if (broken?.failed !== undefined)
    return { ...base, outcome: "failing", words: `suite ${show(broken.name)} failed`, at: xml.locate(broken.failed) };
  const doubt = doubtOf(chosen, ran);
  if (doubt !== null) return { ...base, outcome: "inconclusive", words: doubt };
  const words = weighed.outcome === "passing" ? `${counted(ran, "test")} ran, and none failed` : weighed.words;
  return { ...base, words };
}

/** Why tests of which none failed show nothing all the same. */
function doubtOf({ suites, tests, skippedAtMost }: Chosen, ran: number): string | null {
  const skipped = tests.length - ran;
  if (ran === 0) return `no test ran: ${skipped === 1 ? "the only one was" : `all ${skipped} were`} skipped`;
  for (const suite of suites.flatMap(withInner)) {
    const words = contradiction(suite);
    if (words !== null) return words;
  }
  return skipped > skippedAtMost
    ? `${skipped} of ${counted(tests.length, "test")} ${skipped === 1 ? "was" : "were"} skipped, and at most ${skippedAtMost} may be`
    : null;
}
