import { globSync } from "node:fs";
import { join } from "node:path";

/** Of a hundred mutants so many have to be noticed, in each room. */
export const threshold = 85;

/** A room whose code is mutated, and its tests, those that are about it first; both as globs from the project's root. */
export interface MutatedRoom {
  readonly name: string;
  readonly source: string;
  readonly tests: readonly string[];
  /** A mutant is shown tests that reach it, of so many milliseconds: those that survive see them all. */
  readonly milliseconds: number;
}

/** Long sweeps over public files, which are not everywhere. Tests that start processes see no mutant. */
const without = ["tests/read/{suites,corpus}.test.ts"];

export const mutatedRooms: readonly MutatedRoom[] = [
  {
    name: "operators",
    source: "src/operators/*.ts",
    tests: [
      "tests/operators.test.ts",
      "tests/operators/*.test.ts",
      "tests/evaluate/*.test.ts",
      "tests/policies.test.ts",
    ],
    milliseconds: 3_000,
  },
  {
    name: "evaluate",
    source: "src/evaluate/*.ts",
    tests: [
      "tests/evaluate/*.test.ts",
      "tests/judge/*.test.ts",
      "tests/examples/*.test.ts",
      "tests/policies.test.ts",
      "tests/reviews.test.ts",
    ],
    milliseconds: 8_000,
  },
  {
    name: "review.ts",
    source: "src/review.ts",
    tests: [
      "tests/{review,review-rules}.test.ts",
      "tests/reviews.test.ts",
      "tests/compare/*.test.ts",
      "tests/examples/*.test.ts",
      "tests/policies.test.ts",
    ],
    milliseconds: 20_000,
  },
  {
    name: "read",
    source: "src/read/**/*.ts",
    tests: [
      "tests/read/**/*.test.ts",
      "tests/domain/*.test.ts",
      "tests/operators/*.test.ts",
      "tests/lint/lints.test.ts",
      "tests/fuzz/{fuzz,finds}.test.ts",
      "tests/schemas.test.ts",
      "tests/reviews.test.ts",
    ],
    milliseconds: 15_000,
  },
];

/** The files of a room, sorted, by their full path. */
export const filesOf = (root: string, globs: readonly string[]): readonly string[] =>
  globs
    .flatMap((glob) => globSync(glob, { cwd: root, exclude: without }))
    .sort()
    .map((path) => join(root, path));
