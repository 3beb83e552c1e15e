import type { Pass, PassedCase, Start } from "./messages.ts";
import { Thread } from "./thread.ts";

/** What the tests of a file reach, and how long they take where nobody counts. */
export type Survey = Pass;

export interface Scripts {
  readonly counting: Start;
  readonly start: Start;
}

/** Runs all tests twice without any mutant: once to count what they reach, once to see how long they take. */
export async function surveyAll(tests: readonly string[], { counting, start }: Scripts): Promise<readonly Survey[]> {
  const reached = await passes(tests, counting);
  const timed = await passes(tests, start);
  return reached.map((counted, index) => merged(counted, timed[index] ?? counted));
}

async function passes(tests: readonly string[], start: Start): Promise<readonly Pass[]> {
  const thread = new Thread(start);
  const all: Pass[] = [];
  for (const file of tests) all.push(await thread.pass(file));
  await thread.end();
  return all;
}

const merged = (counted: Pass, timed: Pass): Survey => ({
  ...timed,
  hits: counted.hits,
  cases: timed.cases.map((one, at): PassedCase => ({ ...one, hits: counted.cases[at]?.hits ?? {} })),
});

/** The tests of a file that fail without any mutant. */
export const unfitIn = ({ file, cases }: Survey): readonly string[] =>
  cases.flatMap(({ failed, name }) => (failed === null ? [] : [`${file}: ${name}: ${failed}`]));
