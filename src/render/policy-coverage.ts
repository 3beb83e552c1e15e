import type { Location } from "../domain/location.ts";
import { type TerminalText, term } from "./escape.ts";
import { excerptLines } from "./text/excerpt.ts";
import type { Layout } from "./text/layout.ts";
import { plural } from "./verdict-words.ts";

/** One of the two ways in which a part of a rule comes out, and where it stands. */
interface TestedBranch {
  readonly part: string;
  readonly words: string;
  readonly outcome: boolean;
  readonly example: string;
  readonly at: Location;
}

/** How many branches of a rule its examples reach, and which ones they do not. */
export interface TestedCoverage {
  readonly rule: string;
  readonly branches: number;
  readonly reached: number;
  readonly missing: readonly TestedBranch[];
  /** Branches that nothing can reach; they do not count. */
  readonly excepted: readonly TestedBranch[];
}

interface Counts {
  readonly branches: number;
  readonly reached: number;
  readonly excepted: number;
}

/** The branches of all policies together. */
function coverageTotal(tests: readonly { readonly coverage?: readonly TestedCoverage[] }[]): Counts {
  const all = tests.flatMap(({ coverage }) => coverage ?? []);
  const sum = (count: (one: TestedCoverage) => number): number => all.reduce((total, one) => total + count(one), 0);
  return {
    branches: sum(({ branches }) => branches),
    reached: sum(({ reached }) => reached),
    excepted: sum(({ excepted }) => excepted.length),
  };
}

/** In percent, rounded down: one hundred only where nothing is missing. */
const percentOf = ({ branches, reached }: Pick<Counts, "branches" | "reached">): number =>
  branches === 0 ? 100 : Math.floor((reached * 1_000) / branches) / 10;

type Covered = Parameters<typeof coverageTotal>[0];

/** Policies below the percentage that is asked for: each is held against it, so that a large one hides no small one. */
export const belowLeast = <T extends Covered[number]>(tests: readonly T[], least: number): readonly T[] =>
  tests.filter((test) => percentOf(coverageTotal([test])) < least);

/** The sum, and which policies reach too little. */
export function totalWords(
  tests: readonly (Covered[number] & { readonly id: string })[],
  least: number | null,
): string {
  const total = coverageTotal(tests);
  const { branches, reached, excepted } = total;
  const percent = percentOf(total);
  const below = least === null ? [] : belowLeast(tests, least);
  const each = below.map((test) => `${test.id} (${percentOf(coverageTotal([test]))} %)`).join(", ");
  const who = tests.length === 1 ? "That is" : `${each} ${below.length === 1 ? "is" : "are"}`;
  const enough = below.length === 0 ? "" : ` ${who} below the ${least} % asked for.`;
  const without = excepted === 0 ? "" : `, without ${plural(excepted, "branch", "branches")} that nothing can reach`;
  return `${reached} of ${plural(branches, "branch", "branches")} reached, ${percent} %${without}.${enough}`;
}

/** Each branch that no example reaches, with its line and what would get there; then those that nothing reaches. */
export function branchLines({ missing, excepted }: TestedCoverage, layout: Layout): readonly TerminalText[] {
  return [
    ...missing.flatMap((branch) => missingLines(branch, layout)),
    ...excepted.flatMap(({ words, outcome, at }) =>
      layout.labelled(
        term`      ${layout.paint(term`·`, "dim")} `,
        8,
        `${words} ${outcome ? "cannot hold" : "cannot fail"} where it is asked, ${at.path}:${at.start.line}; it does not count`,
        "dim",
      ),
    ),
  ];
}

function missingLines({ words, outcome, example, at }: TestedBranch, layout: Layout): readonly TerminalText[] {
  const sign = layout.paint(term`▲`, "yellow");
  const told = `${words} never ${outcome ? "held" : "failed"} in an example`;
  return [
    ...layout.labelled(term`      ${sign} `, 8, told),
    layout.paint(term`        → ${at.path}:${at.start.line}:${at.start.column}`, "cyan"),
    ...excerptLines(at, layout, "yellow").map((line) => term`    ${line}`),
    ...(example === "" ? [] : layout.labelled(term`        `, 8, `Add ${example}.`, "green")),
  ];
}
