import type { FileCases, Hits } from "./messages.ts";
import type { Survey } from "./survey.ts";

/** The tests that can notice a mutant, those first that take the least time. */
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
  /** How much time the chosen tests may take together. */
  readonly budget: number;
}

/** `null` where no test reaches the mutant. What is reached while a file loads is a matter for all of its tests. */
export function planFor(mutant: string, { surveys, budget }: Choice): Plan | null {
  const groups = surveys.flatMap((survey) => groupsOf(survey, mutant)).sort((a, b) => a.milliseconds - b.milliseconds);
  const chosen = new Map<Survey, number[]>();
  let milliseconds = 0;
  for (const { survey, cases, milliseconds: own } of groups) {
    const loading = chosen.has(survey) ? 0 : survey.milliseconds;
    if (chosen.size > 0 && milliseconds + loading + own > budget) continue;
    milliseconds += loading + own;
    chosen.set(survey, [...(chosen.get(survey) ?? []), ...cases]);
  }
  if (chosen.size === 0) return null;
  const hits = surveys.reduce((sum, survey) => sum + hitsIn(survey, mutant), 0);
  return { files: [...chosen].map(([{ file }, cases]) => ({ file, cases })), milliseconds, hits };
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
