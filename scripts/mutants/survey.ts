import type { Pass, PassedCase, Start } from "./messages.ts";
import { Thread } from "./thread.ts";

/** What the tests of a file reach, and how long they take where nobody counts. */
export type Survey = Pass;

export interface Scripts {
  readonly counting: Start;
  readonly start: Start;
  readonly threads: number;
}

/** Runs all tests twice without any mutant: once to count what they reach, once to see how long they take. */
export async function surveyAll(
  tests: readonly string[],
  { counting, start, threads }: Scripts,
): Promise<readonly Survey[]> {
  const reached = await passes(tests, counting, threads);
  const timed = await passes(tests, start, threads);
  return tests.flatMap((file) => {
    const [counted, once] = [reached.get(file), timed.get(file)];
    return counted && once ? [merged(counted, once)] : [];
  });
}

async function passes(tests: readonly string[], start: Start, threads: number): Promise<ReadonlyMap<string, Pass>> {
  const all = new Map<string, Pass>();
  const waiting = tests.values();
  const work = async (): Promise<void> => {
    const thread = new Thread(start);
    for (const file of waiting) all.set(file, await thread.pass(file));
    await thread.end();
  };
  await Promise.all(Array.from({ length: threads }, work));
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
