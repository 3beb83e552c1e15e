import type { FileCases, Hits } from "./messages.ts";
import type { Survey } from "./survey.ts";

/** The tests that are to notice a mutant, and what they come to together. */
export interface Plan {
  readonly files: readonly FileCases[];
  readonly milliseconds: number;
  readonly hits: number;
}

/** Tests of one outermost `describe`. */
interface Group {
  readonly survey: Survey;
  readonly cases: readonly number[];
  readonly milliseconds: number;
}

/** What there is to choose from. */
export interface Choice {
  readonly surveys: readonly Survey[];
  /** Files of tests that are about the room, which come before all others. */
  readonly near: ReadonlySet<string>;
  /** How much time the chosen tests may take together. */
  readonly budget: number;
}

/**
 * Of the tests that reach a mutant those about its room, then the others, the quickest of each first, until the time is
 * spent; `null` where no test reaches it. What is reached while a file loads is a matter for all of its tests.
 */
export function planFor(mutant: string, { surveys, budget, near }: Choice): Plan | null {
  const isFar = ({ survey }: Group): number => (near.has(survey.file) ? 0 : 1);
  const groups = surveys
    .flatMap((survey) => groupsOf(survey, mutant))
    .sort((a, b) => isFar(a) - isFar(b) || a.milliseconds - b.milliseconds);
  const chosen = new Map<Survey, number[]>();
  let milliseconds = 0;
  for (const { survey, cases, milliseconds: own } of groups) {
    const loading = chosen.has(survey) ? 0 : survey.milliseconds;
    if (chosen.size > 0 && milliseconds + loading + own > budget) continue;
    milliseconds += loading + own;
    chosen.set(survey, [...(chosen.get(survey) ?? []), ...cases]);
  }
  if (chosen.size === 0) return null;
  const timeOf = (survey: Survey, cases: readonly number[]): number =>
    cases.reduce((sum, index) => sum + (survey.cases[index]?.milliseconds ?? 0), survey.milliseconds);
  const files = [...chosen]
    .sort(([a, some], [b, others]) => timeOf(a, some) - timeOf(b, others))
    .map(([{ file }, cases]) => ({ file, cases }));
  const hits = surveys.reduce((sum, survey) => sum + hitsIn(survey, mutant), 0);
  return { files, milliseconds, hits };
}

/** The groups of a file that reach the mutant; all of them where it is reached when the file loads. */
function groupsOf(survey: Survey, mutant: string): readonly Group[] {
  const groups = new Map<number, { cases: number[]; milliseconds: number; reaches: boolean }>();
  for (const [index, { group: number, milliseconds, hits, failed }] of survey.cases.entries()) {
    const group = groups.get(number) ?? { cases: [], milliseconds: 0, reaches: reaches(survey, mutant) };
    if (failed === null) group.cases.push(index);
    group.milliseconds += milliseconds;
    group.reaches ||= reaches({ hits }, mutant);
    groups.set(number, group);
  }
  return [...groups.values()]
    .filter((group) => group.reaches && group.cases.length > 0)
    .map(({ cases, milliseconds }) => ({ survey, cases, milliseconds }));
}

interface Reaching {
  readonly hits: Hits;
}

const reaches = ({ hits }: Reaching, mutant: string): boolean => Object.hasOwn(hits, mutant);

const hitsIn = (survey: Survey, mutant: string): number =>
  [survey, ...survey.cases].reduce((sum, { hits }: Reaching) => sum + (hits[mutant] ?? 0), 0);
